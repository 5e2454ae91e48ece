// A duty that leaves a way out: whoever is busy may leave it undone and has kept to the protocol.

import { value } from '../model/place.ts';
import { hasDoer } from './actors.ts';
import type { TimedSentence } from './definite-deeds.ts';
import { AIM_SECTIONS, timedTexts } from './definite-deeds.ts';
import { dutyTable, placeOf } from './duty-table.ts';
import { hedgesIn } from './hedged-duties.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'weakened-duty',
  title: 'A duty that leaves a way out',
  why: 'Where it says “ideally” or “subject to capacity”, the busiest day, on which a child is most easily missed, is the day on which it is not done.',
  errorFrom: 'never',
  isAdvice: true,
  *run(context) {
    for (const entry of dutyTable(context)) {
      const hedge = hedgesIn(entry.does)?.(entry.does, '');
      if (hedge !== undefined) yield { ...saying(hedge), place: placeOf(entry, 'does'), requirement: entry.requirement.id };
    }
    for (const { requirement, answer, facts } of context.answered) {
      if (AIM_SECTIONS.has(answer.section)) continue;
      for (const { name, spec, value: given } of facts) {
        if (spec.kind !== 'statement' || spec.source !== undefined || name === 'words' || typeof given !== 'string') continue;
        const hedge = hedgesIn(given)?.(given, '');
        // NOTE: a line of facts leaves out whom it speaks of: “offers one, and stays if she wants that”.
        if (hedge !== undefined && !THEIR_WISH.test(hedge))
          yield { ...saying(hedge), place: value(answer.file, ...answer.path, name), requirement: requirement.id };
      }
    }
    for (const { written, requirement, sentences } of timedTexts(context)) {
      if (AIM_SECTIONS.has(written.section)) continue;
      const hedge = hedgeAmong(written.text, sentences);
      if (hedge !== undefined) yield { ...saying(hedge), place: written.place, requirement };
    }
  },
};

const THEIR_WISH = /^(?:if|unless|where|when|should|as) (?:she|he|they)\b/;

function hedgeAmong(text: string, sentences: readonly TimedSentence[]): string | undefined {
  const hedgeIn = hedgesIn(text);
  if (!hedgeIn) return undefined;
  for (const [index, sentence] of sentences.entries()) {
    const hedge = isDuty(sentence) ? hedgeIn(sentence.text, sentences[index + 1]?.text ?? '') : undefined;
    if (hedge !== undefined) return hedge;
  }
  return undefined;
}

/** Somebody’s deed, with a time that can be missed or a number to ring. */
function isDuty({ text, isTimed }: TimedSentence): boolean {
  return isTimed || (hasDoer(text) && /\b(?:each|every)\b/i.test(text));
}

function saying(hedge: string): { readonly message: string; readonly fix: string } {
  return {
    message: `“${hedge.slice(0, 60)}” leaves open whether this is done.`,
    fix: 'Say who does it and by when, and who does it instead, or what follows, where it cannot be done.',
  };
}
