// Words that only repeat what the catalogue asks: a question turned into an answer.

import type { Catalogue } from '../guidance/catalogue.ts';
import { span } from '../model/place.ts';
import { countWords } from '../model/words.ts';
import type { Rule } from './rule.ts';

const SHINGLE = 4;
const TOO_MUCH = 0.5;

export const rule: Rule = {
  id: 'copied-catalogue',
  title: 'Words copied from the question',
  why: 'Repeating what guidance asks looks like an answer and tells nobody what happens here.',
  errorFrom: 'publish',
  *run({ protocol, catalogue }) {
    const asked = askedIn(catalogue);
    for (const passage of protocol.passages.values()) {
      if (!catalogue.byId.has(passage.id)) continue;
      for (const block of passage.blocks) {
        if (countWords(block.text) < 10) continue;
        const parts = shingles(block.text);
        const share = parts.filter((part) => asked.has(part)).length / parts.length;
        if (share < TOO_MUCH) continue;
        yield {
          message: `${Math.round(share * 100)} % of this text is the wording of the catalogue.`,
          fix: 'Say in your own words who does this here, how, and by when.',
          place: span(passage.file, block.start, block.end),
          requirement: passage.id,
        };
      }
    }
  },
};

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** What the catalogue itself says, worked out once for all protocols of a run. */
function askedIn(catalogue: Catalogue): ReadonlySet<string> {
  const before = known.get(catalogue);
  if (before) return before;
  const asked = new Set(catalogue.requirements.flatMap((requirement) => [requirement.asks, ...Object.values(requirement.checklist)].flatMap(shingles)));
  known.set(catalogue, asked);
  return asked;
}

/** Runs of four words, small letters, signs dropped. */
function shingles(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/\{[^}]*\}/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(1, words.length - SHINGLE + 1)).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}
