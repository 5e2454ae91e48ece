// An entry that a text names by its order in a list (“the seventh of the decisions listed above”), and how many the lists of its answer hold:
// in the words, in the rows of a table, in the facts that are shown beside them.

import { readOrdinal } from '../../model/number-words.ts';
import type { TextBlock } from '../../model/words.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { PartNotThere } from './parts-not-there.ts';
import type { RuleContext } from '../rule.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { sharedCount, stemsOf } from '../reading/word-stems.ts';

/** What shows that an entry of a list is meant, and no third visit and no second review. */
const POINTS =
  '(?:above|below|listed|set out|named there|shown|given (?:here|above|below)|(?:in|of|on|from|among) (?:the|this|our|that) (?:(?:same|above|numbered) )?(?:lists?|tables?|rows|facts|answer)\\b)';
/** NOTE: letters by which it is looked for; a first entry is always there. */
const ORDINAL = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:nd|rd|th))';
const NOUN = String.raw`(?:(?!of\b|and\b|or\b)[a-z’'-]+ ){0,2}?(?!day|week|month|year|hour|time|page|quarter|floor|person|party)[a-z’'-]+`;
const ORDERED = lookFirst(
  'entries by their order',
  [
    String.raw`\b[Tt]he ${ORDINAL} of (?:the|these|those|our|its) (?:(?:\d{1,2}|[a-z]+) )?${NOUN} ${POINTS}`,
    String.raw`\b[Tt]he ${ORDINAL} ${NOUN} (?:that is |which is )?${POINTS}`,
    String.raw`\b[Tt]he ${ORDINAL} of (?:the|these|those|our|its) (?:\d{1,2} |[a-z]+ )?(?:decisions|situations|signs|events|groups|questions|reasons|exceptions|options|criteria|courses|outcomes|measures|services|examples|promises|changes|moves|meetings|actions|kinds|ways)\b(?! (?:of|from|in|on|at|with)\b)`,
  ],
  (source) => new RegExp(source, 'g'),
);

export function* entriesNotThere(context: RuleContext, where: WrittenText): Iterable<PartNotThere> {
  if (where.requirement === undefined || where.kind === 'heading') return;
  const told = new Set<number>();
  for (const pattern of ORDERED.among(where.text)) {
    for (const { 0: shown, 1: ordinal = '', index } of where.text.matchAll(pattern)) {
      // NOTE: columns, rows and points are counted by another reading (counted-places.ts, step-mentions.ts).
      if (told.has(index) || COUNTED_ELSEWHERE.test(shown)) continue;
      told.add(index);
      const number = readOrdinal(ordinal);
      const there = longestOf(context, where, stemsOf(shown.replace(ordinal, '').replace(POINTED, '')));
      if (there > 1 && number > there) yield { shown, where, there };
    }
  }
}

const COUNTED_ELSEWHERE =
  /\b(?:columns?|rows?|levels?|points?|items?|bullets?|rules?|steps?|stages?|tests?|reasons?|boxes|box|lines?|checks?|signs?|questions?|tasks?)\b/i;
const POINTED = new RegExp(` ${POINTS}.*$`);

/** A list, and the words that lead into it. */
interface Listed {
  readonly length: number;
  readonly lead: ReadonlySet<string>;
}

/** The longest list of the answer, of those that are called so if any is; where it has none, of its section: no entry stands beyond that. */
function longestOf({ protocol, answered }: RuleContext, { requirement, section }: WrittenText, called: ReadonlySet<string>): number {
  const ofAnswer = (id: string): Listed[] => [...listsInWords(protocol.passages.get(id)?.blocks ?? []), ...listsIn('', protocol.answers.get(id)?.facts)];
  const longest = (lists: readonly Listed[]): number => {
    const meant = lists.filter(({ lead }) => sharedCount(lead, called) > 0);
    return Math.max(0, ...(meant.length > 0 ? meant : lists).map(({ length }) => length));
  };
  const own = longest(ofAnswer(requirement ?? ''));
  if (own > 1) return own;
  return longest(answered.filter((one) => one.answer.section === section).flatMap((one) => ofAnswer(one.requirement.id)));
}

/** Items in a row, and the rows of tables. */
function listsInWords(blocks: readonly TextBlock[]): Listed[] {
  const lists: Listed[] = [{ length: new Set(blocks.flatMap(({ row }) => (row === undefined ? [] : [row]))).size, lead: stemsOf('') }];
  let length = 0;
  for (const [index, { kind }] of blocks.entries()) {
    length = kind === 'item' ? length + 1 : 0;
    if (length > 0 && blocks[index + 1]?.kind !== 'item') lists.push({ length, lead: stemsOf(blocks[index - length]?.text ?? '') });
  }
  return lists;
}

function listsIn(name: string, node: unknown): Listed[] {
  if (Array.isArray(node)) return [{ length: node.length, lead: stemsOf(name.replaceAll('_', ' ')) }];
  return typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([inner, value]) => listsIn(inner, value)) : [];
}
