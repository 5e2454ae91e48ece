// What comes round so seldom that it cannot do what it is for: supervision every 18 months, a refresher every 10 years, a plan looked at every 3 years.

import { hoursOf, readDuration } from '../model/durations.ts';
import { value } from '../model/place.ts';
import type { Place } from '../model/place.ts';
import type { Rule, RuleFault } from './rule.ts';
import { timeMentions } from './reading/time-mentions.ts';

const YEAR = 24 * 365.25;
/** A month's days differ, and 12 months are a year. */
const SLACK = 1.02;

/** The longest that still does its work, in years, by what is done. Sections as in the catalogue. */
const OF_FAMILIES = { years: 1, why: 'A family changes several times within such a time, and what was agreed no longer fits the child.' };
const OF_STAFF = { years: 1, why: 'A worker would carry the case alone for longer than most cases last.' };
const OF_LEARNING = { years: 5, why: 'Guidance, law and staff change within such a time, so that nobody would know what holds.' };
const BY_SECTION: ReadonlyMap<string, typeof OF_FAMILIES> = new Map([
  ['supervision', OF_STAFF],
  ...['planning-reviews', 'child-protection', 'looked-after', 'pregnancy-unborn', 'contingency', 'assessment', 'identification'].map(
    (one) => [one, OF_FAMILIES] as const,
  ),
]);
/** In words other things stand in a section than its own. */
const IN_WORDS = /\b(?:supervis\w+|refresh\w*|train\w*|courses?|reviews?|reviewed|audit\w*|meets?|updated?|checked|checks)\b/i;
const TOLD_ONLY = /\b(?:was|were|had|used to|once|took|census|court|law|Act|lasts?|elections?)\b/;

export const rule: Rule = {
  id: 'interval-too-long',
  title: 'Something that comes round too seldom',
  why: OF_LEARNING.why,
  errorFrom: 'never',
  *run(context) {
    for (const { answer, facts, requirement } of context.answered) {
      for (const fact of facts) {
        if (fact.spec.source !== undefined) continue;
        for (const { path, text } of everyWithin(fact.value)) {
          yield* faultAt(text, answer.section, value(answer.file, ...answer.path, fact.name, ...path), requirement.id);
        }
      }
    }
    for (const { binds, text, sentence, in: written } of timeMentions(context)) {
      if (binds !== 'every' || written.requirement === undefined || !IN_WORDS.test(sentence) || TOLD_ONLY.test(sentence)) continue;
      yield* faultAt(text, written.section, written.place, written.requirement, OF_LEARNING.years);
    }
  },
};

function* faultAt(text: string, section: string, place: Place, requirement: string, least = 0): Iterable<RuleFault> {
  const [time] = readDuration(text.replace(/^every /i, ''))?.times ?? [];
  const hours = time && hoursOf(time);
  const longest = BY_SECTION.get(section) ?? OF_LEARNING;
  if (hours === undefined || hours <= Math.max(longest.years, least) * YEAR * SLACK) return;
  yield {
    message: `\`${text}\` is too long between one time and the next.`,
    why: longest.why,
    fix: `Agree on a shorter time, at most ${longest.years === 1 ? 'a year' : `${longest.years} years`}.`,
    place,
    requirement,
    severity: 'warning',
  };
}

/** Every value under a key `every`, however deep it stands. */
function* everyWithin(
  given: unknown,
  path: readonly (string | number)[] = [],
): Iterable<{ readonly path: readonly (string | number)[]; readonly text: string }> {
  if (typeof given !== 'object' || given === null) return;
  for (const [name, one] of Object.entries(given)) {
    const at = [...path, Array.isArray(given) ? Number(name) : name];
    if (name === 'every' && typeof one === 'string') yield { path: at, text: one };
    else yield* everyWithin(one, at);
  }
}
