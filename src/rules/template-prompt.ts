// A prompt of the template, or an example from the catalogue, left standing as if it were the answer.

import type { GivenFact } from '../facts/kind.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { factPlace } from './fact-fault.ts';
import type { Rule, RuleFault } from './rule.ts';
import { factTexts, wordTexts } from './text-places.ts';

/** "Write your answer here" is a prompt; "Explain why you are here" is advice for a visit. */
const PROMPT =
  /^(?:(?:write|type|describe|explain|say|answer|enter|put)(?: (?:your|the|own|words?|text|answer|it|this))* here\b|(?:your |the )?(?:answer|words?|text) (?:(?:goes|go) )?here\b)/i;

export const rule: Rule = {
  id: 'template-prompt',
  title: 'A prompt left standing',
  why: 'The question is published where readers look for the answer.',
  errorFrom: 'publish',
  *run(context) {
    for (const { requirement, facts, answer } of context.answered) {
      for (const fact of facts) yield* unchangedExample(fact, requirement.id, answer.facts[fact.name]);
    }
    const asks = asksOf(context.catalogue);
    for (const texts of [wordTexts(context), factTexts(context)]) {
      for (const { text, place, requirement } of texts) {
        const same = requirement !== undefined && asks.get(requirement)?.has(normal(text));
        if (same || PROMPT.test(text.trim())) {
          yield {
            message: 'The template’s own question stands here.',
            fix: 'Replace it by your answer.',
            place,
            ...(requirement === undefined ? {} : { requirement }),
          };
        }
      }
    }
  },
};

const known = new WeakMap<Catalogue, ReadonlyMap<string, ReadonlySet<string>>>();

/** What each requirement asks, worked out once for all protocols of a run. */
function asksOf(catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(catalogue);
  if (before) return before;
  const asks = new Map(
    catalogue.requirements.map((one) => {
      const texts = [one.asks, ...Object.values(one.facts).map((fact) => fact.asks ?? '')];
      return [one.id, new Set(texts.map(normal).filter((text) => text !== ''))] as const;
    }),
  );
  known.set(catalogue, asks);
  return asks;
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One line such as `3 months` may well be what was agreed; a whole table word for word is not. */
function* unchangedExample(fact: GivenFact, requirement: string, given: unknown): Iterable<RuleFault> {
  const { example } = fact.spec;
  if (example === undefined || given === undefined) return;
  if (!Array.isArray(example) || example.length < 2 || example.some((entry) => typeof entry !== 'object')) return;
  if (JSON.stringify(example) !== JSON.stringify(given)) return;
  yield { message: 'This is the example from the catalogue, unchanged.', fix: 'Write what your partnership has agreed.', place: factPlace(fact), requirement };
}
