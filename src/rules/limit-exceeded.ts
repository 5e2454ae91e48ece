// A time longer, or a number larger, than a national ceiling allows; or less than a floor asks for.

import { factKind } from '../facts/index.ts';
import type { GivenFact } from '../facts/kind.ts';
import { isLonger, isShorter, readDuration } from '../model/durations.ts';
import { value } from '../model/place.ts';
import type { Limit } from '../model/requirement.ts';
import { citationText } from '../guidance/citations.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'limit-exceeded',
  title: 'Beyond a national limit',
  why: 'A local agreement can be tighter than national guidance, never looser.',
  errorFrom: 'requirement',
  *run(context) {
    for (const { requirement, facts } of context.answered) {
      for (const fact of facts) {
        const inner = typeof fact.spec.of === 'object' ? fact.spec.of.limit : undefined;
        const limit = context.catalogue.limits[fact.spec.limit ?? inner ?? ''];
        if (limit && fact.value !== undefined) yield* compare(context, fact, limit, requirement.id);
      }
    }
  },
};

function* compare(context: RuleContext, fact: GivenFact, limit: Limit, requirement: string): Iterable<RuleFault> {
  const { answer } = fact;
  const softer = limit.enforce === 'error' ? {} : { severity: limit.enforce };
  const says = (written: string, bound: string | number, beyond: string) => ({
    message: `\`${written}\` is ${beyond} the national limit of ${bound}: ${limit.title.toLowerCase()}.`,
    why: `${limit.standing} Source: ${citationText(context.catalogue, limit.citation)}.`,
    fix: beyond === 'less than' ? `Agree on at least ${bound}.` : `Agree on ${bound} or less.`,
    requirement,
    ...softer,
  });
  if (fact.spec.kind === 'number') {
    const amount = Number(typeof fact.value === 'object' && fact.value !== null ? (fact.value as { value?: unknown }).value : fact.value);
    const place = value(answer.file, ...answer.path, fact.name);
    if (typeof limit.at_most === 'number' && amount > limit.at_most) yield { ...says(String(amount), limit.at_most, 'more than'), place };
    if (typeof limit.at_least === 'number' && amount < limit.at_least) yield { ...says(String(amount), limit.at_least, 'less than'), place };
    return;
  }
  for (const time of factKind(fact.spec.kind).times?.(fact.value, fact.spec) ?? []) {
    const written = readDuration(time.text);
    const place = value(answer.file, ...answer.path, fact.name, ...time.path);
    const ceiling = limit.at_most === undefined ? undefined : readDuration(String(limit.at_most));
    const floor = limit.at_least === undefined ? undefined : readDuration(String(limit.at_least));
    if (written && ceiling && isLonger(written, ceiling) === true) yield { ...says(time.text, String(limit.at_most), 'more than'), place };
    if (written && floor && isShorter(written, floor) === true) yield { ...says(time.text, String(limit.at_least), 'less than'), place };
  }
}
