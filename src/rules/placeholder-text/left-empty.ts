// Items, rows, headings and labels behind which nothing was written. A form that is shown is empty on purpose, and a line may lead into the
// facts of its answer, which are published below the words.

import type { HollowPlace, SectionWords, TextBlock } from '../../model/words.ts';
import type { RuleContext } from '../rule.ts';

export interface LeftEmpty {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly requirement: string;
  /** What stands there, in words for a message. */
  readonly shown: string;
}

export function* leftEmpty(context: RuleContext): Iterable<LeftEmpty> {
  for (const words of context.protocol.words.values()) {
    for (const place of words.hollow) {
      const requirement = answerAt(context, words, place);
      if (requirement === undefined || isOnPurpose(context, place, words, requirement)) continue;
      const { kind, text, start, end } = place;
      yield { file: words.file, start, end, requirement, shown: SHOWN[kind](text.trim().slice(0, 60)) };
    }
  }
}

const SHOWN: Readonly<Record<HollowPlace['kind'], (text: string) => string>> = {
  item: () => 'This item of a list has no words.',
  row: () => 'This row of a table has no words.',
  heading: (text) => `Nothing stands under the heading \`${text}\`.`,
  label: (text) => `Nothing stands behind \`${text}\`.`,
  lead: (text) => `Nothing follows behind \`${text}\`.`,
};

/** The answer that a place belongs to: another heading of its depth ends it. */
function answerAt({ catalogue }: RuleContext, { headings }: SectionWords, { start }: HollowPlace): string | undefined {
  const above = headings.filter((heading) => heading.start < start);
  const own = above.findLast(({ id }) => id !== undefined && catalogue.byId.has(id));
  const isEnded = own !== undefined && above.some((other) => other.start > own.start && other.depth <= own.depth);
  return isEnded ? undefined : own?.id;
}

/** What is shown to be filled in by others. */
const FORM =
  /\b(?:forms?|sheets?|cards?|records?|letters?|templates?|headings?|box(?:es)?|fields?|labels?|slips?|entr(?:y|ies)|questions?|messages?|columns?|logs?|diar(?:y|ies)|chart|notes?|scripts?|lines|blanks?|filled|fills?|writes?)\b/i;
/** “The steps are:” leads into the steps that are published below the words. */
const LEADS_ON =
  /\b(?:below|follow(?:s|ing)?|these|this|here|steps?|stages?|duties|times?|tables?|lists?|levels?|who does|order|limits?|contacts?|numbers?)\b/i;
const LABELLED = /^[^:.]{2,60}:(?: |$)/;
const SHORT = 6;

function isOnPurpose(context: RuleContext, { kind, text, start, end }: HollowPlace, { blocks }: SectionWords, requirement: string): boolean {
  if (kind === 'heading') return false;
  const next = blocks.find((block) => block.start >= end);
  if (kind === 'lead') return isShort(text) || next?.kind !== 'paragraph' ? LEADS_ON.test(text) && hasLists(context, requirement) : true;
  const above = blocks.findLast((block) => block.end <= start && (block.kind === 'paragraph' || block.kind === 'heading'));
  if (above?.text.trimEnd().endsWith(':') === true && FORM.test(above.text)) return true;
  return kind === 'label' && !isOneOfSeveral(text, next);
}

/** Its neighbour is made in the same way, or nothing comes that it could announce. */
function isOneOfSeveral(text: string, next: TextBlock | undefined): boolean {
  if (next === undefined || next.kind === 'heading') return true;
  return isShort(text) && (next.kind === 'item' ? LABELLED.test(next.text) : next.kind === 'paragraph');
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= SHORT;
}

function hasLists({ protocol }: RuleContext, requirement: string): boolean {
  return Object.values(protocol.answers.get(requirement)?.facts ?? {}).some((fact) => typeof fact === 'object' && fact !== null);
}
