// Names that fit anybody: “an appropriately qualified person”, “somebody from health”, “officers of appropriate seniority”, “staff”, “those best
// placed to explain it”. Read word by word: who it is at its head, what is said of them before and behind it, and nothing there that says which.

import { wordSet } from '../reading/word-set.ts';

/** A stretch of words that names somebody. */
export interface LooseName {
  /** The first word behind it. */
  readonly end: number;
  readonly isMany: boolean;
  /** It says outright that whoever fits may do it; others are loose only where they are left alone. */
  readonly isPlain: boolean;
}

const PRONOUN = wordSet('somebody someone everybody everyone');

/** Whoever does any trade. */
const PERSON = wordSet(
  'person persons people individual individuals official officials representative representatives employee employees professional professionals practitioner practitioners clinician clinicians colleague colleagues personnel ' +
    'staff specialist specialists expert experts grown-up grown-ups adult adults delegate delegates stand-in substitute alternative stakeholder stakeholders decision-maker decision-makers holder holders post-holder boss bosses seniors',
);
/** These are somebody where it is said which. */
const TRADE = wordSet(
  'worker workers manager managers officer officers lead leader leaders member members nurse nurses supervisor supervisors volunteer volunteers doctor doctors caseworker caseworkers keyworker',
);
const BODY = wordSet(
  'organisation organisations agency agencies party parties network system body bodies tier authority authorities department departments provider providers side sides partner partners setting settings service services team teams management workforce shift panel partnership',
);
const QUALITY = wordSet(
  'interested relevant appropriate suitable right correct proper best nearest closest competent available nominated designated identified selected suitably appropriately trusted go-to well-placed best-placed capable ' +
    'responsible impartial independent able free likely convenient accountable authorised authorized receiving sending requesting responding originating',
);
/** Of some post it may be said as well: “the senior worker”. */
const SOFT = wordSet('experienced qualified trained senior willing');
/** Says no more of who they are. */
const LOOSE = wordSet(
  'local other various respective concerned involved junior statutory universal front-line frontline partner multi-agency multiagency multi-disciplinary inter-agency joint professional wider whole external fellow contract operational ' +
    'adult-facing child-facing family-facing adults’ adult’s children’s adults children adult clinical health healthcare social care support community safeguarding mental maternity wider information core line middle different single same more most very two three several such and or',
);
const DETERMINER = wordSet('the a an any some one another either all our their whichever whatever such two three several these those certain');
const EACH = wordSet('each every both neither no');
/** “Of the agencies involved”, “from health”, “at the right level”, “of appropriate seniority”, “in the services named”. */
const TAIL = wordSet(
  'of at in from on for with around within across to by up under working supporting involved concerned named available responsible present attending looking',
);
const TAIL_WORD = wordSet(
  'health education housing justice police council board trust hospital school nhs charity sector level levels grade seniority rank standing experience day side sides partnership force office building table room question charge duty post ' +
    'family families child children parent parents case adult baby group team teams service services agency agencies organisation organisations partner partners party parties department departments body bodies authority authorities staff ' +
    'profession professions discipline disciplines trained expertise skills skill knowledge concerned involved named question hand available responsible appropriate relevant present rota system network area large contact access involvement relationship bond training grade role interest capacity them him her it both two three other others circumstances',
);
/** Said behind the name: who that is will have to be settled. */
const SETTLED =
  /^ ?(?:,? ?(?:who |that |which |whoever )?(?:is |are |was |were |feels? |seems? |has been |happens to be )?(?:considered |judged |thought |felt |deemed |found )?(?:to be )?(?:the )?(?:best[- ]placed|best placed|most (?:appropriate|suitable|involved|senior|relevant|experienced)|nearest|closest(?: to (?:the|a|each) \w+)?|available|to hand|with (?:the )?(?:most|closest|best|strongest|right|necessary|relevant|appropriate) [a-z]+(?: with (?:the|a) [a-z]+)?|able|free|on hand|concerned|involved|responsible(?! for)|in question|in charge|best suited|suited|(?:as|where|when|if) (?:appropriate|needed|required|necessary|possible|available|they see fit)(?: to (?:the|each) (?:circumstances|case|need|situation|family))?|known to (?:the|a|each) \w+|tasked)(?: (?:at the time|on the day|there|to (?:do so|act|do it|help|explain \w+|speak to \w+)))?)/;
/** “Who gets on well with them”, “that knows him best”, “whom the family trusts”: a bond and no post. */
const BOND =
  /^,? (?:who|that|which|whom)(?: the (?:\w+ )?\w+)? (?:knows? (?:the |a )?(?:\w+ )?(?:family|child|children|parent|mother|father|case)(?= )|gets? on|knows?|trusts?|likes?|works? (?:closely|most|best)|has (?:a|the) (?:good|best|closest|strongest)|have (?:a|the) (?:good|best|closest|strongest)|is (?:close|known|trusted)|are (?:close|known|trusted)|(?:is|are|happens? to be|can|feels?|seems?) (?:visiting|there|free|passing|able|in|about|nearest|around))(?: [\w’'-]+){0,5}?(?= ?[,.;]|$| (?:[a-z]+s|must|should|will|shall|ring|tell|write|visit|meet|goes?|ask|report|send|sits?)\b)/;

const ANYBODY = wordSet('whoever whichever anyone anybody those us concerned involved');

/** Few sentences hold none of these, and few words of a sentence are one. */
export function mayName(word: string): boolean {
  return PERSON.has(word) || TRADE.has(word) || BODY.has(word) || PRONOUN.has(word) || FIELD.has(word) || ANYBODY.has(word);
}

export function nameAt(words: readonly string[], start: number): LooseName | undefined {
  const first = words[start] ?? '';
  // NOTE: of a meeting that is told of.
  if (first === 'those' && words[start + 1] === 'present') return undefined;
  if (EACH.has(first)) return undefined;
  if (PRONOUN.has(first) || (/^any(?:one|body)$/.test(first) && (QUALITY.has(words[start + 1] ?? '') || /^(?:from|of|in|on)$/.test(words[start + 1] ?? '')))) {
    let at = start + 1;
    while (words[at] === 'else' || QUALITY.has(words[at] ?? '')) at += 1;
    return behind(words, at, { isMany: false, isPlain: /^(?:some|any)/.test(first), isPerson: true }) ?? orOther(words, at);
  }
  if (
    FIELD.has(first) &&
    /^(?:must|should|will|to|rings?|sends?|tells?|visits?|lets|replies|reply|takes|makes|holds|writes|passes|decides|arranges|confirms|completes|gives|leads|contacts|reviews|offers|brings|shares|informs|notifies|reports|joins|picks)$/.test(
      words[start + 1] ?? '',
    )
  )
    return /^(?:longest|most|long|time|up)$/.test(words[start + 2] ?? '') ? undefined : { end: start + 1, isMany: false, isPlain: false };
  if ((first === 'team' || first === 'staff') && words[start + 1] === 'members') return { end: start + 2, isMany: true, isPlain: false };
  if (first === 'management') return { end: start + 1, isMany: false, isPlain: false };
  if (first === 'whoever' || first === 'whichever') return whoever(words, start);
  if (first === 'all' && /^(?:concerned|involved|parties|those)$/.test(words[start + 1] ?? ''))
    return behind(words, start + 2, { isMany: true, isPlain: true, isPerson: true });
  if (first === 'those' && /^(?:attending|present|concerned|involved|working|around|on|in|with)$/.test(words[start + 1] ?? ''))
    return behind(words, start + 1, { isMany: true, isPlain: false, isPerson: true });
  if (first === 'those' && (TAIL.has(words[start + 1] ?? '') || /^(?:best|most|closest|nearest|who)$/.test(words[start + 1] ?? '')))
    return settled(words, start + 1, true);
  if (/^(?:one|either|any|some)$/.test(first) && words[start + 1] === 'of') return ofMany(words, start + 2);
  if (first === 'one' && words[start + 1] === 'or') return ofMany(words, words[start + 2] === 'the' ? start + 5 : start + 4);
  if (first === 'a' || first === 'the') {
    const [, said] = GROUP.exec(words.slice(start, start + 6).join(' ')) ?? [];
    if (said !== undefined) return behind(words, start + said.split(' ').length, { isMany: false, isPlain: true, isPerson: true });
  }
  return noun(words, start);
}

/** Whole trades at work: “education takes the decision”. */
const FIELD = wordSet('education health housing justice maternity addictions');
/** “A small group of people.” */
const GROUP =
  /^((?:a|the) (?:small |mixed |joint )?(?:group|pair|panel|team|handful|couple|number|selection) of (?:people|staff|workers|professionals|colleagues|managers|practitioners|officers))\b/;

/** “Somebody from Waypoint or the council.” */
function orOther(words: readonly string[], start: number): LooseName | undefined {
  const or = words.indexOf('or', start);
  if (!/^(?:from|of|at|in)$/.test(words[start] ?? '') || or < 0 || or > start + 4) return undefined;
  return { end: or + 1 + (DETERMINER.has(words[or + 1] ?? '') ? 2 : 1), isMany: false, isPlain: true };
}

/** “One of the agencies involved”, “either of the two services”. */
function ofMany(words: readonly string[], start: number): LooseName | undefined {
  let at = start;
  while (DETERMINER.has(words[at] ?? '') || LOOSE.has(words[at] ?? '') || QUALITY.has(words[at] ?? '')) at += 1;
  const head = words[at] ?? '';
  return (BODY.has(head) || PERSON.has(head) || TRADE.has(head) || (head === 'us' && words[start - 2] !== 'any')) &&
    /s$|staff|people|team|group|side/.test(head)
    ? behind(words, at + 1, { isMany: false, isPlain: true, isPerson: true })
    : undefined;
}

function noun(words: readonly string[], start: number): LooseName | undefined {
  let at = start;
  let qualities = 0;
  let soft = 0;
  let determiner = '';
  for (; at < start + 7; at += 1) {
    const word = words[at] ?? '';
    if (DETERMINER.has(word)) {
      if (determiner !== '' && !/^(?:the|other|one|two|three)$/.test(word) && !/^(?:all|any|one|some|the|our)$/.test(determiner)) return undefined;
      determiner ||= word;
    } else if (QUALITY.has(word) || (word === 'lead' && BODY.has(words[at + 1] ?? '')) || (/ly$/.test(word) && QUALITY.has(words[at + 1] ?? '')))
      qualities += 1;
    else if (SOFT.has(word)) soft += determiner === 'the' ? 0 : 1;
    else if (!(LOOSE.has(word) && !isHead(words, at)) || (at === start && /^(?:and|or)$/.test(word))) break;
    if (isHead(words, at)) break;
  }
  if (!isHead(words, at)) return undefined;
  if (words[at + 1] === 'or' && words[at + 2]?.startsWith(words[at] ?? '')) at += 2;
  const head = words[at] ?? '';
  if (head === 'lead' && qualities > 0 && words[at - 1] === 'safeguarding') return undefined;
  const isMany = /s$|^(?:staff|people|personnel|workforce)$/.test(head) && head !== 'boss';
  const isPerson = PERSON.has(head);
  if (head === 'member' || (head === 'members' && words[at - 1] !== 'team' && words[at - 1] !== 'staff')) return isMember(words, at, isMany);
  const isOpen = determiner === '' ? isMany : !/^(?:the|our|their|these|those)$/.test(determiner);
  const named = { isMany, isPlain: qualities > 0, isPerson };
  if (qualities > 0) return behind(words, at + 1, named);
  const rest = words.slice(at + 1, at + 14).join(' ');
  if (SETTLED.test(` ${rest}`) || (BOND.test(` ${rest}`) && !(TRADE.has(head) && determiner === 'the'))) return settled(words, at + 1, isMany);
  if (!isOpen) {
    const rest = /^(?:at large|as a whole)/.exec(words.slice(at + 1, at + 4).join(' '))?.[0];
    if (rest !== undefined) return { end: at + 1 + rest.split(' ').length, isMany, isPlain: true };
    const isLoose =
      /^(?:organisation|agency|authority|authorities|department|network|system|management|workforce|personnel|shift|seniors|bosses)$/.test(head) ||
      /^(?:multi-agency|multiagency|professional|wider|whole|multi-disciplinary|inter-agency)$/.test(words[at - 1] ?? '') ||
      words[at + 1] === 'around';
    return isLoose ? behind(words, at + 1, named) : undefined;
  }
  // NOTE: “a worker” is one of those spoken of; “an officer of the council” is anybody.
  if (!isMany && !isPerson && soft === 0 && !isOfBody(words, at + 1)) return undefined;
  if (TRADE.has(head) && words.slice(at + 1, at + 4).includes('both')) return undefined;
  return behind(words, at + 1, named);
}

function isHead(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (!(PERSON.has(word) || TRADE.has(word) || BODY.has(word))) return false;
  return !(PERSON.has(next) || TRADE.has(next) || (BODY.has(next) && !/^(?:shift|party|side)$/.test(next)) || next === 'holders');
}

/** “A member of staff”, “an appropriate member of the team”. */
function isMember(words: readonly string[], at: number, isMany: boolean): LooseName | undefined {
  if (words[at + 1] !== 'of') return undefined;
  let on = at + 2;
  while (DETERMINER.has(words[on] ?? '') || LOOSE.has(words[on] ?? '') || QUALITY.has(words[on] ?? '')) on += 1;
  return /^(?:staff|team|group|service|workforce|personnel)$/.test(words[on] ?? '')
    ? behind(words, on + 1, { isMany, isPlain: true, isPerson: true })
    : undefined;
}

function isOfBody(words: readonly string[], start: number): boolean {
  if (!/^(?:of|from|at|in|within|on)$/.test(words[start] ?? '')) return false;
  const at = start + 1 + (DETERMINER.has(words[start + 1] ?? '') || words[start + 1] === 'each' ? 1 : 0);
  return TAIL_WORD.has(words[at] ?? '') || LOOSE.has(words[at] ?? '') || QUALITY.has(words[at] ?? '');
}

/** What hangs on behind; where that says which they are, it is no loose name. */
function behind(
  words: readonly string[],
  start: number,
  { isMany, isPlain, isPerson }: { isMany: boolean; isPlain: boolean; isPerson: boolean },
): LooseName | undefined {
  const rest = words.slice(start, start + 14).join(' ');
  const said = (SETTLED.exec(` ${rest}`) ?? BOND.exec(` ${rest}`))?.[0];
  let at = start + (said === undefined ? 0 : said.trim().split(/\s+/).length);
  while (TAIL.has(words[at] ?? '') && (isPerson || said === undefined)) {
    const tail = tailAt(words, at, isMany);
    if (tail === undefined) return undefined;
    if (tail === at) break;
    at = tail;
  }
  return { end: at, isMany, isPlain: isPlain || said !== undefined };
}

const ALONE = /^(?:involved|concerned|named|available|responsible|present|attending)$/;
const WHEN = /^(?:\d|time|first|second|third|next|following|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|morning|afternoon|evening|night|weeks?|end|law)/;

/** The first word behind “from the service”; its own place where it says when, nothing where it says which. */
function tailAt(words: readonly string[], at: number, isMany: boolean): number | undefined {
  const start = at + 1 + (TAIL.has(words[at + 1] ?? '') && words[at + 1] !== 'to' ? 1 : 0);
  let on = start;
  while (
    TAIL_WORD.has(words[on] ?? '') ||
    DETERMINER.has(words[on] ?? '') ||
    LOOSE.has(words[on] ?? '') ||
    QUALITY.has(words[on] ?? '') ||
    BODY.has(words[on] ?? '') ||
    words[on] === 'each' ||
    (words[on] === 'of' && /^(?:one|any|either|each|both)$/.test(words[on - 1] ?? ''))
  )
    on += 1;
  if (WHEN.test(words[on] ?? '')) return at;
  if (on === start) return ALONE.test(words[at] ?? '') ? on : /^(?:within|across|to|by|up|under)$/.test(words[at] ?? '') ? at : undefined;
  const says = words.slice(start, on).some((word) => TAIL_WORD.has(word) || BODY.has(word) || QUALITY.has(word) || word === 'other');
  return says && !(isMany && words[at + 1] === 'other') ? on : undefined;
}

function settled(words: readonly string[], start: number, isMany: boolean): LooseName | undefined {
  const rest = ` ${words.slice(start, start + 14).join(' ')}`;
  const said = (SETTLED.exec(rest) ?? BOND.exec(rest))?.[0];
  if (said === undefined) return undefined;
  return behind(words, start, { isMany, isPlain: true, isPerson: false });
}

/** “Whoever takes the call” is known when it rings; “whoever is best placed” is for people to settle. */
const WHOEVER =
  /^(?:whoever|whichever(?: of (?:the|them|us)(?: \w+){0,2}| [a-z]+(?: [a-z]+)?)?) (?:(?:is|are|feels?|seems?|proves?|happens? to be|finds? (?:himself|herself|themselves|it)) (?:the |felt to be |judged |thought |considered )?(?:[a-z]+ly )?(?:best|most|better|nearest|nearer|closest|closer|free|available|able|around|about|appropriate|suitable|in|willing|to hand|least|easiest|convenient|next|passing|visiting)|(?:has|have|finds?) (?:the )?(?:time|capacity|most|best|a moment|closest|better|room|space)|(?:has )?know[sn]? (?:(?:the )?\w+(?: \w+)? (?:best|better|well|longer|longest)|them|him|her|the (?:family|child|children|parents?)\b)|can(?: manage)?\b|gets? (?:there|to it|round to it)|works? (?:most|closest)|sees? (?:the )?\w+(?: \w+)? (?:next|most))\b/;

function whoever(words: readonly string[], start: number): LooseName | undefined {
  const rest = words.slice(start, start + 18).join(' ');
  const said = WHOEVER.exec(rest)?.[0];
  if (said === undefined) return undefined;
  let at = start + said.split(' ').length;
  while (at < start + 14 && !/^(?:must|should|will|shall|[a-z]{3,}s)$/.test(words[at] ?? '') && words[at] !== undefined && words[at] !== '.') at += 1;
  return { end: at, isMany: false, isPlain: true };
}
