// "Each of these must be dealt with": which of them a text does not mention.

import { counted } from '../model/counted.ts';
import type { Cover, FactSpec } from '../model/requirement.ts';
import { isPossible, wordPattern } from '../guidance/word-pattern.ts';
import type { FactFault } from './kind.ts';

export function uncovered(covers: readonly Cover[], text: string): Cover[] {
  const read = spokenOut(text);
  const lowered = read.toLowerCase();
  return covers.filter((cover) => !cover.any.some((word) => isPossible(word, lowered) && wordPattern([word]).test(read)));
}

/** “You don't have to” as “You do not have to”, which is how the catalogue spells its words. */
function spokenOut(text: string): string {
  return text
    .replace(/\bcan['’]t\b/gi, 'cannot')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/(?<=\b[a-z]+)n['’]t\b/gi, ' not');
}

/** A fault when too few of the things asked for are dealt with. `excused` are labels declared not applicable with a reason. */
export function coverFaults(spec: FactSpec, text: string, what: string, excused: readonly string[] = []): FactFault[] {
  const covers = spec.covers ?? [];
  if (covers.length === 0) return [];
  const open = uncovered(covers, text).filter((cover) => !excused.some((label) => isSame(label, cover)));
  const wanted = spec.covers_at_least ?? covers.length;
  const dealt = covers.length - open.length;
  if (dealt >= wanted) return [];
  const names = open
    .slice(0, 8)
    .map((cover) => `“${cover.label}”`)
    .join(', ');
  const howMany =
    spec.covers_at_least === undefined
      ? 'This does not deal with'
      : `This deals with ${dealt} of ${covers.length} where ${counted(wanted, 'is asked for', 'are asked for')}; it does not mention`;
  return [{ rule: 'fact-incomplete', message: `${howMany} ${names}.`, fix: `Say in ${what} what is agreed on ${names}.` }];
}

function isSame(label: string, cover: Cover): boolean {
  return label.toLowerCase() === cover.label.toLowerCase() || wordPattern(cover.any).test(label.replace(/-/g, ' '));
}

/** All text inside a value, ids read as words, for searching. */
export function flatten(value: unknown): string {
  if (typeof value === 'string') return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(value) ? `${value.replace(/-/g, ' ')} ${value}` : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(flatten).join('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).map(flatten).join('\n') : '';
}
