// What is said to be done about something, and is only wished for: “would like to look at childcare in future”, “keen to improve things”.

import { value } from '../../model/place.ts';
import type { RuleContext, RuleFault } from '../rule.ts';

/** Fields of lists in which somebody says what is done. */
const ANSWERS: ReadonlySet<string> = new Set(['action', 'answer', 'response', 'offer', 'adjustment']);

const PARTNERS = String.raw`(?:we|partners|(?:all|both|the) (?:partners|services|partnership|agencies|sides)|services|everyone|the (?:council|trust|board|adp|area|steering group))`;
const WISHES = String.raw`(?:would (?:like|love|want|wish) to|(?:are|is|remain|remains) (?:keen|eager|hoping|planning|looking|aiming|working|committed|hopeful|minded)|keen|eager|hop(?:e|es|ing) (?:to|that|for)|aspir(?:e|es|ing) to|wish(?:es|ing)? to|intend(?:s|ing)? to|aim(?:s|ing)? to|plan(?:s|ning)? to|committed to|looking (?:at|into|to)|recogni[sz]es? (?:that|this|the)|acknowledges? (?:that|this|the)|will (?:consider|explore|look (?:at|into)|think about|try|work towards|strive|endeavour))`;
const INTENDED = new RegExp(String.raw`^(?:(?:${PARTNERS})(?: all| also)? )?${WISHES}(?![\w’'-])`, 'i');
/** A day, a sum or a place to go makes a plan of it. */
const SETTLED =
  /\d|\]\(|;|\b(?:until then|meanwhile|for now|already|and (?:then )?(?:ring|rings|give|gives|pay|pays|visit|visits|ask|asks|send|sends|offer|offers|open|opens|run|runs) |and (?:the|a) [a-z -]{3,30} [a-z]+s\b)/i;

export function* intendedAnswers({ answered }: RuleContext): Iterable<RuleFault> {
  for (const { requirement, answer, facts } of answered) {
    for (const { name, spec, value: given } of facts) {
      if (spec.kind !== 'list' || !Array.isArray(given)) continue;
      for (const [index, row] of given.entries()) {
        for (const [field, said] of Object.entries(typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {})) {
          if (typeof said !== 'string' || !ANSWERS.has(field) || !INTENDED.test(said.trim()) || SETTLED.test(said)) continue;
          yield {
            message: `\`${said.slice(0, 80)}\` is wished for, and nothing is done yet.`,
            fix: 'Say what is done about it today, and by whom; what is only planned goes under a requirement with `status: planned`, an owner and a day.',
            place: value(answer.file, ...answer.path, name, index, field),
            requirement: requirement.id,
            severity: 'warning',
          };
        }
      }
    }
  }
}
