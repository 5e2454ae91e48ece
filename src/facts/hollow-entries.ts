// Entries of a list that add nothing to it: one that stands there already, a single sign, or “others as appropriate”.

import type { FactFault } from './kind.ts';
import { isThinEntry } from './thin-words.ts';

const OPEN_ENDED =
  /^(?:and |or )?(?:any |all )?(?:others?|various|miscellaneous|anything|anyone|whatever|something)\b(?:(?: [\p{L}-]+){0,3} (?:as|where|if|when|that is|which is|deemed|considered) (?:and when )?(?:appropriate|needed|relevant|required|necessary|applicable|useful))?(?: (?:else|(?:relevant |such |similar )?(?:topics?|matters?|issues?|things?|areas?|items?|information|factors?|reasons?)))?[.…]*$|^(?:etc(?:etera)?\b|et cetera|and so (?:on|forth)|and the like|among others|to be (?:added|extended))[.… ]*$/iu;

/** Of an entry that is a text; those before it are given to tell which stand there already. */
export function hollowEntry(entry: unknown, index: number, entries: readonly unknown[]): FactFault[] {
  if (typeof entry !== 'string') return [];
  const fault = (message: string, fix: string): FactFault[] => [{ rule: 'fact-incomplete', message, fix, path: [index] }];
  // NOTE: what stands twice does no harm by itself.
  const twice = (message: string, fix: string): FactFault[] => fault(message, fix).map((one) => ({ ...one, severity: 'warning' }));
  const shown = `\`${entry.trim().slice(0, 60)}\``;
  if (entries.slice(0, index).some((before) => typeof before === 'string' && same(before) === same(entry)))
    return twice(`${shown} stands in this list already.`, 'Delete one of the two, or write what was meant.');
  const twin = entries.slice(0, index).findIndex((before) => typeof before === 'string' && muchTheSame(before, entry));
  if (twin >= 0) return twice(`${shown} says much the same as entry ${twin + 1}.`, 'Delete one of the two, or write what is different.');
  if (!/[\p{L}\p{N}]\S*[\p{L}\p{N}]|\p{N}/u.test(entry)) return fault(`${shown} says nothing.`, 'Write it out or delete it.');
  return OPEN_ENDED.test(entry.trim()) || isThinEntry(entry) ? fault(`${shown} leaves open what is meant.`, 'Name them, or delete the entry.') : [];
}

/** Long words of an entry; so many of them in another one, and it is the same in other words. */
const FEW = 5;
const MOST_SHARED = 0.8;

function muchTheSame(a: string, b: string): boolean {
  // NOTE: “children aged 5 to 11” and “children aged 11 to 16” are two.
  if (figuresOf(a) !== figuresOf(b)) return false;
  const [said, again] = [sayings(a), sayings(b)];
  if (said.size > 1 && said.size === again.size && [...said].every((word) => again.has(word))) return true;
  const [one, other] = [longWords(a), longWords(b)];
  return Math.min(one.size, other.size) >= FEW && [...one].filter((word) => other.has(word)).length >= MOST_SHARED * Math.max(one.size, other.size);
}

const SMALL = new Set('the and any for with who that which whose from has have had his her its their our one some each every not are was'.split(' '));

/** Words of an entry that say something, whatever their order and number: “a stay in hospital, or an overdose”, “overdoses and hospital stays”. */
function sayings(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)));
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function figuresOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join();
}

function same(text: string): string {
  return text
    .trim()
    .replace(/[.;,]+$/, '')
    .toLowerCase();
}
