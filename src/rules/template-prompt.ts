// A prompt of the template, or an example from the catalogue, left standing as if it were the answer.

import type { GivenFact } from '../facts/kind.ts';
import { factPlace } from './fact-fault.ts';
import type { Rule, RuleFault } from './rule.ts';
import { factTexts, wordTexts } from './text-places.ts';

const PROMPT = /^(?:write|say|describe|explain|answer|your words|your text|type)\b[^.]{0,40}\bhere\b|^(?:answer|words) (?:goes|go) here/i;

export const rule: Rule = {
  id: 'template-prompt',
  title: 'A prompt left standing',
  why: 'The question is published where readers look for the answer.',
  errorFrom: 'publish',
  *run(context) {
    for (const { requirement, facts, answer } of context.answered) {
      for (const fact of facts) yield* unchangedExample(fact, requirement.id, answer.facts[fact.name]);
    }
    const asks = new Map(context.catalogue.requirements.map((one) => [one.id, [one.asks, ...Object.values(one.facts).map((fact) => fact.asks ?? '')].map(normal)]));
    for (const texts of [wordTexts(context), factTexts(context)]) {
      for (const { text, place, requirement } of texts) {
        const same = requirement !== undefined && asks.get(requirement)?.some((ask) => ask !== '' && ask === normal(text));
        if (same || PROMPT.test(text.trim())) {
          yield { message: 'The template’s own question stands here.', fix: 'Replace it by your answer.', place, ...(requirement === undefined ? {} : { requirement }) };
        }
      }
    }
  },
};

function normal(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** One line such as `3 months` may well be what was agreed; a whole table word for word is not. */
function* unchangedExample(fact: GivenFact, requirement: string, given: unknown): Iterable<RuleFault> {
  const { example } = fact.spec;
  if (example === undefined || given === undefined) return;
  if (!Array.isArray(example) || example.length < 2 || example.some((entry) => typeof entry !== 'object')) return;
  if (JSON.stringify(example) !== JSON.stringify(given)) return;
  yield { message: 'This is the example from the catalogue, unchanged.', fix: 'Write what your partnership has agreed.', place: factPlace(fact), requirement };
}
