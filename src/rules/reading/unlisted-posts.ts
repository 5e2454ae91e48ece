// A post or team that has a duty under a name in small letters: “the family welfare officer visits within 2 days”. It counts only where the
// name is a title, a word of it stands in no name of the directory, and the sentence says what is done and by when.

import { withoutChannelsOfOthers } from './channels-of-others.ts';
import { directoryWords, isInDirectory } from './directory-words.ts';
import { knownTeams } from './known-teams.ts';
import { lookFirst } from './look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from './sentences.ts';
import { DO, DOES } from './task-words.ts';
import type { WrittenText } from './text-places.ts';
import { wordSet } from './word-set.ts';
import { isToldHere, isToldSomewhere } from './told-names.ts';

/** What work a title speaks of; “new”, “other” or “experienced” tell of the person and not of the post. */
const FIELD =
  "access|addictions?|admissions?|aftercare|analytics|antenatal|assertive|assessment|assurance|audit|behaviou?r|bereavement|brief|business|care|case|child|children[’']?s?|clinical|cohesion|commissioning|community|complaints?|compliance|complex|contextual|court|criminal|crisis|data|demand|dependency|detox|development|digital|disclosure|discharge|diversion|domestic|drugs?|alcohol|dual|early|education|effective|evidence|standby|rapid|night-time|out-of-hours|daytime|daytime|evening|weekend|24-hour|ethics|dispute|resolution|mediation|advocacy|allocations?|tenancy|debt|benefits|attendance|inreach|in-reach|linkworker|naloxone|visiting|befriending|counselling|compulsory|measures|emergency|engagement|enquiry|equality|exploitation|families|family|fathers?|finance|first|fostering|front|governance|group|harm|health|help|hidden|home|hospital|housing|impact|improvement|inclusion|infant|information|insights?|intake|integrated|intelligence|intensive|intervention|joint|justice|kinship|learning|legal|liaison|linked|locality|maternity|medicines?|mental|mentoring|methadone|multi-agency|needle|neglect|neonatal|nurture|operations?|operational|opioid|outcomes?|outreach|overdose|parent|parental|parenting|parents[’']?|participation|partnerships?|pathways?|patient|peer|people|perinatal|performance|pharmacy|placement|planning|policy|postnatal|practice|pre-birth|pregnancy|prescribing|prevention|programmes?|progression|project|protection|psychosocial|public|quality|reception|records|recovery|reduction|referrals?|rehabilitation|relapse|relationships?|research|resilience|response|reunification|review|risk|safeguarding|sharing|missed|baby|babies|optimisation|gateway|people|protecting|appointments?|links?|harm-reduction|safety|schools?|screening|sexual|single|specialist|stabilisation|statutory|strategic|strategy|strengthening|substance|substances|misuse|supervised|support|systems?|targeted|therapeutic|throughcare|transfer|transition|transitions|trauma|treatment|triage|unborn|victims?|violence|voice|volunteer|vulnerable|welcome|welfare|wellbeing|whole|withdrawal|women[’']?s|workforce|working|young|youth|needs|diagnosis|of|and|use|outcome|people[’']?s";
/** By themselves a title, and rare enough to look for. */
const TITLES =
  'chaplains?|navigators?|analysts?|consultants?|assessors?|broker|champion|ambassador|facilitators?|controllers?|specialists?|therapists?|counsellors?|technicians?|administrators?|planners?|executive|superintendent|strategist|caseholder|connector|enabler|supervisor|mentors?|convenor|convener|registrar|psychologist|psychiatrist|educators?|trainers?|tutors?|coach|mediators?|auditors?|archivist|statistician|rapporteur|custodian|steward|advocates?|keyholder|gatekeeper|scrutineer|buddy';
const POSTS =
  'companion|clinicians?|auditor|keeper|coach|organiser|supporter|caretaker|senior|pharmacists?|paediatrician|teacher|sergeant|dietitian|physiotherapist|officers?|nurses?|advis[eo]rs?|co-?ordinators?|director|managers?|leads?|leader|practitioners?|workers?|commissioner|midwife|visitor|doctor|inspector|secretary|clerk|assistants?';
const TEAMS =
  'teams?|unit|hub|desk|panel|bureau|squad|cell|service|network|forum|board|committee|line|helpline|office|department|directorate|task ?force|pod|cluster|hotline|secretariat|clinic|collaborative|gateway|portal';

/** With these any word before them makes a title; with the others only a word for a field of work does. */
const OPEN_HEADS = wordSet(
  'chaplain chaplains navigator navigators analyst analysts consultant consultants assessor assessors broker champion ambassador facilitator controller specialist specialists therapist counsellor technician administrator planner executive superintendent strategist caseholder connector enabler supervisor mentor convenor convener registrar psychologist psychiatrist educator mediator auditor archivist statistician rapporteur custodian steward gatekeeper scrutineer taskforce secretariat directorate collaborative officer adviser advisor co-ordinator coordinator commissioner inspector nurse unit hub bureau panel squad',
);
const FIELDS = new Set(
  FIELD.replace(/\[’'\]\?/g, '')
    .replace(/\?/g, '')
    .split('|')
    .flatMap((word) => [word, word.replace(/s$/, ''), `${word}s`, word.replace(/s$/, "'s")]),
);
const HEADS = lookFirst(
  'titles in small letters',
  [String.raw`(?<=[a-z’'][ -])(?:${TITLES}|champion|${POSTS}|${TEAMS})(?!['’\w-])`],
  (source) => new RegExp(source, 'g'),
);
const NO_MODIFIER = wordSet(
  'my your own such two three four five six seven eight nine ten twelve twenty thirty forty fifty several many few most some more less other same former new old first second third ' +
    'the a an our each every any this that these those no not to by with as of for or in on at from if when who whom whose which until before after within is are has but so then than about both all her his their its where while once must will may can should',
);
const BEGINS_NAME = wordSet('the our each every by a an');
const GOES_ON = new RegExp(String.raw`^ (?:[a-z-]+ )?(?:${TITLES}|${POSTS}|${TEAMS})\b`);
const WORDS_BEFORE = /(?:[\w’'-]+ ){1,6}$/;

/** The whole title that ends in this head: back to its article, or to where the sentence or the label begins. */
function titleAt(sentence: string, at: number, head: string): string | undefined {
  const lead =
    WORDS_BEFORE.exec(sentence.slice(Math.max(0, at - 70), at))?.[0]
      .trimEnd()
      .split(' ') ?? [];
  let start = lead.length;
  while (start > 0 && isModifier(lead[start - 1] ?? '', lead[start - 2])) start -= 1;
  const mods = lead.slice(start);
  const [before] = lead.slice(start - 1, start);
  if (mods.length === 0 || mods.length > MOST_MODIFIERS || mods[0] === 'and') return undefined;
  const [first = '', ...others] = mods;
  const isProper = others.some((word) => /^[A-Z]/.test(word)) || (before !== undefined && /^[A-Z]/.test(first));
  if (isProper && !mods.every((word) => isField(word) || IS_LETTERS.test(word)) && !(others.length > 0 && others.every(isField))) return undefined;
  const name = `${mods.join(' ')} ${head}`;
  if (BEGINS_NAME.has((before ?? '').toLowerCase())) return name;
  // NOTE: without an article the first words may be anything; only words for work make a title then.
  const isFirst = before === undefined && /(?:^|[.:;] )$/.test(sentence.slice(0, at + head.length - name.length));
  return isFirst && (OPEN_HEADS.has(head.toLowerCase()) || mods.every(isField) || (isProper && others.every(isField))) ? name : undefined;
}

const MOST_MODIFIERS = 4;
/** “the LAC nurse”. */
const IS_LETTERS = /^[A-Z]{2,5}$/;

function isField(word: string): boolean {
  return FIELDS.has(word.toLowerCase().replace(/’/g, "'")) || word.split('-').every((part) => FIELDS.has(part.toLowerCase()));
}

/** Small words, verbs and numbers end a title; “and” joins words of one only between words for work. */
function isModifier(word: string, before: string | undefined): boolean {
  const small = word.toLowerCase();
  if (small === 'and' || small === 'of') return before !== undefined && isField(before);
  return /^[A-Za-z]/.test(word) && !NO_MODIFIER.has(small) && !(DOES.has(small) && !isField(word));
}

const ARTICLE = /\b(?:the|our|each|every|an?) $/i;
/** The same in capitals: “the Quality Assurance Unit”. */
const CAPITAL_HEADS = lookFirst(
  'titles in capitals',
  [String.raw`(?<=[a-z’'][ -])(?:${`${TITLES}|champion|${POSTS}|${TEAMS}|services`.replace(/(?<=^|\|)[a-z]/g, (first) => first.toUpperCase())})(?!['’\w-])`],
  (source) => new RegExp(source, 'g'),
);
const HAS_TIME =
  /\b(?:on the (?:second|third|fourth|fifth|sixth|seventh) (?:working |school )?day|each (?:evening|morning|night)|from \d{1,2}(?:[.:]\d\d)? ?[ap]m|within|every|each (?:day|week|month|quarter|year)|same (?:day|working day|shift)|next working day|on the (?:day|first|last|next|working)|\d+ (?:(?:working|calendar) )?(?:hours?|days?|weeks?|months?) (?:before|after|of)|by (?:noon|the end|\d|\w+day)|a (?:day|week|month|quarter|year)\b|before (?:closing|going|the meeting)|at \d+ weeks|by week \d|on (?:the |a )?(?:[a-z]+ )?(?:mon|tues|wednes|thurs|fri)day|at (?:once|each|every))/i;
const ACTS =
  /^(?: (?:of|at|for|from|in|on) (?:(?:the |our )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}|[a-z]+(?: and [a-z]+)?)| on (?:duty|call)|,[^,.;]{2,60},)?(?: (?:also|then|always|first|usually|normally|only|or [a-z]+ deputy|and [a-z ]{3,40}?))* (?:(must|shall|will|should|has to|is to|needs to|has|have|may|can) )?([a-z-]+)\b/;
const BEHIND_A_WORD = /(?:^|[\s(—–-])([\w’'-]+),? ?$/;
const NO_SUBJECT = wordSet(
  'to by with for from of at about in on as than like through via under over between against or not no without is are was were be been whether into onto per and/or',
);
const DONE_BY =
  /\b(?:[a-z]+ed|heard|held|made|sent|drawn|kept|seen|told|written|read|done|given|taken|rung|paid|run|led|brought|found|chosen|set|met|shown|signed)(?: [\w’'-]+){0,10}? by (?:(?:the |our )?(?:partnership|committee|partners|protocol)['’]s )?$/;
/** Who is told, asked or sent something has a part as well. */
const TOLD =
  /\b(?:tells?|asks?|informs?|notif(?:y|ies)|alerts?|consults?|copies|rings?|sees?|visits?|phones?|telephones?|e-?mails?|contacts?|(?:writes?|passed|sent|given|goes|go|reported|referred|handed|submitted|copied|put|brought|passes|sends|gives|reports|refers|hands|submits|puts|brings|forwards?|forwarded|escalated?|escalates|notified|told|shown|offered)(?: [\w’'-]+){0,6}? (?:to|before)|(?:decides?|agrees?|settles?|meets?|checks?|speaks?|confers?|reviews? (?:it|them)|plans?)(?: [\w’'-]+){0,2} with|(?:agreed|decided|discussed|heard|reviewed|considered|approved|taken|looked at) (?:at|in)) $/i;
/** Of these, those for which a number or an address is wanted. */
const REACHED =
  /\b(?:tells?|asks?|informs?|notif(?:y|ies)|alerts?|consults?|rings?|phones?|telephones?|e-?mails?|contacts?|messages?|(?:writes?|passed|sent|reported|referred|handed|submitted|copied|forwards?|forwarded|notified|passes|sends|reports|refers|submits)(?: [\w’'-]+){0,6}? to) $/i;
const FALLS_TO = /\b(?:falls?|left|entrusted|up|is for|job of|task of|duty of|responsibility of)(?: to)? $/i;
/** Somebody else's: “the prison’s …”, “… at the hospital”. */
const OWNER_BEFORE = /['’]s? $|\b(?:their|his|her|its|another|any|no) $/;
const OWNER_AFTER = /^ (?:at|of|from|in|with) (?:(?:the|a|an|another|their|his|her|any) (?!day|same|next|case|child|parent|family)[a-z]|([A-Z][\w’'-]*))/;
/** Given by law or found in every place. */
const EVERYWHERE =
  /^(?:(?:calling|receiving|referring|sending|asking|requesting|visiting|booking|answering) (?:services?|teams?|agenc(?:y|ies))|ambulance (?:services?|crew)|fire (?:and rescue )?service|emergency services?|independent reviewing officer|data protection officer|social (?:worker|work (?:team|service|department|manager|officer))|welfare rights (?:officer|advis[eo]r|service|team)|designated (?:officer|doctor|nurse)|named (?:nurse|doctor|person)|independent domestic (?:violence|abuse) advis[eo]r|domestic (?:violence|abuse) advis[eo]r|court (?:officer|clerk|administrator|service|team)|legal (?:clerk|secretary|assistant)|legal advis[eo]r|care co-?ordinator|case (?:manager|worker|holder)|(?:emergency|maternity|hospital|school|court|support|care|health|legal|public|specialist|support|community|project|mental health|treatment|recovery|prescribing|pharmacy|family|children[’']s|young people[’']s|housing|youth|substance misuse|drug and alcohol|(?:alcohol|drugs?) and (?:alcohol|drugs?)|drug|alcohol|safeguarding|child protection|early help|home|education|practice|project|partner|working|joint|whole|multi-agency|first|group|women[’']s) (?:teams?|services?|network|unit|board|committee|panel|forum|hub|desk|workers?|nurses?|officers?|managers?|leads?|leader|practitioners?|doctor|assistants?|visitor|inspector|midwife|secretary|consultants?|specialists?|therapists?|administrators?))$/;
const USUAL =
  /^(?:community|hospital|dispensing|supervising|ward|clinical|head|class|form|deputy head|guidance|nursery) (?:pharmacists?|teacher|tutor|paediatrician)$/;
const HEADS_WHO =
  /^(?:who|whom?|post|role|team|person|lead|by whom|responsible|owner|who (?:does|acts|leads|is told|decides|rings|answers)[\w ]*|(?:[a-z]+ed|done|kept|held|led|drawn|written|given) by|action by|whose)\b/i;

export interface Unlisted {
  readonly name: string;
  /** Is it rung, told or sent something, so that a number is wanted? */
  readonly isTold: boolean;
}

const found = new WeakMap<WrittenText, Unlisted | undefined>();

/** Two rules ask for it, so each text is read once. */
export function unlistedIn(context: RuleContext, written: WrittenText): Unlisted | undefined {
  if (!found.has(written)) found.set(written, readUnlisted(context, written));
  return found.get(written);
}

function readUnlisted(context: RuleContext, written: WrittenText): Unlisted | undefined {
  const heads = [...HEADS.among(written.text), ...CAPITAL_HEADS.among(written.text)];
  if (heads.length === 0 || !(written.kind === 'cell' || HAS_TIME.test(written.text))) return undefined;
  for (const sentence of written.kind === 'cell' ? [written.text] : sentencesOf(written.text)) {
    for (const { name, around, isOfWork } of heads.flatMap((head) => [...titlesIn(context, sentence, head)])) {
      if (!isOfWork && isCapital(name)) continue;
      const shown = isCapital(name) || /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
      if (!BACK_OFFICE.test(shown) && hasDuty(context, written, around) && isUnlisted(context, sentence, shown, around))
        return { name: shown, isTold: REACHED.test(around.before.replace(/(?:the|our|each|every|an?) $/i, '')) };
    }
  }
  return undefined;
}

/** Every organisation has these, and no family is helped by them. */
export const BACK_OFFICE =
  /\b(?:IT|finance|payroll|HR|human resources|legal|facilities|estates|business|communications|press|procurement|web|printing|works?) (?:teams?|departments?|office|desk|unit|section)$/i;

/** NOTE: of names in capitals only those that say what work is done are titles; the others are somebody's own. */
function isCapital(name: string): boolean {
  return /^[A-Z].* [A-Z]/.test(name);
}

function* titlesIn(
  context: RuleContext,
  sentence: string,
  heads: RegExp,
): Iterable<{ readonly name: string; readonly around: Around; readonly isOfWork: boolean }> {
  for (const { 0: head, index } of sentence.matchAll(heads)) {
    // NOTE: most heads stand right behind an article, and are no title by themselves.
    if (sentence.startsWith('he ', index - 3)) continue;
    const name = titleAt(sentence, index, head);
    if (name === undefined || GOES_ON.test(sentence.slice(index + head.length, index + head.length + 40))) continue;
    const before = sentence.slice(0, index + head.length - name.length).replace(ARTICLE, '');
    yield {
      name,
      around: { before, after: withoutChannelsOfOthers(context, sentence.slice(index + head.length)) },
      isOfWork: name.split(' ').slice(1, -1).every(isField),
    };
  }
}

export interface Around {
  readonly before: string;
  readonly after: string;
}

function hasDuty({ protocol }: RuleContext, { kind, head = '', row }: WrittenText, { before, after }: Around): boolean {
  if (kind === 'cell') return before === '' && /^[.,]?$/.test(after.trim()) && HEADS_WHO.test(head) && (row ?? []).some((cell) => HAS_TIME.test(cell));
  const owner = OWNER_AFTER.exec(after);
  const isOthers = OWNER_BEFORE.test(before) || (owner !== null && !isOneOfUs(protocol, after));
  if (isOthers || IS_OPEN.test(after) || !HAS_TIME.test(`${before} ${after}`)) return false;
  if (LABELLED.test(before)) return NEXT_LABEL.test(after);
  if (DONE_BY.test(before) || TOLD.test(before) || (FALLS_TO.test(before) && /^ to [a-z]+/.test(after))) return true;
  if (/: $/.test(before) && TIME_FOLLOWS.test(after)) return true;
  if (before === '' && /^: [a-z]{3,}s\b/.test(after)) return true;
  // NOTE: “the assessor for families, who works from the centre, sees …”.
  const [, modal, verb = ''] = ACTS.exec(after.replace(/^(?: for (?:[\w’'-]+ ){0,3}?[\w’'-]+)?, who [^,.;]{3,60},/, '')) ?? [];
  const isVerb = modal === undefined ? DOES.has(verb) || DO.has(verb) || /^[a-z]{3,}s$/.test(verb) : /^[a-z]+$/.test(verb);
  return ((isVerb && !NO_DEED.has(verb)) || actsBehindPurpose(after)) && isSubject(before);
}

/** “The desk at the council”, “the officer of NHS Strathvale”: a partner's people are ours. */
function isOneOfUs(protocol: RuleContext['protocol'], after: string): boolean {
  const [, name = ''] = OF_WHOM.exec(after) ?? [];
  const { ownNames } = knownTeams(protocol);
  return name.split(' ').some((word) => ownNames.has(word.toLowerCase())) || PARTNER.test(name);
}

const OF_WHOM = /^ (?:at|of|from|in|with) ((?:(?:the|our) [a-z]+)|(?:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}))/;
const PARTNER = /^(?:the|our) (?:council|partnership|treatment|recovery)$/;

/** “The evening clinic runs on Wednesdays” tells when it is open. */
const IS_OPEN =
  /^ (?:runs?|opens?|closes?|starts?|begins?|meets?|is (?:held|open|closed)) (?:on|at|from|until|till|between|(?:every|each) (?:\w+ )?(?:day|week|month|morning|evening|afternoon|[A-Z][a-z]+day))\b/;

/** “Box checked: harm reduction worker, within …”. */
const TIME_FOLLOWS = /^, (?:within|by|on|at|every|each|before|no later|not later|the same|same|next) /;
/** “Who: the …”, on a line of its own. */
const LABELLED = /(?:^|\s)(?:who(?: [a-z]+){1,2}|who|by whom|owner|actor|lead|responsible|post|person|done by|action by|who acts|who does (?:it|this)):\s*$/i;
const NEXT_LABEL = /^[.,;]?\s+(?:[A-Z][a-z]+(?: [a-z]+){0,2}|by when|how fast|when|what):/;
const PURPOSE = /^ (?:for|of|at|in|on) ((?:[\w’'-]+ ){1,5})/;

/** “the educator for children’s services holds …”: what it is for may take several words. */
function actsBehindPurpose(after: string): boolean {
  const words = PURPOSE.exec(after)?.[1]?.trimEnd().split(' ') ?? [];
  const verb = words.findIndex((word, index) => index > 0 && DOES.has(word));
  return verb > 0 && !words.slice(0, verb).some((word) => NO_SUBJECT.has(word) || BREAKS.has(word));
}

/** With these another clause begins. */
const BREAKS = wordSet('who that which and or when if where is was has');

/** Behind a verb or a preposition stands who is told or asked, not who acts. */
function isSubject(before: string): boolean {
  if (/[.:;,!?)] ?$/.test(before)) return true;
  // NOTE: “within 2 days of the call the intake nurse …”: what stands behind an article is no verb.
  if (/\b(?:the|an?|each|every|this|that) (?:[a-z]+ )?[a-z]+ $/i.test(before)) return true;
  const word = BEHIND_A_WORD.exec(before)?.[1]?.toLowerCase() ?? '';
  return word === '' || !(NO_SUBJECT.has(word) || DOES.has(word) || DO.has(word) || /(?:ed|(?<!meet|even|morn|hear|book)ing)$/.test(word));
}

const NO_DEED: ReadonlySet<string> = new Set([
  'is',
  'was',
  'has',
  'does',
  'as',
  'this',
  'needs',
  'knows',
  'thinks',
  'wants',
  'exists',
  'costs',
  'works',
  'workers',
  'teams',
  'services',
  'means',
  'who',
  'that',
  'and',
  'or',
  'meetings',
  'plans',
]);

/** Nobody in the directory bears this title, and nothing says whose it is. */
export function isUnlisted(context: RuleContext, sentence: string, name: string, { before, after }: Around): boolean {
  if (
    EVERYWHERE.test(name) ||
    USUAL.test(name) ||
    /[a-rt-z]['’]s\b/.test(name.replace(/(?:children|people|women|men|partnership|committee)['’]s/gi, '')) ||
    isNoTitle(name)
  )
    return false;
  if (isInDirectory(context.protocol, name)) return false;
  const named = { name, core: name, kind: 'post' as const, calling: '', before, after };
  if (isToldHere(sentence, named, isOwn)) return false;
  const { told } = directoryWords(context.protocol);
  const isTold = told.get(name) ?? isToldSomewhere(context, named, isOwn, sentence);
  told.set(name, isTold);
  return !isTold;
}

const isOwn = (): boolean => false;

/** These tell of the person and not of the post, where they come first. */
const OF_PERSON = wordSet(
  'locum host night shift opposite new same other first second third next last outgoing incoming allocated assigned named responsible relevant local experienced present on-call duty visiting agency temporary acting senior junior deputy current previous former two three four five ' +
    'receiving referring attending absent sick busy only own outside external independent appropriate right wrong old male female custody arresting investigating escorting supervising whole blue small large if when where since whether because although unless though',
);
const OF_PLACE = wordSet(
  'company hospital ward school prison court nursery college police council housing bank army parish tenancy station rings tells asks sends writes reads keeps gives takes sees calls',
);

function isNoTitle(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return OF_PERSON.has(words[0] ?? '') || words.some((word) => OF_PLACE.has(word));
}
