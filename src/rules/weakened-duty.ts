// A duty that leaves a way out: whoever is busy may leave it undone and has kept to the protocol.

import type { Severity } from '../model/finding.ts';
import { hasDoer } from './reading/actors.ts';
import type { TimedSentence } from './reading/definite-deeds.ts';
import { AIM_SECTIONS, timedTexts } from './reading/definite-deeds.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import { statementLines } from './reading/fact-lines.ts';
import { hedgesIn } from './weakened-duty/hedged-duties.ts';
import { blanketIn, mayHoldBlanket } from './weakened-duty/blanket-let-outs.ts';
import { letOutIn, mayHoldLetOut } from './weakened-duty/let-outs.ts';
import { leftToWorkers } from './weakened-duty/left-to-workers.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { wordTexts } from './reading/text-places.ts';
import { anybodyActs } from './reading/who-acts.ts';

export const rule: Rule = {
  id: 'weakened-duty',
  title: 'A duty that leaves a way out',
  why: 'Where it says “ideally” or “subject to capacity”, the busiest day, on which a child is most easily missed, is the day on which it is not done.',
  errorFrom: 'never',
  *run(context) {
    for (const entry of dutyTable(context)) {
      const hedge = hedgesIn(entry.does)?.(entry.does, '');
      const blanket = blanketIn(entry.does) ?? leftToWorkers(entry.does)?.(entry.does);
      const found = blanket ?? hedge;
      if (found !== undefined) yield { ...saying(found, blanket), place: placeOf(entry, 'does'), requirement: entry.requirement.id };
    }
    for (const one of context.answered) {
      if (AIM_SECTIONS.has(one.answer.section)) continue;
      for (const { text, place } of statementLines(one)) {
        const hedge = hedgesIn(text)?.(text, '');
        // NOTE: a line of facts leaves out whom it speaks of: “offers one, and stays if she wants that”.
        const blanket = (anybodyActs(text) ? blanketIn(text) : undefined) ?? leftToWorkers(text)?.(text);
        if (blanket !== undefined || (hedge !== undefined && !THEIR_WISH.test(hedge)))
          yield { ...saying(blanket ?? hedge ?? '', blanket), place, requirement: one.requirement.id };
      }
    }
    const timed = new Map(timedTexts(context).map(({ written, sentences }) => [written, sentences]));
    for (const written of wordTexts(context)) {
      const { text, place, section, requirement, kind } = written;
      if (requirement === undefined || kind === 'heading' || AIM_SECTIONS.has(section)) continue;
      const hedge = hedgeAmong(
        text,
        () => timed.get(written) ?? sentencesOf(text.replace(QUOTED, '“”')).map((one) => ({ text: one, isBound: false, isTimed: false })),
      );
      const blanket = (mayHoldBlanket(text) ? blanketAmong(sentencesOf(text)) : undefined) ?? leftAmong(text);
      const found = blanket ?? hedge;
      if (found !== undefined) yield { ...saying(found, blanket), place, requirement };
    }
  },
};

const QUOTED = /“[^”]*”|"[^"]*"/g;
const THEIR_WISH =
  /^(?:if|unless|where|when|should|as) (?:(?:the |an? |each |their )?(?:parents?|mother|father|family|families|child|children|young person|carer)|she|he|they)\b/;

/** What courts aim at binds nobody of the partners. */
const OF_COURTS = /^(?:the )?(?:care proceedings|family courts?|courts?|proceedings|sheriffs?|hearings?) (?:aims?|try|tries|may|seeks?)\b/i;

function hedgeAmong(text: string, sentencesOfIt: () => readonly TimedSentence[]): string | undefined {
  const hedgeIn = hedgesIn(text);
  const mayLetOff = mayHoldLetOut(text);
  if (!hedgeIn && !mayLetOff) return undefined;
  const sentences = sentencesOfIt();
  for (const [index, sentence] of sentences.entries()) {
    if (!isDuty(sentence) || OF_COURTS.test(sentence.text)) continue;
    const next = sentences[index + 1]?.text ?? '';
    const hedge = hedgeIn?.(sentence.text, next);
    if (hedge !== undefined && (sentence.isTimed || !THEIR_WISH.test(hedge))) return hedge;
    const letOut =
      mayLetOff && (sentence.isTimed || AT_ONE.test(sentence.text)) && (hasDoer(sentence.text) || anybodyActs(sentence.text))
        ? letOutIn(sentence.text, next)
        : undefined;
    if (letOut !== undefined) return letOut;
  }
  return undefined;
}

/** What comes round in every case, so that a deed can be missed there without a time. */
const OCCASION =
  /\b(?:each|every)\b|\bat (?:the|his|her|their) (?:first|next|last|second|final|initial|booking|joint|core) (?:[a-z]+ )?(?:appointment|visit|meeting|contact|review|assessment|conference|session|call|interview)s?\b/i;

/** An occasion that comes once. */
const AT_ONE = /\bat (?:the|his|her|their) (?:first|next|last|second|final|initial|booking) (?:[a-z]+ )?[a-z]+/i;

/** Somebody’s deed, with a time or an occasion that can be missed or a number to ring. */
function isDuty({ text, isTimed }: TimedSentence): boolean {
  return isTimed || AT_ONE.test(text) || (hasDoer(text) && OCCASION.test(text)) || (BLANKET.test(text) && (hasDoer(text) || anybodyActs(text)));
}

/** The let-outs of any policy: with one of them at its end a deed binds nobody, whatever it is. */
const BLANKET =
  /\b(?:(?:where|wherever|whenever|as) (?:appropriate|possible|practicable|feasible|relevant|reasonable)|as (?:necessary|required|needed))[.;]?$/i;

/** In the sentence of somebody who works there. */
function blanketAmong(sentences: readonly string[]): string | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const found = blanketIn(sentence, sentences[at + 1]);
    if (found !== undefined && (hasDoer(sentence) || anybodyActs(sentence))) return found;
  }
  return undefined;
}

/** In a sentence of the text, without what is only quoted there. */
function leftAmong(text: string): string | undefined {
  const leftIn = leftToWorkers(text);
  if (!leftIn) return undefined;
  const sentences = sentencesOf(text.replace(QUOTED, '“”'));
  for (const [at, sentence] of sentences.entries()) {
    const found = leftIn(sentence, sentences[at + 1]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What fits every deed and binds nobody is more than advice. */
function saying(hedge: string, blanket: string | undefined): { readonly message: string; readonly fix: string; readonly severity: Severity } {
  return {
    severity: blanket === undefined ? 'advice' : 'warning',
    message: `“${hedge.slice(0, 60)}” leaves open whether this is done.`,
    fix: 'Say who does it and by when, and who does it instead, or what follows, where it cannot be done.',
  };
}
