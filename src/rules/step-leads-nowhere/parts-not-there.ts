// Forms, boxes, cards and parts that a text names by a number or letter, and points beyond those that it counts itself. What is said to be
// another's is theirs; what another place of the protocol names as well, its documents included, is there.

import { readFigure, readOrdinal } from '../../model/number-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { entriesNotThere } from './ordered-places.ts';
import { partsOfDocuments } from './parts-of-documents.ts';
import { placesNotThere } from './places-not-there.ts';
import type { RuleContext } from '../rule.ts';
import { textGroups } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { allTexts, wordTexts } from '../reading/text-places.ts';

export interface PartNotThere {
  readonly shown: string;
  readonly where: WrittenText;
  /** How many there are, where the text itself or a document says so. */
  readonly there?: number;
}

function eachCapital(source: string): RegExp {
  return new RegExp(source, 'g');
}

function everywhere(source: string): RegExp {
  return new RegExp(source, 'gi');
}

const CODE = String.raw`(?:[A-Z]{1,5}[-/ ]?\d{1,4}[A-Za-z]?|\d{1,3}[A-Za-z]?|[A-HJ-Z])`;
const FORMS = lookFirst(
  'coded forms',
  [
    String.raw`(?<![\w'’-])(?:[Ff]orms?|[Tt]emplates?|[Pp]ro-?formas?|[Cc]hecklists?|[Ll]eaflets?|[Ss]heets?|[Bb]ox(?:es)?|[Cc]ards?|[Pp]anels?|[Ss]cripts?|[Tt]abs?|[Ff]lowcharts?|[Ff]olders?|[Ss]lides?|[Pp]oster|[Aa]nnex(?:es)?|[Aa]ppendi(?:x|ces)|[Aa]ttachments?|[Ee]nclosures?|[Aa]ddend(?:um|a))[ \u00A0](${CODE})(?![\w'’%:/.-]*[\w%])`,
  ],
  eachCapital,
);
const OF_ANOTHER =
  /^ (?:[ck]?m|mm|k?g|minutes?|hours?|days?|weeks?|months?|times|people|each|per)\b|^(?: \([^)]*\))?,? (?:of|in|on|from|to|at|for) (?!the (?:day|same|next|end|first|back|front|foot|last|folder)\b|each\b|every\b|any\b|all\b|an? (?:parent|child|family|mother|father|baby)\b|(?:this|our) (?:protocol|section|chapter|document)\b)|^ \(/;
const ANOTHERS =
  /(?:['’]s?|\b(?:their|his|her|its|national|police|court|prison|hospital|benefit|tax|insurance|Home Office|DWP|HMRC|NHS|passport|library|bank|playing|SIM|bus|size|lunch|sand|medicine|tool|shoe)) (?:[\w-]+ ){0,2}$|\b(?:guidance|Act|Regulations|[Cc]ode|[Ss]pecification|[Cc]ontract)(?:,? (?:19|20)\d\d)?(?:,| \() ?$/i;
/** A form that is spoken of before has its own boxes and sheets. */
const HAS_PARTS = /\b(?:forms?|questionnaire|record|certificate|report|pad|book|register|booklet|plan|screen)\b/i;
/** Public forms that every worker knows. */
const PUBLIC = /^(?:FW8|FP10\w*|MAT ?B1|C1|C2|C100|C110A|D81|N\d{1,3}|SF\d+|HC\d|SSP1|BD8|MG11|P45|P60|ESA\d+|UC\d+|DS1500|SR1|FM\d|CTF|E\d{3}|ET1)$/i;

const UNITS =
  'points?|steps?|questions?|stages?|rules?|boxes|box|lines?|items?|parts?|reasons?|signs?|cards?|checks?|columns?|rows?|headings?|tasks?|promises|promise|tests?|grounds?|routes?|duties|duty|phases?|tiers?|criteria|criterion|conditions?';
const NUMBERS = String.raw`\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`;
const COUNTED = lookFirst(
  'counts of its own',
  [
    String.raw`(?<![\w-])(?<!\b(?:first|last|next|other|another|more|further|remaining|these|those|after|than) )(${NUMBERS}) (?:(?!more|further|other|of|working|calendar|and|or)[a-z-]+ ){0,2}?(${UNITS})\b(?! (?:of (?:the|these|those|our|their|this)|from|out|on|later|earlier|ago|more|up|down)\b|,? \(?\d)`,
  ],
  everywhere,
);
const ORDINAL = '(\\d{1,2}(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const NAMED_BY_NUMBER = lookFirst(
  'named beyond a count',
  [
    String.raw`(?<![\w-])(${UNITS}) (?:no\.? ?|number )?(${NUMBERS})(?![\w%:/-]|\.\d)(?! (?:of|on|from) (?!these|the (?:list|same|day)\b)| in (?:the|their|its|a|an) (?:[\w-]+ ){0,2}(?:Act|guidance|code|form|plan|schedule|list)\b)`,
    String.raw`\bthe ${ORDINAL} (${UNITS})\b(?! (?:of|in|on|to) (?!these|the list\b))`,
  ],
  everywhere,
);

/** Everything of that sort in the words of a protocol. */
export function* partsNotThere(context: RuleContext): Iterable<PartNotThere> {
  for (const written of wordTexts(context)) {
    if (written.kind === 'heading') continue;
    yield* formsNotThere(context, written);
    yield* branchesNotThere(context, written);
    yield* partsOfDocuments(context.protocol, written);
    yield* entriesNotThere(context, written);
  }
  yield* placesNotThere(context);
  for (const group of textGroups(context)) {
    if (!group.blocks.some(({ text }) => NAMED_BY_NUMBER.among(text).length > 0)) continue;
    yield* beyondOwnCount(group.blocks);
  }
}

function* formsNotThere(context: RuleContext, written: WrittenText): Iterable<PartNotThere> {
  const { text } = written;
  for (const pattern of FORMS.among(text)) {
    for (const { 0: shown, 1: code = '', index } of text.matchAll(pattern)) {
      const before = text.slice(0, index);
      if (isExplainedHere(text, index + shown.length, before)) continue;
      if (OF_ANOTHER.test(text.slice(index + shown.length)) || ANOTHERS.test(before) || PUBLIC.test(code)) continue;
      const isForm = /^(?:form|templ|pro|check|leaf|annex|append|attach|enclos|addend)/i.test(shown);
      if (!isForm && (HAS_PARTS.test(before) || (!/\d/.test(code) && !/^[A-H]$/.test(code)))) continue;
      if (isNamedElsewhere(context, shown, written)) continue;
      yield { shown, where: written };
    }
  }
}

/** “Box 1, Use now: …” at the head of a block: this is where it is told what the box is. */
function isExplainedHere(text: string, end: number, before: string): boolean {
  return /^\W*$/.test(before) && /^(?:[.:)]| ?[–—(]|, [^.;:]{1,60}[:.])/.test(text.slice(end));
}

/** “Join the pathway at part 4”: somebody is sent to a part of a way that has no numbered parts. */
const BRANCHES = lookFirst(
  'numbered branches',
  [
    String.raw`\b(?:joins?|starts?|begins?|enters?|rejoins?|goes|go|moves?|skips?|jumps?|turns?|continues?|carr(?:y|ies) on|follows?|use|uses|see|under|picks? (?:it )?up)(?: (?:straight|again|directly|the (?:pathway|route|process|way|plan)))? (?:(?:at|to|with|from|on|in) )?((?:part|phase|module|branch|track|strand|arm|block|leg|lane|stream|tier) (?:\d{1,2}|[A-H]))(?![\w'’%:/-]|\.\d)(?! of (?:the|schedule) )`,
  ],
  everywhere,
);

function* branchesNotThere(context: RuleContext, written: WrittenText): Iterable<PartNotThere> {
  for (const pattern of BRANCHES.among(written.text)) {
    for (const { 0: whole, 1: shown = '', index } of written.text.matchAll(pattern)) {
      if (/\b(?:Act|Regulations|Schedule|DPA|GDPR)\b/.test(written.text.slice(Math.max(0, index - 80), index + whole.length + 60))) continue;
      if (!isNamedElsewhere(context, shown, written)) yield { shown, where: written };
    }
  }
}

function isNamedElsewhere(context: RuleContext, shown: string, written: WrittenText): boolean {
  const name = shown
    .toLowerCase()
    .replace(/^boxes /, 'box ')
    .replace(/^(\w+?)s? /, '$1');
  const holds = (text: string): boolean =>
    text
      .toLowerCase()
      .replace(/(\w)s? (?=[a-z]{0,5}[-/ ]?\d|[a-z]\b)/g, '$1')
      .includes(name);
  const code = / (\S+)$/.exec(shown)?.[1] ?? '';
  const { documents, documentWords } = context.protocol;
  if (code.length > 2 && [...documents].some((path) => path.toLowerCase().includes(code.toLowerCase()))) return true;
  if (allTexts(context).some((other) => other !== written && holds(other.text))) return true;
  return [...documentWords.values()].some(({ blocks }) => blocks.some(({ text }) => holds(text)));
}

interface Named {
  readonly shown: string;
  readonly unit: string;
  readonly number: number;
  readonly where: WrittenText;
}

function* beyondOwnCount(blocks: readonly WrittenText[]): Iterable<PartNotThere> {
  const named = blocks.flatMap((where) =>
    NAMED_BY_NUMBER.among(where.text).flatMap((pattern) => [...where.text.matchAll(pattern)].map((match) => readNamed(match, where))),
  );
  if (!named.some(({ number }) => number > 2)) return;
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const pattern of COUNTED.among(text)) {
      for (const { 1: count = '', 2: unit = '' } of text.matchAll(pattern)) counts.set(oneOf(unit), Math.max(counts.get(oneOf(unit)) ?? 0, readFigure(count)));
    }
  }
  for (const { shown, unit, number, where } of named) {
    const there = counts.get(unit) ?? 0;
    if (there > 1 && number > there) yield { shown, where, there };
  }
}

function readNamed({ 0: shown, 1: first = '', 2: second = '' }: RegExpMatchArray, where: WrittenText): Named {
  const isOrdinal = /^the /i.test(shown);
  return { shown, where, unit: oneOf(isOrdinal ? second : first), number: isOrdinal ? readOrdinal(first) : readFigure(second) };
}

function oneOf(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/^criteria$/, 'criterion')
    .replace(/ies$/, 'y')
    .replace(/xes$/, 'x')
    .replace(/s$/, '');
}
