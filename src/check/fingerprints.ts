// A finding's name for those who compare two runs: it stays when lines move, and goes when what it is about changes.

import type { Finding } from '../model/finding.ts';
import type { ResolvedPlace } from '../model/place.ts';
import { shortHash } from '../model/short-hash.ts';

const BEFORE = 30;
const AFTER = 50;

/** They are shown where something would have to stand, which is not what they are about. */
const ABOUT_NO_TEXT = new Set(['missing-answer']);

/** Findings that are alike in everything, the words round them included, are told apart by their order. */
export function withFingerprints(protocol: string, folder: string, findings: readonly Omit<Finding, 'fingerprint'>[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, requirement = '', message, place } = finding;
    const where = ABOUT_NO_TEXT.has(rule) ? [] : [place.file.slice(folder.length), wordsRound(place)];
    const about = [protocol, rule, requirement, withoutCounts(message), ...where].join('\n');
    const times = seen.get(about) ?? 0;
    seen.set(about, times + 1);
    const named = times === 0 ? about : `${about}\n${times}`;
    // NOTE: the second half begins elsewhere; with the same beginning it would say no more than the first.
    return { ...finding, fingerprint: shortHash(named) + shortHash(`second half\n${named}`) };
  });
}

/** "It has 38 words" says the same as "It has 40 words"; what stands in backticks is the author's own. */
function withoutCounts(message: string): string {
  return message.replace(/`[^`]*`|\d+/g, (part) => (part.startsWith('`') ? part : '#'));
}

/** A stretch of the line on both sides of the place: what is far off on the same line may change. */
function wordsRound({ excerpt = '', excerptColumn = 1 }: ResolvedPlace): string {
  const at = excerptColumn - 1;
  return excerpt
    .slice(Math.max(0, at - BEFORE), at + AFTER)
    .replace(/\s+/g, ' ')
    .trim();
}
