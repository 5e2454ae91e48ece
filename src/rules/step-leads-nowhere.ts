// "Go to step 9" where there are seven steps; a part, pathway or form that is named and is not there.

import { readFigure } from '../model/number-words.ts';
import type { Place } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { TextBlock } from '../model/words.ts';
import { chaptersNotThere } from './step-leads-nowhere/chapters-not-there.ts';
import { beyondCount } from './step-leads-nowhere/counted-places.ts';
import { placeOf } from './reading/duty-table.ts';
import type { PartNotThere } from './step-leads-nowhere/parts-not-there.ts';
import { partsNotThere } from './step-leads-nowhere/parts-not-there.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { isEscalation, stepLists } from './reading/stages.ts';
import { stepMentions } from './step-leads-nowhere/step-mentions.ts';
import type { WrittenText } from './reading/text-places.ts';
import { titlesNotThere } from './step-leads-nowhere/titles-not-there.ts';
import { factTexts, wordTexts } from './reading/text-places.ts';

export const rule: Rule = {
  id: 'step-leads-nowhere',
  title: 'A step leads nowhere',
  why: 'Somebody in the middle of a bad afternoon follows the step and finds nothing there.',
  errorFrom: 'publish',
  *run(context) {
    const lists = stepLists(context);
    const stepsOf = new Map<string, number>();
    for (const list of lists) {
      const id = list[0]?.requirement.id ?? '';
      stepsOf.set(id, Math.max(stepsOf.get(id) ?? 0, list.length));
    }
    const inSection = (section: string): number => Math.max(0, ...lists.filter(([first]) => first?.requirement.section === section).map((list) => list.length));
    const stages = Math.max(0, ...lists.filter(isEscalation).map((list) => list.length));
    const longest = Math.max(0, ...lists.map((list) => list.length));
    for (const text of [...factTexts(context), ...wordTexts(context)]) {
      yield* missingNumber(context, text, { steps: stepsOf.get(text.requirement ?? '') ?? 0, stages, longest, inSection: () => inSection(text.section) });
      yield* beyondWhatThereIs(context, text);
      yield* missingPart(context, text);
    }
    for (const list of lists) yield* itself(list);
    const told = new Set<string>();
    for (const part of partsNotThere(context)) {
      const at = `${part.where.requirement ?? part.where.section} ${part.shown.toLowerCase()}`;
      if (!told.has(at)) yield notThere(part);
      told.add(at);
    }
  },
};

function notThere({ shown, where, there }: PartNotThere): RuleFault {
  return {
    message:
      there === undefined
        ? `\`${shown}\` is named here and stands nowhere in this protocol or its documents.`
        : `\`${shown}\` is beyond what the text counts: there are ${there}.`,
    fix:
      there === undefined
        ? 'Name it by its title, better as a link, or add it under `documents/`. If it is another service’s, say whose.'
        : 'Give the number that is meant, or put the count right.',
    place: where.place,
    severity: 'warning',
    ...(where.requirement === undefined ? {} : { requirement: where.requirement }),
  };
}

/** How many steps there are: in the lists of the answer, in the stages of a disagreement, in the longest list anywhere, in those of the section. */
interface Lengths {
  readonly steps: number;
  readonly stages: number;
  readonly longest: number;
  readonly inSection: () => number;
}

function* missingNumber(
  { protocol }: RuleContext,
  { text, place, requirement }: WrittenText,
  { steps, stages, longest, inSection }: Lengths,
): Iterable<RuleFault> {
  for (const { shown, kind, number, isSentThere, after } of stepMentions(text)) {
    const listed = itemsAround(protocol.passages.get(requirement ?? '')?.blocks ?? [], place, kind === 'step' && isSentThere);
    const isOfStages = stages > 0 && /^ of (?:the|our) (?:escalation|disagreement|dispute)\b/.test(after);
    const own = isOfStages ? stages : Math.max(steps, listed, kind === 'stage' ? stages : 0);
    const isOfThis = / (?:of|on|in) /.test(` ${after.slice(0, 4)}`) && OF_THIS.test(after);
    const isOfAnother =
      /^ (?:of|on|in) /.test(after) &&
      !ON_A_DAY.test(after) &&
      !isOfThis &&
      !/^ (?:of|in) (?:(?:the|our) (?:escalation|disagreement|dispute)|this\b)/.test(after);
    // NOTE: where an answer has no steps those of another may be meant, and no list is as long as that.
    const somewhere = kind === 'question' || kind === 'point' ? 0 : longest;
    const isCounted = isSentThere || isOfStages || (kind === 'stage' && stages > 0);
    const there = isOfAnother ? 0 : isOfThis ? own || inSection() : isCounted ? own || somewhere : somewhere && Math.max(own, somewhere);
    if (there === 0 || (number > 0 && number <= there)) continue;
    yield {
      message: `\`${shown}\` leads to a ${kind} that is not there: there are ${there}.`,
      fix: `Give the number of the ${kind} that is meant, or add it.`,
      place,
      ...(requirement === undefined ? {} : { requirement }),
    };
  }
}

/** “Of the list above”, “of the procedure”: the one that stands in the same answer. */
const OF_THIS =
  /^ (?:of|on|in) (?:the|this|these|our|that) (?:(?:numbered|same|above) )?(?:procedure|list|steps|route|sequence|order|stages|drill|routine)(?: (?:above|below|here|in this section)|(?=[.,;:]| (?:the (?:same|next)|if|when|where|on|within|at once|and|before|by)\b|$))/;

/** Items of the list in which a step is named, or of all lists of the answer where it is named outside of them. */
function itemsAround(blocks: readonly TextBlock[], place: Place, isOfItsList: boolean): number {
  const at = isOfItsList && place.at === 'span' ? blocks.findIndex(({ start, kind }) => start === place.start && kind === 'item') : -1;
  if (at < 0) return blocks.filter(({ kind }) => kind === 'item').length;
  let [from, to] = [at, at];
  while (blocks[from - 1]?.kind === 'item') from -= 1;
  while (blocks[to + 1]?.kind === 'item') to += 1;
  return to - from + 1;
}

function* beyondWhatThereIs({ protocol }: RuleContext, { text, place, requirement, section }: WrittenText): Iterable<RuleFault> {
  if (requirement === undefined) return;
  for (const { shown, kind, there } of beyondCount(text, { protocol, requirement, section })) {
    yield {
      message: `\`${shown}\` names a ${kind} that is not there: there are ${there}.`,
      fix: `Give the number of the ${kind} that is meant, or add it.`,
      place,
      requirement,
    };
  }
}

/** “Stage 13 on day six”: a day and no other list. */
const ON_A_DAY =
  /^ (?:on|in) (?:(?:the |a )?(?:same|next|first|second|third|fourth|fifth|\d|day|week|date|evening|morning|afternoon|weekend)|[A-Z][a-z]+day\b|(?:turn|writing|person|time|order|full)\b)/;

const BACK = /\bgo(?:es)? (?:back )?to (?:the )?(?:step|stage) (\d{1,2}|[a-z]{3,6})\b/i;

function* itself(list: Parameters<typeof isEscalation>[0]): Iterable<RuleFault> {
  for (const entry of list) {
    const back = BACK.exec(entry.does)?.[1];
    if (back === undefined || readFigure(back) !== entry.index + 1) continue;
    yield {
      message: `Step ${entry.index + 1} says to go to step ${entry.index + 1}: it leads to itself.`,
      fix: 'Give the number of the step that comes next.',
      place: placeOf(entry, 'does'),
      requirement: entry.requirement.id,
    };
  }
}

const QUOTED =
  /\b(?:see|follows?|go(?:es)? to|uses?|under|fills? in|turns? to|opens?|as set out in|as described in|(?:works?|goes|go|runs?) through|completes?|ticks? off|reads?) (?:the |our )?(?:(?:section|chapter|pathway|passage|heading|part|procedure|flowchart|checklist) [“"‘'`]([^”"’'`\n]{3,80})[”"’'`]|[“"‘`]([^”"’`\n]{3,80})[”"’`] (?:section|chapter|pathway|passage|part|procedure|flowchart|checklist))/gi;
/** “Then follow the "Late Booking Pathway"”: what it is stands inside the quotation marks. Somebody else's is theirs to keep. */
const QUOTED_TITLE =
  /(?<!['’]s )(?<=\b(?:see|follow|start|begin|use|us|appl|open|invok|trigger|complet|go|turn|refer|activat|launch|run|fill|sign|consult|work|hand|attach|post|send|print|tak|bring|read|copy|keep|pin|fetch|pick|do|get|gie|mind|issu|updat|stick|file|fax|enter|log|record|stamp|issue|complete|giv|offer|show|leav|put|tick|check|want|need|ask for)(?:s|es|ed|e|y|ies|ing)?(?: (?:to|in|out|up|over|through|on|down|off|from|at|oot|ower|intae))? (?:the |our |a |an |each |every |yon )?(?:copy of the |form |sheet )?)[“"‘]([^”"’\n]{3,60}? (?:pathway|procedure|protocol|flowchart|flow chart|checklist|check sheet|process|toolkit|form|plan|stages|guide|sheet|template|matrix|tree|note|log|tool|grid|card|slip|pack|chart|table|proforma|pro forma|algorithm|scale|script|routine|drill|ladder|notice|agreement|leaflet|booklet|alert|record|register|summary|poster|contract))[”"’]/gi;
/** A form has headings of its own. */
const OF_A_PAPER = /^,? (?:on|of|in) (?:the|a|an|our|each|every|their) [\w’' -]{0,40}?(?:form|record|sheet|plan|template|file|screen|letter|report|minutes)\b/;
const ENDS_A_TITLE =
  /(?<=(?:pathway|procedure|protocol|chart|checklist|process|toolkit|form|forma|plan|stages|guide|sheet|template|matrix|tree|note|log|tool|grid|card|slip|pack|table|proforma|algorithm|scale|script|routine|drill|ladder|notice|agreement|leaflet|booklet|alert|record|register|summary|poster|contract))[”"’]/i;
const HAS_ID = /[a-z]-[a-z0-9]+-[a-z]/;
const HAS_QUOTED =
  /(?<=(?:section|chapter|pathway|passage|heading|part|procedure|flowchart|checklist) ?)[“"‘'`]|[”"’`] (?:section|chapter|pathway|passage|part|procedure|flowchart|checklist)/i;
const NAMED_ID = /\b(?:see|follows?|go(?:es)? to|uses?|under|goes by) (?:the )?`?#?([a-z]{2,}(?:-[a-z0-9]+){2,6})`?(?![\w-])/g;

/** A part of the protocol named in quotation marks, or by an id. */
function* missingPart(context: RuleContext, written: WrittenText): Iterable<RuleFault> {
  const { protocol, catalogue } = context;
  const { text, place, requirement } = written;
  const isThere = (name: string): boolean =>
    isPartOfName(protocol, catalogue, bare(name)) || beginsWithName(protocol, catalogue, bare(name)) || isHeadOfTable(protocol, name);
  const titles = ENDS_A_TITLE.test(text) ? [...text.matchAll(QUOTED_TITLE)] : [];
  const chapters = chaptersNotThere(context, written, isThere);
  const headed = [...titlesNotThere(text, isThere), ...chapters.map(({ name }) => name)];
  const quotes = HAS_QUOTED.test(text) || titles.length > 0;
  const ids = HAS_ID.test(text) && text.includes(' ');
  if (!quotes && !ids && headed.length === 0) return;
  const missing = new Set([
    ...headed,
    ...(quotes ? [...text.matchAll(QUOTED), ...titles] : []).flatMap((match) => {
      const name = (match[1] ?? match[2] ?? '').trim();
      return name === '' ||
        /\b(?:headed|titled|entitled) ["“‘']$/.test(text.slice(0, text.indexOf(name, match.index))) ||
        OF_A_PAPER.test(text.slice(match.index + match[0].length)) ||
        namesOf(protocol, catalogue).includes(bare(name)) ||
        isPartOfName(protocol, catalogue, bare(name))
        ? []
        : [name];
    }),
    ...(ids ? [...text.matchAll(NAMED_ID)] : []).flatMap((match) => (isKnownId(protocol, catalogue, match[1] ?? '') ? [] : [match[1] ?? ''])),
  ]);
  for (const name of missing) {
    yield {
      message: `\`${name}\` is named here as a place to go to, and there is no part, pathway or document of that name.`,
      fix: 'Give the heading as it stands, better as a link, or add the part that is missing.',
      place,
      // NOTE: what a part is about may be told in words that no heading has.
      severity: chapters.some((one) => one.name === name && !one.isTitle) ? 'advice' : 'warning',
      ...(requirement === undefined ? {} : { requirement }),
    };
  }
}

type Guide = RuleContext['catalogue'];
const kept = new WeakMap<LoadedProtocol, readonly string[]>();

function namesOf(protocol: LoadedProtocol, catalogue: Guide): readonly string[] {
  const known = kept.get(protocol);
  if (known) return known;
  const made = [
    ...[...protocol.words.values()].flatMap(({ headings }) => headings.map(({ text }) => text)),
    ...catalogue.requirements.map(({ title }) => title),
    ...[...catalogue.sections.values()].map(({ title }) => title),
    ...protocol.ownSections.map(({ title }) => title),
    ...[...protocol.documents].map((path) =>
      path
        .replace(/^.*\//, '')
        .replace(/\.\w+$/, '')
        .replace(/-/g, ' '),
    ),
    ...[...protocol.answers.values()].flatMap(({ facts }) => titlesIn(facts)),
    ...protocol.glossary.map(({ term }) => term),
  ].map(bare);
  kept.set(protocol, made);
  return made;
}

function titlesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(titlesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => (typeof inner === 'string' ? (name === 'title' || name === 'name' ? [inner] : []) : titlesIn(inner)));
}

function isPartOfName(protocol: LoadedProtocol, catalogue: Guide, name: string): boolean {
  return namesOf(protocol, catalogue).some((known) => known.length > 3 && (known.includes(name) || (name.includes(known) && known.length >= name.length / 2)));
}

/** “The page called What happens next stays with the child”: nothing says where a title ends. */
function beginsWithName(protocol: LoadedProtocol, catalogue: Guide, name: string): boolean {
  return namesOf(protocol, catalogue).some((known) => known.includes(' ') && name.startsWith(`${known} `));
}

/** A table is called by what stands at the head of a column. */
function isHeadOfTable(protocol: LoadedProtocol, name: string): boolean {
  return [...protocol.words.values()].some(({ blocks }) =>
    blocks.some(({ head, text, kind }) => head === name || (kind !== 'paragraph' && text.startsWith(name))),
  );
}

function isKnownId(protocol: LoadedProtocol, catalogue: Guide, id: string): boolean {
  const { directory } = protocol;
  return (
    catalogue.byId.has(id) ||
    catalogue.sectionIds.has(id) ||
    protocol.passages.has(id) ||
    [...protocol.documents].some((path) => path.includes(id)) ||
    [directory.roles, directory.posts, directory.teams, directory.organisations].some((group) => Object.hasOwn(group, id)) ||
    !protocol.answers.size ||
    !/(?:route|pathway|procedure|plan|form|steps|referral|process|policy|protocol|guide|flowchart|checklist)/.test(id)
  );
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
}
