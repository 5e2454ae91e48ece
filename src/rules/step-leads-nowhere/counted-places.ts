// Columns, rows, levels and points that a text names by their number, and how many of them there are: in the table or the list of the same
// answer, in its facts, or, of levels of need, in the protocol.

import { readFigure, readOrdinal } from '../../model/number-words.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import type { Passage } from '../../model/words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

export interface CountedPlace {
  readonly shown: string;
  readonly kind: 'column' | 'row' | 'level' | 'point';
  readonly there: number;
}

/** Where a text is about what stands in its own answer. */
interface Answering {
  readonly protocol: LoadedProtocol;
  readonly requirement: string;
  readonly section: string;
}

const UNIT = '(columns?|rows?|levels?|(?:bullet )?points?|items?|bullets?|rules?)';
/** NOTE: beyond twelve, numbers are seldom written out, and a pattern for all of them is dear. */
const NUMBER = String.raw`\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`;
const ORDINAL = String.raw`(\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)`;

const NUMBERED = lookFirst(
  'counted places',
  [
    String.raw`(?<![\w-])(columns?|rows?|levels?|(?:bullet )?points?|items?|bullets?|rules?|numbers?) (?:no\.? ?|number )?(${NUMBER})(?: ?(?:to|and|[-–&]) ?(\d{1,2})(?= |[.,;]|$))?(?![\w%:/-]|\.\d)`,
  ],
  (source) => new RegExp(source, 'gi'),
);
const ORDERED = lookFirst(
  'counted places in order',
  [String.raw`\b${ORDINAL} ${UNIT}\b`, String.raw`\b${ORDINAL} of (?:the|these|our|those) (?:[\w’'-]+ ){0,3}?${UNIT}\b`],
  (source) => new RegExp(source, 'gi'),
);

/** Numbers beyond what there is, in a text of an answer. */
export function* beyondCount(text: string, answering: Answering): Iterable<CountedPlace> {
  for (const pattern of NUMBERED.among(text)) {
    for (const { 0: shown, 1: unit = '', 2: first, 3: last, index } of text.matchAll(pattern))
      yield* beyond({ text, shown, unit, index }, Math.max(readFigure(first), Number(last ?? 0)), answering);
  }
  for (const pattern of ORDERED.among(text)) {
    for (const { 0: shown, 1: ordinal = '', 2: unit = '', index } of text.matchAll(pattern))
      yield* beyond({ text, shown, unit, index }, readOrdinal(ordinal), answering);
  }
}

interface Found {
  readonly text: string;
  readonly shown: string;
  readonly unit: string;
  readonly index: number;
}

function* beyond({ text, shown, unit, index }: Found, number: number, answering: Answering): Iterable<CountedPlace> {
  const kind = kindOf(unit);
  const sentence = sentencesOf(text).find((one) => one.includes(shown)) ?? text;
  const after = text.slice(index + shown.length, index + shown.length + 80);
  const there = countOf(kind, { sentence, shown, after }, answering);
  if (there > 0 && number > there) yield { shown, kind, there };
}

function kindOf(unit: string): CountedPlace['kind'] {
  if (/^(?:column|row|level)/i.test(unit)) return unit.toLowerCase().replace(/s$/, '') as CountedPlace['kind'];
  return 'point';
}

interface Mention {
  readonly sentence: string;
  readonly shown: string;
  readonly after: string;
}

/** How many there are; 0 where nobody can tell whose are meant. */
function countOf(kind: CountedPlace['kind'], mention: Mention, answering: Answering): number {
  const passage = answering.protocol.passages.get(answering.requirement);
  if (kind === 'level') return OTHER_LEVELS.test(mention.sentence) || answering.section === 'escalation' ? 0 : levelsOf(answering.protocol);
  if (kind === 'point') return isOfList(mention, passage) ? itemsOf(passage) : 0;
  if (isOfAnother(mention.after, answering)) return 0;
  if (passage !== undefined && OTHER_TABLE.test(passage.text)) return 0;
  const cells = passage?.blocks.filter((block) => block.row !== undefined) ?? [];
  if (kind === 'row') return /^ (?:of|in) (?:the|this) table\b|^ above\b/i.test(mention.after) ? new Set(cells.map(({ row }) => row)).size : 0;
  return Math.max(listedColumns(answering), ...cells.map(({ row }) => row?.length ?? 0));
}

/** “How to read the large table”: of more than one, nobody can tell which is meant. */
const OTHER_TABLE = /\b(?:large|larger|big|bigger|long|main|wide|other|full|whole|next|first|second) (?:table|grid|matrix)\b/i;

/** Levels that are no levels of need. */
const OTHER_LEVELS =
  /\b(?:train\w*|courses?|qualif\w+|diplomas?|awards?|certificates?|SCQF|NVQ|SVQ|GCSE|[ao][- ]levels?(?! (?:\d|[a-z]+ famil))|reading|competenc\w+|floor|car park|security|escalat\w+|disagree\w+|disput\w+|tiers?|bands?|grades?|pay|units|blood|evidence|nursing|school|curriculum|hearing|noise|of the (?:car|building|hospital|ladder)|(?:their|his|her|its|another) (?:council|county|board|area)['’]?s?)\b/i;

const levels = new WeakMap<LoadedProtocol, number>();

/** The highest that the protocol itself names: “Level 5, compulsory measures”. */
function levelsOf(protocol: LoadedProtocol): number {
  const before = levels.get(protocol);
  if (before !== undefined) return before;
  const named = [...protocol.answers.values()].filter(({ section }) => section === 'thresholds').map(({ facts }) => JSON.stringify(facts['levels'] ?? ''));
  const numbers = named.flatMap((text) => [...text.matchAll(/\blevel (\d)\b/gi)].map((match) => Number(match[1])));
  const highest = new Set(numbers).size > 1 ? Math.max(...numbers) : 0;
  levels.set(protocol, highest);
  return highest;
}

const IN_LIST = /^,? (?:above|below|(?:of|in|on) (?:the|this|our) (?:numbered |bulleted )?(?:list|points|steps|rules)\b)/i;

/** A list of the same answer: it is pointed at, or the answer calls its items so. */
function isOfList({ shown, after }: Mention, passage: Passage | undefined): boolean {
  if (IN_LIST.test(after)) return true;
  if (/^ (?:of|in|on|to|about|from|where|at which) /i.test(after)) return false;
  const [unit = ''] = /(?:points|items|bullets|rules)$/i.exec(shown) ?? /(?:point|item|bullet|rule)\b/i.exec(shown) ?? [];
  const plural = `${unit.toLowerCase().replace(/s$/, '')}s:`;
  return passage?.blocks.some((block) => block.kind === 'paragraph' && block.text.trimEnd().toLowerCase().endsWith(plural)) ?? false;
}

function itemsOf(passage: Passage | undefined): number {
  return passage?.blocks.filter(({ kind }) => kind === 'item').length ?? 0;
}

/** “Column 4 of the council’s spreadsheet” is theirs; what the facts of the answer name is ours. */
function isOfAnother(after: string, { protocol, requirement }: Answering): boolean {
  const [, thing] = /^ (?:of|in|on) (?:the|a|an|their|his|her|its|our|this|each|every)? ?([\w’' -]+)/i.exec(after) ?? [];
  if (thing === undefined || /^(?:table|list|plan)\b/i.test(thing)) return false;
  const facts = JSON.stringify(protocol.answers.get(requirement)?.facts ?? {}).toLowerCase();
  const name = thing.split(/ (?:is|are|has|was|where|when|and|the|for|to|with)\b/)[0] ?? '';
  return name.length < 4 || !facts.includes(name.trim().toLowerCase());
}

function listedColumns({ protocol, requirement }: Answering): number {
  const columns = protocol.answers.get(requirement)?.facts['columns'];
  return Array.isArray(columns) ? columns.length : 0;
}
