// A team or post that acts under a name in capitals, as if everybody knew it, and of which neither the directory nor the words say who
// it is. Where its work is that of one entry, that entry is meant; names of strangers' own making are left to them.

import { workOf } from '../reading/fields-of-work.ts';
import { isShortForm, knownTeams, meantBy } from '../reading/known-teams.ts';
import type { CapitalName } from '../reading/names-in-capitals.ts';
import { couldHoldName, namesInCapitals } from '../reading/names-in-capitals.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { isToldHere, isToldSomewhere } from '../reading/told-names.ts';
import type { WrittenText } from '../reading/text-places.ts';

export interface UnknownTeam {
  readonly name: string;
  /** What the directory calls those who do the same. */
  readonly meant?: string;
}

const CONTACTED =
  /\b(?:rings?|calls?|phones?|telephones?|e-?mails?|mails?|contacts?|asks?|tells?|informs?|notif(?:y|ies)|alerts?|consults?|invites?|warns?|writes?|refers?|to|by|from|with|via|through|and|or)(?: the| our| your)? $/i;
const ACTS =
  /^(?:,[^,.;]{1,80},)?(?: of the [a-z ]{3,25}?| of [A-Z]\w+(?: [A-Z]\w+)?)?(?: (?:also|then|always|only|usually|first|still|never|itself))*:? (?!as\b|was\b|has been\b|ha[ds] no\b)(?:is|are|[a-z-]{2,}s|will|must|may|can|should|do|gies)\b/;
/** What is said to be of somebody: “the council's …”, “… of the police”, “… at the hospital”. */
const OWNER_BEFORE = /\b([\w-]+)['’]s? $/;
const OWNER_AFTER = /^,? (?:of|at|in|from|based (?:at|in)) (?:the |our )?([\w'’&-]+(?: [A-Z][\w'’-]*){0,3})/;
/** Posts that the law gives, and parts of every hospital. */
const EVERYWHERE =
  /\b(?:independent reviewing officer|(?:emergency|maternity|detox(?:ification)?) (?:department|unit|service)|(?:mental health|designated) officer)$/i;
const BEGINS_CLAUSE = /(?:^|[,:;–] |\b(?:the|our|and|that|as|until|before|once|when|if) |^\w+['’]s )$/i;
const NAMED = /team|who|whom|service|contact|ring|tell|send|by|call|respons|acts/i;

export function unknownTeamIn(context: RuleContext, written: WrittenText): UnknownTeam | undefined {
  if (!couldHoldName(written.text)) return undefined;
  for (const sentence of sentencesOf(written.text)) {
    for (const named of namesInCapitals(sentence)) {
      if (!isActing(named, written)) continue;
      const { ownNames } = knownTeams(context.protocol);
      const isOwn = (words: string): boolean => workOf(words).strange.some((word) => ownNames.has(word));
      const found = notInDirectory(context, named);
      if (found && !isToldHere(sentence, named, isOwn) && !isToldSomewhere(context, named, isOwn)) return found;
    }
  }
  return undefined;
}

function isActing({ before, after, name }: CapitalName, { text, kind, head, around }: WrittenText): boolean {
  if (CONTACTED.test(before) || (BEGINS_CLAUSE.test(before) && ACTS.test(after))) return true;
  if (kind === 'cell') return head !== undefined && before === '' && after.length < 2 && NAMED.test(head);
  return kind === 'item' && text.length < name.length + 3 && NAMED.test(around?.() ?? '');
}

function notInDirectory({ protocol }: RuleContext, named: CapitalName): UnknownTeam | undefined {
  const known = knownTeams(protocol);
  const { fields, strange, isOurs } = workOf(`${named.core} ${named.calling}`);
  if (fields.size === 0 || strange.some((word) => !known.ownNames.has(word)) || isShortForm(known, named) || EVERYWHERE.test(named.name)) return undefined;
  const said = OWNER_BEFORE.exec(named.before)?.[1] ?? OWNER_AFTER.exec(named.after)?.[1] ?? '';
  const meant = meantBy(known, named, fields, [...strange.filter((word) => !isArea(protocol, word)), ...said.split(' ').filter((word) => word !== '')]);
  if (meant !== undefined) return { name: named.name, meant };
  return isOurs && named.kind !== 'meeting' && said === '' ? { name: named.name } : undefined;
}

function isArea({ control }: RuleContext['protocol'], word: string): boolean {
  return control.area.toLowerCase().includes(word);
}
