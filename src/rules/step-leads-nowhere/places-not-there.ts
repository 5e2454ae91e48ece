// A list, table or picture that a text says stands below, above or at the back, where nothing of that sort stands: not in its words, not in
// the facts that are shown with them.

import { lookFirst } from '../reading/look-first.ts';
import type { PartNotThere } from './parts-not-there.ts';
import type { RuleContext } from '../rule.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';

const ROWS = 'table|grid|matrix|chart|columns|timetable|rota';
const ITEMS = 'list|bullets?|bullet points|checklist|steps|points|factors|questions|criteria|rules|headings|signs|headings|examples';
const PICTURES = 'diagram|flow ?chart|picture|drawing|map|figure|graph|photograph|photo|timeline|decision tree|ladder|pyramid|wheel|infographic|illustration';
const PAPERS = 'form|template|glossary|index|appendix|annex|key|codes?|legend|tear-off slip|slip|card|sheet|wallchart|word list|pull-out|insert|poster|map';
const UNIT = String.raw`((?:[a-z’'-]+ )??(?:${ROWS}|${ITEMS}|${PICTURES}|${PAPERS}))`;
const NEAR = lookFirst(
  'said to stand near',
  [
    String.raw`\b(?:the|this|our|each|these|as in the) ((?:[a-z’'-]+ )?(?:${ROWS}|${ITEMS}|${PICTURES})) (below|above|opposite|alongside|underneath|that follows|at the (?:side|right|left)|on the (?:right|left))(?! (?:the|a|an|all|them|it|her|his|their|\d)\b)(?![\w-])`,
    String.raw`\b(?:the|this|our) ((?:[a-z’'-]+ )?(?:${ROWS}|${PICTURES})) (?:of|with|for|on|showing) [\w’' -]{3,40}? (below|above|opposite|underneath|overleaf)(?! (?:the|a|an|all|them|it|her|his|their|\d)\b)(?![\w-])`,
    String.raw`\bthe (?:following) ((?:[a-z]+ )?(?:${ROWS}|${PICTURES}))\b`,
  ],
  (source) => new RegExp(source, 'i'),
);
const AT_BACK = lookFirst(
  'said to stand at the back',
  [
    String.raw`\b(?:the|our|a|this) ${UNIT}s? (?:(?:that (?:is|stands)|printed|bound in|found|given) )?(?:at|on|in|inside) the (?:very )?(?:back|end|rear|front|foot|bottom|top|start|beginning|inside(?: front| back)? cover|last page|centre pages?|middle)(?: pages?)?(?: (?:of|in) (?:this|the|our) (?:chapter|section|part|protocol|handbook|document|booklet|pack|guide|manual|page|answer|folder))?(?=[.,;:)]| (?:and|shows?|says?|gives?|lists?|sets?|tells?|explains?|has|is|within|before|by)\b|$)`,
  ],
  (source) => new RegExp(source, 'i'),
);
/** Somebody's own sheet has a back and a foot of its own. */
const ANOTHERS =
  /\b(?:form|card|record|sheet|plan|letter|report|leaflet|book|notes|file|box|bottle|diary|envelope|poster|passport|fridge|door|room|house|car|van|bus|building|class|hall|shop|garden|surgery|ward|drawer|cupboard|queue|meeting|hearing|day|week|month|year|term|shift|session|visit|call|conversation)\b/i;

const IS_PICTURE = new RegExp(String.raw`(?:${PICTURES})$`, 'i');

export function* placesNotThere(context: RuleContext): Iterable<PartNotThere> {
  const words = wordTexts(context);
  for (const [index, where] of words.entries()) {
    if (where.kind === 'heading' || where.requirement === undefined) continue;
    const near = NEAR.among(where.text);
    const back = AT_BACK.among(where.text);
    if (near.length + back.length === 0) continue;
    const shown = nearMissing(context, words, index, near) ?? backMissing(context, where, back);
    if (shown !== undefined) yield { shown, where };
  }
}

function nearMissing(context: RuleContext, words: readonly WrittenText[], index: number, patterns: readonly RegExp[]): string | undefined {
  const where = words[index];
  const match = where && patterns.map((pattern) => pattern.exec(where.text)).find((one) => one !== null);
  if (!where || !match) return undefined;
  const [shown, unit = '', side = 'below'] = match;
  const isIn = (one: WrittenText): boolean => one.requirement === where.requirement && one.section === where.section;
  const others = (/above/i.test(side) ? words.slice(0, index) : words.slice(index + 1)).filter(isIn);
  const isPicture = IS_PICTURE.test(unit);
  if (hasPicture(context) || (!isPicture && hasEntries(context, where.requirement, /above/i.test(side))) || where.kind === 'cell' || where.kind === 'item')
    return undefined;
  if (/flow/i.test(unit) && context.protocol.pathways.length > 0) return undefined;
  const isThere = isPicture
    ? false
    : others.some(({ kind }) => kind === 'item' || kind === 'cell') || (/above/i.test(side) && standsEarlier(context, words, index));
  // NOTE: “the points above” may be sentences.
  const isLoose = /(?:points|factors|questions|criteria|rules|headings|signs|examples|steps)$/i.test(unit) && others.length > 0;
  return isThere || isLoose || isThereInLine(where.text, match.index) ? undefined : shown;
}

/** “The duties in the table above” may be those of an answer before this one in its chapter. */
function standsEarlier(context: RuleContext, words: readonly WrittenText[], index: number): boolean {
  const { section, requirement: own } = words[index] ?? {};
  return words
    .slice(0, index)
    .some(({ section: other, requirement, kind }) => other === section && requirement !== own && (kind === 'cell' || hasEntries(context, requirement)));
}

/** “The list below: milk, bread …” */
function isThereInLine(text: string, at: number): boolean {
  return /:/.test(text.slice(at));
}

function backMissing({ protocol }: RuleContext, { text, section }: WrittenText, patterns: readonly RegExp[]): string | undefined {
  const match = patterns.map((pattern) => pattern.exec(text)).find((one) => one !== null);
  if (!match) return undefined;
  const [shown, unit = ''] = match;
  const isOurs =
    /(?:this|our) (?:chapter|section|part|protocol|handbook|document|booklet|pack|guide|manual|page|answer|folder)$|the (?:chapter|section|protocol|handbook|document|manual)$/i.test(
      shown,
    );
  if (!isOurs && ANOTHERS.test(text.replace(shown, ''))) return undefined;
  if (!isOurs && !/\b(?:see|use|uses|look|copy|codes?|numbers?|wording|listed|printed)\b/i.test(text)) return undefined;
  const blocks = [...protocol.words.values()].flatMap((words) => (words.file.includes(section) ? words.blocks : []));
  const isRows = new RegExp(String.raw`(?:${ROWS}|${ITEMS})$`, 'i').test(unit);
  return isRows && blocks.some(({ kind }) => kind === 'cell') && !/grid|matrix/i.test(unit) ? undefined : shown;
}

function hasPicture({ protocol }: RuleContext): boolean {
  return [...protocol.words.values()].some(({ pictures }) => pictures.length > 0);
}

/** Facts are shown beside the words, as lists and tables. */
function hasEntries({ protocol }: RuleContext, requirement = '', isAbove = false): boolean {
  // NOTE: the facts of an answer, one or many, are a table above its words.
  const facts = protocol.answers.get(requirement)?.facts ?? {};
  if (isAbove && Object.keys(facts).length > 1) return true;
  return Object.values(facts).some((fact) => Array.isArray(fact) && fact.length > 1);
}
