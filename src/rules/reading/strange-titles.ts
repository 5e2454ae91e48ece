// A post, team or body that does something here, or is told or asked, and that neither the directory nor anything else in the protocol knows.
// Each thing that speaks for a name counts one: capitals, two words that say which it is, a time beside it, a clause that says what it does then.

import { withoutChannelsOfOthers } from './channels-of-others.ts';
import { directoryWords, isInDirectory } from './directory-words.ts';
import { stemOf } from './name-words.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from './sentences.ts';
import { DO, DOES } from './task-words.ts';
import type { WrittenText } from './text-places.ts';
import { CALLEES, titlesIn } from './titles-in-words.ts';
import type { Title } from './titles-in-words.ts';
import { isToldHere, isToldSomewhere } from './told-names.ts';
import { wordSet } from './word-set.ts';

export interface Strange {
  readonly name: string;
  /** Is it rung or written to, so that a number is wanted? */
  readonly isTold: boolean;
}

const HAS_TIME =
  /\b(?:within|inside|by (?:noon|the end|\d|\w+day|the same)|every|each (?:day|week|month|quarter|year|evening|morning|night|time|session|visit|of)|same (?:day|working day|shift|night|evening|morning|afternoon)|next (?:working )?day|that (?:day|night|evening|week|morning|afternoon)|on the (?:day|first|second|third|last|next|working|spot)|\d+ (?:(?:working|calendar) )?(?:hours?|days?|weeks?|months?) (?:before|after|of)|before (?:closing|going|noon|the (?:meeting|end|child|first|next|audit|family|parent|box|visit)|it|they)|at (?:once|each|every)|on (?:the |a )?(?:[a-z]+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|in (?:the )?(?:mornings?|evenings?|nights?|holidays)|as soon as|weekly|monthly|daily|quarterly|straight away|first thing|(?:january|february|march|april|june|july|august|september|october|november|december))\b/i;
const TOLD =
  /\b(?:tells?|asks?|informs?|notif(?:y|ies)|alerts?|consults?|copies|rings?|sees?|visits?|phones?|telephones?|telephoning|ringing|phoning|contacting|e-?mails?|e-?mailing|contacts?|messages?|texts?|lets?|calls?|warns?|(?:gets?|getting|put|is) in touch with|gets? hold of|(?:speaks?|speaking|talks?|writes?|writing|written|passed|sent|given|goes|go|reported|referred|handed|submitted|copied|put|brought|taken|passes|sends|gives|reports|refers|refer|hands|submits|puts|brings|turns?|takes?|pass|send|forwards?|forwarded|escalated?|escalates|notified|told|shown|offered|apply|applies|appeals?|complains?)(?: [\w’'-]+){0,7}? (?:to|before|with)|(?:decides?|agrees?|settles?|meets?|checks?|confers?|reviews? (?:it|them)|plans?|takes? (?:it|this|that) up|raised?|raises|a (?:quick |quiet )?word)(?: [\w’'-]+){0,2} with|(?:agreed|decided|discussed|heard|reviewed|considered|approved|taken|looked at) (?:at|in)|, then) $/i;
const REACHED =
  /\b(?:rings?|ringing|phones?|phoning|telephones?|telephoning|e-?mails?|contacts?|contacting|messages?|texts?|calls?|(?:gets?|getting) in touch with|gets? hold of|(?:speaks?|speaking|talks?|writes?|writing|(?:has|have) a (?:quick |quiet )?word|raised?|raises|takes? (?:it|this|that) up)(?: [\w’'-]+){0,4}? (?:to|with)|lets?) $/i;
const BY = /\b(?:by|is for|falls to|left to|up to|entrusted to|the job of|the task of|through|from) $/i;
const WHO =
  /^(?:who|whom?|post|role|team|person|lead|by whom|responsible|owner|to|to whom|where it goes|contact|first call|whom you ring|(?:who|whom) (?:does|acts|leads|is told|decides|rings|answers|chases|to)[\w ]*|who [\w ]{3,20}|(?:get in touch|speak|talk) (?:with|to)|ring|(?:[a-z]+ed|done|kept|held|led|drawn|written|given) by|action by|whose|then)\b/i;
const ARTICLE = /\b(?:(?:the|our|each|every|an?) )?(?:[\w-]+ )?[\w-]+(?:[’']s|s[’']) $|\b(?:the|our|each|every|an?) $/i;
const ADVERBS = '(?: (?:also|then|always|first|usually|normally|only|now|still|itself|herself|alone|there))*';
const PHRASE = String.raw`(?:(?: (?:of|at|for|from|in|on) (?:(?:the |our |each |every )?[\w’'-]+(?: (?:and |of |for )?[\w’'-]+){0,4}?))|,[^,.;]{2,70},| on (?:duty|call)| \([^)]{2,60}\)| appointed [^,.;]{3,30})`;
const ACTS = new RegExp(String.raw`^${PHRASE}?${ADVERBS} (must|shall|will|should|has to|is to|needs to|may|can)? ?([a-z-]+)\b( \w+)?`);
const RELATIVE =
  /^(?: that (?=[a-z]{3,}s\b)|(?: [^,.;]{2,30})?(?:, [a-z]+ing [^,.;]{3,60})?, (?:which|who|whose|whom) )(?!(?:is|are|was|were) (?:a|an|the|now|our|one|part)\b)/;
const NO_DEED = wordSet(
  'is was has does as this needs knows thinks wants exists costs means who that and or meetings plans less cases members workers numbers records sits serves thus perhaps towards besides unless across',
);
const NO_SUBJECT = wordSet(
  'to by with for from of at about in on as than like through via under over between against or not no without is are was were be been whether into onto per a an the',
);
/** Of the person or of the moment, and no part of a title. */
export const OF_PERSON = wordSet(
  'locum host night shift opposite new same other first second third next last outgoing incoming allocated assigned named responsible relevant local experienced present on-call on-duty visiting temporary acting senior junior deputy current previous former ' +
    'receiving referring attending absent sick busy only outside external independent appropriate right wrong old male female arresting investigating escorting supervising assessing sending asking answering calling covering cover whole accountable operational draft year empty mixed ' +
    'frontline front-line usual ordinary real shorter longer main designated lead leading key core priority regular steering working woman man out-of-hours hours day national state vacant full-time part-time qualified trained untrained bilingual seconded agency bank group amended missed monthly shared different closed single public quiet small large big best good',
);
/** Such a one every place has, or each family its own. */
const USUAL = wordSet(
  'freephone hospital ward school prison court nursery college police council bank army parish tenancy hostel health maternity midwifery community social care housing play chat access advice evening clinic support legal finance press head class form guidance letting company letter contact duty parent child children family adult district weekend practice peer treatment recovery prescribing pharmacy safeguarding youth drug alcohol drugs home education project partner joint public mental protection probation justice help early young people strategic dental psychiatric paediatric custody obstetric healthcare pastoral registered clinical general medical gp occupational charge room staff desk reception neonatal probation supervising',
);
const EVERYWHERE =
  /^(?:the )?(?:independent reviewing officer|local authority designated officer|data protection officer|.*\b(?:ambulance|fire)(?: and rescue)? (?:services?|crew|brigade)|emergency (?:services?|department)|(?:.*\b)?(?:mountain rescue|coastguard|lifeboat|air ambulance)(?: (?:team|crew|service|helicopter))?|designated (?:officer|doctor|nurse)|named (?:nurse|doctor|person)|independent domestic (?:violence|abuse) advis[eo]r|domestic (?:violence|abuse) advis[eo]r|child death overview panel|(?:adult safeguarding|youth justice|perinatal mental health|detox(?:ification)?) (?:team|service|unit)|drug deaths taskforce|shelter .*|barnardo['’]s .*|care (?:quality commission|inspectorate)|welfare rights .*|crown office.*|children['’]s panel|(?:national|scottish|royal|uk|british|english|welsh) .*|department for .*|home office|mental health officer|information commissioner.*|children and young people['’]s commissioner|parole board|crown prosecution service|legal aid (?:agency|board)|mental (?:health|welfare) (?:tribunal|commission)|(?:first|upper)[ -]tier tribunal|citizens['’]? advice.*|.*\btargeted area inspection.*|integrat(?:ed|ion) joint board|violence reduction unit|missing persons? unit|office for .*|.* security agency|disclosure and barring service|charity commission|border force|police complaints.*|children['’]s guardian|health and safety .*|health visiting .*|jobcentre.*|court (?:officer|clerk|administrator|service|team)|social work (?:team|service|department|office|manager|officer))$/i;
const BACK_OFFICE =
  /\b(?:IT|finance|payroll|HR|human resources|legal|facilities|estates|business|communications|press|procurement|web|printing|works?) (?:teams?|departments?|office|desk|unit|section)$/i;
const FIELD_WORDS = wordSet(
  'visiting evidence rapid resolution link links access addiction addictions admissions aftercare analytics antenatal assessment assurance audit behaviour bereavement business campus care case child children clinical community complaints compliance contact court crisis data development detox digital discharge domestic drug drugs alcohol early education emergency engagement exploitation families family fostering governance harm health help hidden home hospital housing improvement inclusion information insight intake intelligence intervention joint justice kinship learning legal liaison locality maternity medicines mental multi-agency neonatal operations operational outcomes outreach parent parenting participation partnership pathway patient peer people performance pharmacy placement planning policy practice pregnancy prescribing prevention project protection quality records recovery referral rehabilitation relapse research resilience response review risk safeguarding safety school screening single social specialist stabilisation standards strategy substance substances misuse support surveillance systems targeted tenancy therapeutic throughcare training transfer transition trauma treatment triage use vulnerable welfare wellbeing women workforce young youth attendance permanence exceptional funding',
);
const RARE_HEADS = wordSet(
  'analyst broker champion warden wardens mentor ambassador technician superintendent strategist caseholder connector enabler controller steward planner educator navigator navigators archivist statistician custodian keyholder scrutineer mediator auditor link buddy companion tribunal academy bureau squad taskforce secretariat collaborative pod portal gateway governor neonatologist convener convenor liaison facilitator assessor coach director commissioner psychologist trainer coordinator co-ordinator adviser advisor',
);

function isField(word: string): boolean {
  const small = word.toLowerCase().replace(/[’']s?$/, '');
  return FIELD_WORDS.has(small) || FIELD_WORDS.has(small.replace(/s$/, '')) || small.split('-').every((part) => FIELD_WORDS.has(part));
}

const found = new WeakMap<WrittenText, Strange | undefined>();

/** Two rules ask for it, so each text is read once. */
export function strangeIn(context: RuleContext, written: WrittenText): Strange | undefined {
  if (!found.has(written)) found.set(written, readStrange(context, written));
  return found.get(written);
}

function readStrange(context: RuleContext, written: WrittenText): Strange | undefined {
  const { text, kind } = written;
  for (const sentence of kind === 'cell' ? [text] : sentencesOf(text)) {
    if (/^["“‘]/.test(sentence)) continue;
    for (const title of titlesIn(sentence, isField)) {
      if (isVerb(title) || isAnyOfThem(text, title)) continue;
      const pre = title.before.replace(ARTICLE, '');
      const part = partOf(written, title, pre);
      if (part === undefined) continue;
      const isReached =
        (REACHED.test(pre) && !THROUGH_PLACE.test(title.before)) ||
        (part === 'cell' && REACHED_IN.test(written.head ?? '')) ||
        CONTACTED_THEN.test(title.after);
      const telling = { isReached, part, isTimed: (): boolean => isTimed(written, sentence, title) };
      if (speaksFor(context, title, telling) < leastOf(title, telling) || !isUnknown(context, sentence, title)) continue;
      return { name: title.name, isTold: isReached };
    }
  }
  return undefined;
}

/** “Head teachers chair the local support team.” */
function isVerb({ name, after }: Title): boolean {
  return /s (?:chair|lead|head|link|broker|mentor|staff|host)$/.test(name) && /^ (?:the|an?|each|every|any|it|them|both|their|our|its|this|that)\b/.test(after);
}

/** “Shows it to each new chief officer; the chief officer then confirms”: whoever holds such a post somewhere. */
function isAnyOfThem(text: string, { name }: Title): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 && /\b(?:each|every|any) (?:new |other |such )?$/.test(text.slice(0, at));
}

/** Who rings a school and speaks to somebody there has the school's number. */
const THROUGH_PLACE = /\b(?:rings?|phones?|calls?|visits?|goes to) [^.;]{3,60} and (?:asks? for|speaks? (?:to|with))(?: the| a)? $/i;
/** “…; contact him the same day.” */
const CONTACTED_THEN = /^[^.]{0,80}\b(?:contact|ring|phone|call|e-?mail) (?:him|her|them|it)\b/;
const REACHED_IN = /\b(?:get in touch|rings?|call|phone|contact|speak|talk|write to)\b/i;

interface Telling {
  readonly part: Part;
  readonly isReached: boolean;
  readonly isTimed: () => boolean;
}

/** What somebody has to do with the matter: is told, does something, or is at least named. */
type Part = 'told' | 'acts' | 'cell' | 'named';

function partOf({ kind, head: column = '', text }: WrittenText, { before, after, isCapital, head }: Title, pre: string): Part | undefined {
  if (kind === 'cell' && pre === '') {
    if (WHO.test(column) && /^(?:$|[.,;(]| (?:with|and|or|of|at|in|from|on|for) )/.test(after)) return 'cell';
    if (!ACTS.test(after)) return undefined;
  }
  if (pre !== '' && !isCapital && !ARTICLE.test(before)) return undefined;
  if (TOLD.test(pre) || BY.test(pre)) return 'told';
  if (RELATIVE.test(after) || isLabel(pre, after)) return 'acts';
  if (isSubject(pre) && (doesIt(after, head) || actsBehind(after))) return 'acts';
  if (pre === '' && /^\.?$/.test(after) && text.includes('? ')) return 'acts';
  return isCapital ? 'named' : undefined;
}

/** “Box checked: the …, within 2 days”, “Campus officer: takes the account”. */
function isLabel(pre: string, after: string): boolean {
  return (/: $/.test(pre) && /^(?:[,.;]|$| [A-Z][a-z]+(?: [a-z]+)?:)/.test(after)) || (pre === '' && /^: [a-z]/.test(after));
}

function doesIt(after: string, head: string): boolean {
  if (/^ (?:does|do)(?: (?:it|this|that|so)\b|[,.;])/.test(after)) return true;
  const [, modal, verb = '', next = ''] = ACTS.exec(after) ?? [];
  if (modal !== undefined) return verb !== 'be' || next.endsWith('ed');
  return ((DOES.has(verb) || /^[a-z]{3,}(?<!s)s$/.test(verb)) && !NO_DEED.has(verb)) || (head.endsWith('s') && DO.has(verb));
}

const BEHIND = /^(?: (?:of|at|for|from|in|on|with|appointed|employed|based|named)|,[^,.;]{2,70},|,? (?:who|which) )/;

/** “… from the hospital's outreach hub gives it”: the first verb behind what tells more of somebody. */
function actsBehind(after: string): boolean {
  if (!BEHIND.test(after)) return false;
  const words = (/^[^.;:]*/.exec(after)?.[0] ?? '')
    .replace(/^,[^,]*,/, '')
    .split(/[ ,]+/)
    .slice(2, 11);
  const verb = words.findIndex(
    (word, index) =>
      /^[a-z]{3,}(?<![suia])s$/.test(word) && (DOES.has(word) || TAKES.test(words[index + 1] ?? '')) && !/^(?:the|an?|to|and)$/.test(words[index - 1] ?? ''),
  );
  return verb >= 0 && !words.slice(0, verb).some((word) => BREAKS.has(word));
}

/** What a verb is followed by, and a noun in the plural is not. */
const TAKES = /^(?:the|an?|any|each|every|his|her|their|its|it|them|him|both|all|what|whether|that|this|these)$/;
const BREAKS = wordSet('if when where before until unless that whether is are was has');

function isSubject(before: string): boolean {
  if (before === '' || /[.:;,!?)–—-] ?$/.test(before)) return true;
  if (/\b(?:the|an?|each|every|this|that) (?:[a-z]+ )?[a-z]+ $/i.test(before)) return true;
  const word = /([\w’'-]+) $/.exec(before)?.[1]?.toLowerCase() ?? '';
  return word === '' || !(NO_SUBJECT.has(word) || DOES.has(word) || DO.has(word));
}

function isTimed({ row = [] }: WrittenText, sentence: string, { name }: Title): boolean {
  return HAS_TIME.test(sentence.replace(name, ' ')) || row.some((cell) => HAS_TIME.test(cell) || /\b(?:day|hour|week|month)s?\b/.test(cell));
}

/** How much speaks for a name of somebody in particular. */
function speaksFor({ protocol }: RuleContext, { mods, head, isCapital, after, lead }: Title, { isReached, isTimed: hasTime }: Telling): number {
  if (!isReached && (CALLEES.has(head) || (isOwned(lead) && mods.length < 2) || (mods.length === 1 && isOwned(mods[0] ?? '')))) return 0;
  if (isReached && !isEverywhere([...mods, head]) && !OF_PERSON.has(mods[0]?.toLowerCase() ?? '')) return 1;
  const own = mods.filter((word, index) => !(index === 0 && OF_PERSON.has(word.toLowerCase())) && !USUAL.has(word.toLowerCase()));
  const isRare = RARE_HEADS.has(head);
  if (own.length === 0 && !isCapital && !(isRare && mods.some((word) => !OF_PERSON.has(word.toLowerCase())) && hasTime())) return 0;
  const { vocabulary } = directoryWords(protocol);
  const isNew = own.some((word) => !vocabulary.has(stemOf(word)));
  const signs = [isCapital, mods.length > 1, isNew && isRare, RELATIVE.test(after), isReached && own.length > 0, hasTime()];
  return signs.filter(Boolean).length;
}

/** In capitals a name may be one of another town, so that more has to be said of it. */
function leastOf({ isCapital, mods, lead }: Title, { part, isReached }: Telling): number {
  if (part === 'named') return mods.length > 2 ? 2 : 3;
  if (isOwned(lead)) return isCapital ? 3 : 1;
  return isCapital && !isReached ? 2 : 1;
}

function isOwned(lead: string): boolean {
  return /[’']s?$/.test(lead) && !/^(?:partnership|committee|group|protocol|service|team)[’']s$/i.test(lead);
}

function isUnknown(context: RuleContext, sentence: string, { name, before, after }: Title): boolean {
  if (EVERYWHERE.test(name) || BACK_OFFICE.test(name) || isInDirectory(context.protocol, name)) return false;
  const named = { name, core: name, kind: 'post' as const, calling: '', before, after: withoutChannelsOfOthers(context, after) };
  if (isToldHere(sentence, named, isOwn)) return false;
  const { told } = directoryWords(context.protocol);
  const isTold = told.get(name) ?? isToldSomewhere(context, named, isOwn, sentence);
  told.set(name, isTold);
  return !isTold;
}

const isOwn = (): boolean => false;

const OF_PLACE = wordSet('company hospital ward school prison court nursery college police council housing bank army parish tenancy station');

/** A team or a worker of a kind that every place has: a manager of one is one person, and has a number. */
function isEverywhere(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => OF_PERSON.has(word) || USUAL.has(word)) && COMMON.has(words.at(-1) ?? '');
}
const COMMON = wordSet(
  'team service worker nurse office unit board desk network officer practitioner doctor midwife teacher pharmacist visitor lead leader assistant clerk secretary group clinic line',
);

/** Nobody in the directory bears this title, and nothing says whose it is. */
export function isUnlisted(context: RuleContext, sentence: string, name: string, { before, after }: Pick<Title, 'before' | 'after'>): boolean {
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  const mods = words.slice(0, -1);
  if (isEverywhere(words)) return false;
  if (
    OF_PERSON.has(first) ||
    words.some((word) => OF_PLACE.has(word)) ||
    /[a-rt-z]['’]s\b/.test(name.replace(/(?:children|people|women|men|partnership|committee)['’]s/gi, ''))
  )
    return false;
  return isUnknown(context, sentence, { name, mods, head: '', isCapital: false, lead: '', before, after });
}
