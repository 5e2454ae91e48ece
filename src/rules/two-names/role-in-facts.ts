// In facts, a role under a name that nothing here bears: “the addiction worker”, where the directory has a recovery worker. Only whoever works
// with the adult's drinking or drug use, or keeps the case, is looked for: every place has such a one, and a family has one and no more.

import type { RuleContext } from '../rule.ts';
import { directoryWords } from '../reading/directory-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { plain } from '../reading/name-words.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { isToldSomewhere } from '../reading/told-names.ts';

const OF_USE = '(?:drugs?|alcohol|substances?|misuse|use|addictions?|recovery|dependency|dependence|treatment)';
const HEAD = '(?:workers?|counsellor|nurse|practitioner|coach|therapist|clinician|key-?worker|key worker|case-?worker|case worker|co-?ordinator|case manager)';
const NAME = String.raw`(?:${OF_USE} (?:and )?){1,3}(?:(?:liaison|outreach|support|link|duty|community|team) )?${HEAD}`;
const CASE_HOLDER = String.raw`(?:(?:allocated|assigned) )?(?:case|care|plan|family support)[ -]?(?:holder|co-?ordinator|manager|keyholder)`;
const WHOSE = String.raw`(?:the |each |every |her |his |their |(?:the |a )?(?:parent|adult|mother|father|person|patient|client|family)['’]s )`;

const ROLES = lookFirst('roles in facts', [
  String.raw`\b${WHOSE}((?:${NAME}|${CASE_HOLDER}))(?![\w-])`,
  String.raw`\b${WHOSE}((?:CPN|nurse|worker) \((?:addictions?|alcohol|drugs?|substances?)[a-z ]*\))`,
]);
/** Where whoever is told stands by itself. */
const TOLD = lookFirst('roles told in facts', [String.raw`(?:^|, |; | and | or )(${NAME})(?=$|[,;.]| and | or )`]);

const LISTS_PEOPLE: ReadonlySet<string> = new Set(['tells', 'attendees', 'members', 'invite_to', 'visitor']);

export function roleInFacts(context: RuleContext, { text, place }: WrittenText): string | undefined {
  const patterns = ROLES.among(text);
  const field = place.at === 'key' ? place.path.findLast((key) => typeof key === 'string') : undefined;
  const more = LISTS_PEOPLE.has(String(field)) ? TOLD.among(text) : [];
  for (const pattern of [...patterns, ...more]) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && !isBorne(context, name)) return name;
  }
  return undefined;
}

/** Some entry has the name, or something says who it is. */
function isBorne(context: RuleContext, name: string): boolean {
  const bare = plain(name.replace(/-/g, ' '));
  if (directoryWords(context.protocol).names.some((one) => one.includes(bare))) return true;
  return isToldSomewhere(context, { name, core: name, kind: 'post', calling: '', before: '', after: '' }, () => false);
}
