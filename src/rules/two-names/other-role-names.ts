// A role under a name that services use for it and the directory does not: the directory's treatment worker as “key worker”, “case holder”,
// “recovery worker”. Which they are is told by what the words say of the work: whoever keeps a case, or works with drugs, or with the family.

import { lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { DEED, DOES } from '../reading/task-words.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { isToldHere, isToldSomewhere } from '../reading/told-names.ts';

/** Keeps the case, or works in a field in which the directory has somebody: no special trade that a place may have besides. */
const KEEPS = String.raw`(?:key|case|care|plan|link)`;
const FIELD = String.raw`(?:recovery|treatment|drugs?|alcohol|substance|misuse|use|addictions?|dependency|family|families|support|help|children['’]s)`;
const HEAD = String.raw`(?:worker|holder|keyworker|caseworker|practitioner|co-?ordinator|manager)`;
const NAME = String.raw`(?:${FIELD} (?:and )?){0,3}(?:${KEEPS}[ -]?${HEAD}|${FIELD} ${HEAD})|(?:(?:drugs?|alcohol|substance|misuse|use|addictions?|recovery) (?:and )?){1,3}(?:liaison |outreach |support )?(?:counsellor|nurse|coach|clinician)|keyworker|caseholder|caseworker`;
const VERB = String.raw`(?:(?:also|then|always|first|usually|normally|now) )?(?:(must|will|should|shall|has to|needs to) )?([a-z-]+)`;

const ROLES = lookFirst('roles by other names', [
  String.raw`(?:^|[.;:,] |\b(?:and|but|then|that) )(?:the |each |every |our )(?:(?:parent|adult|mother|father|person|patient|client|family)['’]?s? )?(?:own )?(${NAME}) ${VERB}\b`,
  String.raw`(?:^|[.;:,] )(?:each|every|the|both) (?:parent|adult|mother|father|person|patient|client|family)['’]s (?:own )?(${NAME}) ${VERB}\b`,
  String.raw`\b(?:rings?|tells?|asks?|informs?|writes? to|invites?|notif(?:y|ies)|phones?|calls?|contacts?|e-?mails?) the (?:parent['’]s |adult['’]s )?(${NAME})(?=[.,;]| (?:within|the same|before|by|and|of any|on the|after|at once|if|when)\b)`,
]);

export function otherRoleIn(context: RuleContext, { text }: WrittenText): string | undefined {
  const patterns = ROLES.among(text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      const [all = '', name = '', modal, verb] = found ?? [];
      if (!found || (verb !== undefined && modal === undefined && !(DOES.has(verb) && !DEED.has(verb)))) continue;
      const before = sentence.slice(0, found.index + all.indexOf(name));
      const after = sentence.slice(before.length + name.length);
      const named = { name, core: name, kind: 'post' as const, calling: '', before, after };
      if (isToldHere(sentence, named, () => false) || isToldSomewhere(context, named, () => false, sentence)) continue;
      return name;
    }
  }
  return undefined;
}
