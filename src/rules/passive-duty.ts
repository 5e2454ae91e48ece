// A duty written so that things happen by themselves: "the referral is made".

import { dutyTable, placeOf } from './duty-table.ts';
import type { Rule } from './rule.ts';

/** Up to five words without a clause of their own, then a form of "to be", then a participle. */
const PASSIVE =
  /^((?:[\p{L}\p{N}'’-]+\s+){1,5}?)(?:is|are|was|were|gets?|(?:(?:will|must|should|shall|may|can|has to|have to|needs? to|is to|are to)\s+be))\s+(?:(?:then|always|also|first|not|formally|jointly|\p{L}+ly)\s+)?(\p{L}+)\b/iu;
const CLAUSE = /\b(?:that|who|what|which|whether|if|how|when|where|why|because|until|unless|whom|whose)\b/i;
const PARTICIPLE = /(?:ed|en|wn|lt|pt|ft|ght|ung|eld|ade|ent|old|ept|aid|one|een|iven|aken|ead|et|ut|let)$/i;
const BY = /\bby\s+(?:the|a|an|their|his|her|our)?\s*\p{L}{3,}/iu;

export const rule: Rule = {
  id: 'passive-duty',
  title: 'A duty that says what happens and not who does it',
  why: 'The reader has to work out who acts, and two services can each believe that it is the other.',
  errorFrom: 'publish',
  *run(context) {
    for (const entry of dutyTable(context)) {
      const found = PASSIVE.exec(entry.does);
      if (!found || CLAUSE.test(found[1] ?? '') || !PARTICIPLE.test(found[2] ?? '') || BY.test(entry.does)) continue;
      yield {
        message: `\`${entry.does.slice(0, 80)}\` says what happens, and not who does it.`,
        fix: 'Begin with what this role does: “makes the referral” instead of “the referral is made”.',
        place: placeOf(entry, 'does'),
        severity: 'warning',
        requirement: entry.requirement.id,
      };
    }
  },
};
