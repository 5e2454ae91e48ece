// A person's name where a post belongs: people leave, posts stay.

import { value } from '../model/place.ts';
import { findNamed } from '../model/names.ts';
import { dutyTable, placeOf } from './duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { wordTexts } from './text-places.ts';

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sister|Sgt|PC|DC|DI)\.? (?:\p{Lu}\p{L}+)(?: \p{Lu}[\p{L}'’-]+)?/u;
/** "Dr" alone may begin an address or a practice; with a verb before it, it is a person. */
const ADDRESSED =
  /\b(?:[Rr]ings?|[Cc]alls?|[Pp]hones?|[Cc]ontacts?|[Aa]sks?|[Tt]ells?|[Ee]mails?|[Ss]peaks? to|[Tt]alks? to|[Rr]eports? to|[Ww]rites? to|[Rr]efers? to|[Ii]nforms?|[Nn]otif(?:y|ies)) ((?:Dr\.? )?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? \p{Lu}[\p{L}'’-]+)(?! \p{Lu})/u;
const TWO_NAMES =
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)\.? )?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}*['’]?\p{Lu}?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;

const RANKED =
  /\b(?:Councillor|Cllr|Dr|Inspector|Sergeant|Superintendent|Constable|Reverend|Rev)\.? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?!['’]s| (?:Hospital|Surgery|Practice|House|Centre))/u;
/** Two capitals before a verb: a person, unless one of the words is a word. */
const ACTS =
  /(?:^|[.!?;:] |\b(?:that|and|with|then|when|if|by|to) )(\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? (?:\p{Lu}['’])?\p{Lu}\p{Ll}+) (?:will|must|should|shall|is|has|can|may|(?!was|as|this|its|has|is)\p{Ll}{3,}s)\b/u;

/** Words with which services, posts and places are named. */
const OFFICE =
  /\b(?:admin\w*|advis\w+|advoca\w+|agency|alcohol|area|assistant|association|authority|board|borough|bureau|carers?|cent(?:re|er)|chair\w*|charity|chief|child\w*|clerk|clinic\w*|college|commission\w*|committee|community|company|consultant|co-?ordinator|council|counsellor|county|court|deputy|desk|director\w*|district|doctor|door|drugs?|duty|education|emergency|executive|families|family|fire|foundation|front|general|governor|group|guardian|hall|head|health|helpline|home|hospital|house|housing|hub|independent|justice|kirk|lead\w*|legal|liaison|line|local|manager\w*|maternity|medical|mental|midwi\w+|mind|ministry|national|navigator|network|nurs\w+|office|officer|panel|parent\w*|partner\w*|pharmac\w+|police|practi\w+|prescrib\w+|principal|prison|probation|programme|project|public|recovery|register\w*|reporter|rescue|responsible|reviewing|royal|safeguarding|school|scotland|england|wales|secretary|senior|service\w*|sheriff|social|specialist|street|supervis\w+|support|surgeon|surgery|teach\w+|team|trust|turning|unit|university|visit\w+|volunt\w+|ward|women|work\w*|young|youth)\b/i;

export const rule: Rule = {
  id: 'person-name',
  title: 'A person where a post belongs',
  why: 'People leave and go on holiday; then nobody has the task, and a name that should not be published stands in public.',
  errorFrom: 'publish',
  *run(context) {
    yield* inDuties(context);
    yield* inOwners(context);
    yield* inDirectory(context);
    for (const { text, place, requirement } of wordTexts(context)) {
      const found = personIn(context, text);
      if (found === undefined) continue;
      yield { ...fault(found), place, severity: 'warning', ...(requirement === undefined ? {} : { requirement }) };
    }
  },
};

function personIn(context: RuleContext, text: string): string | undefined {
  const titled = TITLED.exec(text)?.[0] ?? RANKED.exec(text)?.[0];
  if (titled !== undefined) return titled;
  const addressed = ADDRESSED.exec(text)?.[1];
  if (addressed !== undefined && !OFFICE.test(addressed) && !isInDirectory(context, addressed) && !isWord(context, addressed)) return addressed;
  const acting = ACTS.exec(text)?.[1];
  return acting !== undefined && !OFFICE.test(acting) && !isInDirectory(context, acting) && !isWord(context, acting) ? acting : undefined;
}

/** A name stands nowhere in small letters; “Right Help” does. */
function isWord({ protocol }: RuleContext, name: string): boolean {
  const parts = name.toLowerCase().split(' ');
  return [...protocol.passages.values()].some(({ text }) => parts.some((part) => new RegExp(`(?<![\\p{L}])${part}(?![\\p{L}])`, 'u').test(text)));
}

function* inDuties(context: RuleContext): Iterable<RuleFault> {
  for (const entry of dutyTable(context)) {
    for (const field of ['who', 'by', 'tells'] as const) {
      const written = [entry.row[field]].flat().find((one): one is string => typeof one === 'string' && isPerson(context, one));
      if (written !== undefined) yield { ...fault(written), place: placeOf(entry, field), requirement: entry.requirement.id };
    }
    const found = personIn(context, entry.does);
    if (found !== undefined) yield { ...fault(found), place: placeOf(entry, 'does'), requirement: entry.requirement.id, severity: 'warning' };
  }
}

function* inOwners(context: RuleContext): Iterable<RuleFault> {
  for (const { answer, requirement } of context.answered) {
    if (answer.owner !== undefined && isPerson(context, answer.owner))
      yield { ...fault(answer.owner), place: value(answer.file, ...answer.path, 'owner'), requirement: requirement.id };
  }
}

function* inDirectory({ protocol }: RuleContext): Iterable<RuleFault> {
  const { posts, teams, roles } = protocol.directory;
  const named = [
    ...Object.entries(posts).map(([id, { title }]) => ['posts', id, 'title', title] as const),
    ...Object.entries(teams).map(([id, { name }]) => ['teams', id, 'name', name] as const),
    ...Object.entries(roles).map(([id, { title }]) => ['roles', id, 'title', title] as const),
  ];
  for (const [group, id, field, name] of named) {
    if (typeof name === 'string' && (TITLED.test(name) || (TWO_NAMES.test(name) && !OFFICE.test(name) && !OFFICE.test(id.replace(/-/g, ' ')))))
      yield { ...fault(name), place: value(protocol.directoryFile, group, id, field) };
  }
}

function isPerson(context: RuleContext, written: string): boolean {
  return (
    findNamed(context.protocol.directory, written) === undefined &&
    (TITLED.test(written) || (TWO_NAMES.test(written) && !OFFICE.test(written) && !isInDirectory(context, written)))
  );
}

const names = new WeakMap<RuleContext['protocol'], string>();

function isInDirectory({ protocol }: RuleContext, name: string): boolean {
  const all = names.get(protocol) ?? JSON.stringify([protocol.directory, protocol.control.area, protocol.control.title]).toLowerCase();
  names.set(protocol, all);
  return all.includes(name.toLowerCase());
}

function fault(name: string): { message: string; fix: string } {
  return {
    message: `\`${name.slice(0, 60)}\` looks like the name of a person.`,
    fix: 'Name the post instead, and put its number into directory.yaml. Who holds the post is for the service’s own list.',
  };
}
