// Sentences that name somebody and what might be done, and bind nobody: “ideally”, “may wish to consider”, “it would be good practice for … to”.

import { hasDoer } from '../reading/actors.ts';
import { definiteTimeIn } from '../reading/time-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** Families are free to do as they like, and to be told so binds a worker to leave it to them. */
const FAMILY = String.raw`(?:parents?|mothers?|fathers?|carers?|famil(?:y|ies)|child|children|people|person|she|he|they|who|wom[ae]n|patients?|couples?|relatives?)`;

const UNBOUND = lookFirst('unbound deeds', [
  String.raw`^(?:[-*•] )?(?:in an ideal world|ideally)\b`,
  String.raw`(?<!\b(?:[Yy]ou|${FAMILY}) )\b(?:may|might) (?:also |then )?(?:wish|want|like|care|see fit) to (?:consider|think about|explore|look at|bear in mind|reflect)(?!\w)`,
  String.raw`^(?:[-*•] )?(?:it|this) (?:would|is|will|may) (?:be )?(?:considered |seen as |regarded as |generally )?(?:(?:good|best) practice|advisable|desirable|preferable) (?:for|if|that|to)\b`,
  String.raw`\bwill (?:normally |usually |generally |always |all )?(?:try|endeavour|aim|seek|strive|do (?:its|their|his|her) best|use (?:its|their|his|her) best endeavours) to\b`,
]);

/** The words that leave it open, of a sentence in which somebody of the partners is meant to act. */
export function unboundIn(text: string): string | undefined {
  const patterns = UNBOUND.among(text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (/\d|["“]/.test(sentence) || definiteTimeIn(sentence) || !hasDoer(sentence)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence)?.[0];
      if (found !== undefined) return found.replace(/^[-*•] /, '');
    }
  }
  return undefined;
}
