// A person's name where a post belongs: people leave, posts stay.

import { inLatin } from '../guidance/latin.ts';
import { value } from '../model/place.ts';
import { findNamed } from '../model/names.ts';
import { dutyTable, placeOf } from './duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { smallWords } from './small-words.ts';
import { wordTexts } from './text-places.ts';

const TITLED = inLatin(/\b(?:Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sister|Sgt|PC|DC|DI)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/u);
/** "Dr" alone may begin an address or a practice; with a verb before it, it is a person. */
const ADDRESSED = inLatin(
  /\b(?:[Rr]ings?|[Cc]alls?|[Pp]hones?|[Cc]ontacts?|[Aa]sks?|[Tt]ells?|[Ee]mails?|[Ss]peaks? to|[Tt]alks? to|[Rr]eports? to|[Ww]rites? to|[Rr]efers? to|[Ii]nforms?|[Nn]otif(?:y|ies)) ((?:Dr\.? )?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? \p{Lu}[\p{L}'’-]+)(?! \p{Lu})/u,
);
/** Where a text says to whom something goes, or who holds a post, a name that follows is a person's. */
const FOLLOWS_PERSON = inLatin(
  new RegExp(
    String.raw`(?:\b(?:[Ss]peak|[Ss]poken|[Tt]alk|[Ww]rit|[Rr]eport|[Rr]efer|[Gg]o(?:es)?|[Ss]en[dt]|[Ee]-?mail|[Cc]op(?:y|ied)|[Pp]ass|[Rr]eturn|[Ff]orward|[Hh]and|[Aa]ddress|[Dd]irect|[Cc]ontact|[Qq]uer|[Qq]uestion|[Ll]iais|[Dd]iscuss|[Cc]heck|[Aa]rrang|[Aa]gree|[Bb]ook)\p{Ll}*(?: [\p{Ll}'’-]+){0,5}? (?:to|with|via|through)` +
      String.raw`|\b[Aa]sk(?:s|ing)? for|\b(?:leads?|managers?|deput(?:y|ies)|chairs?|contacts?|co-?ordinators?|nurses?|officers?|workers?|heads?|directors?|post-?holders?|person)(?: (?:for|of|in|on|at)(?: [\p{Ll}'’-]+){1,7}?)? (?:is|are|will be)(?: currently| now)?|\b(?:led|run|held|chaired|covered|managed|overseen|maintained) by)` +
      String.raw` ((?:Dr\.? )?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? \p{Lu}[\p{L}'’-]+)(?! \p{Lu})`,
    'u',
  ),
);
/** “Jackie in the duty team”: a first name, and where to find its bearer. */
const FIRST_NAME = inLatin(/^(\p{Lu}\p{Ll}{2,}) (?:in|from|at|on|over at) (?:the|our|their)\b/u);
const TO_FIRST_NAME = inLatin(
  /\b(?:[Rr]ings?|[Cc]alls?|[Pp]hones?|[Cc]ontacts?|[Tt]ells?|[Ee]mails?|[Ss]peaks? to|[Tt]alks? to|[Aa]sks?(?: for)?|[Ss]ee) (\p{Lu}\p{Ll}{2,}) (?:in|from|at|on|over at) (?:the|our|their)\b/u,
);
const HANDED_TO_FIRST_NAME = inLatin(
  /\b(?:[Ss]en[dt]|[Hh]and|[Gg]iv|[Pp]ass|[Rr]eturn|[Ee]-?mail|[Tt]ak)\p{Ll}*(?: [\p{Ll}'’-]+){0,5}? to (\p{Lu}\p{Ll}{2,}) (?:in|from|at|on|over at) (?:the|our|their)\b/u,
);
/** “The named nurse, Alison Reid, gives advice.” */
const BESIDE_POST = inLatin(
  /\b(?:leads?|managers?|deput(?:y|ies)|chairs?|contacts?|co-?ordinators?|nurses?|officers?|workers?|heads?|directors?|midwife|doctor)(?: (?:for|of|in|on|at)(?: [\p{Ll}'’-]+){1,6}?)?,? [(]?(\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? \p{Lu}[\p{L}'’-]+)(?:[),;]| \()/u,
);
/** Places and buildings; saints that stand before a hospital or a school. */
const PLACE =
  /^(?:St|Saint|Fort|Loch|Mount|Ben|Glen|North|South|East|West|Upper|Lower|Old|New|Great)\b|\b(?:road|lane|avenue|square|park|green|place|way|drive|gardens?|terrace|row|bridge|hill|library|café|building|floor|wing|room|suite|academy|nursery|church|mosque|station|infirmary|anonymous|act|court|castle|mill|quay|wharf|market)\b/i;
const TWO_NAMES = inLatin(
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)\.? )?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}*['’]?\p{Lu}?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u,
);

const RANKED = inLatin(
  /\b(?:Councillor|Cllr|Dr|Inspector|Sergeant|Superintendent|Constable|Reverend|Rev)\.? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?!['’]s| (?:Hospital|Surgery|Practice|House|Centre))/u,
);
/** Two capitals before a verb: a person, unless one of the words is a word. */
const ACTS = inLatin(
  /(?:^|[.!?;:] |\b(?:that|and|with|then|when|if|by|to) )(\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? (?:\p{Lu}['’])?\p{Lu}\p{Ll}+) (?:will|must|should|shall|is|has|can|may|(?!was|as|this|its|has|is)\p{Ll}{3,}s)\b/u,
);

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
  return [ADDRESSED, FOLLOWS_PERSON, ACTS, TO_FIRST_NAME, HANDED_TO_FIRST_NAME, BESIDE_POST]
    .map((pattern) => pattern.exec(text)?.[1])
    .find((name) => isName(context, name));
}

function isName(context: RuleContext, name: string | undefined): name is string {
  return name !== undefined && !OFFICE.test(name) && !PLACE.test(name) && !isInDirectory(context, name) && !isWord(context, name);
}

/** A name stands nowhere in small letters; “Right Help” does. */
function isWord({ protocol }: RuleContext, name: string): boolean {
  const words = smallWords(protocol);
  return name
    .toLowerCase()
    .split(/[ '’-]/)
    .some((part) => part.length > 1 && words.has(part));
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
    (TITLED.test(written) ||
      isName(context, FIRST_NAME.exec(written)?.[1]) ||
      (TWO_NAMES.test(written) && !OFFICE.test(written) && !isInDirectory(context, written)))
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
