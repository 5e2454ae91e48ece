// Whoever stands before a timed deed and is called by a word that fits anybody: “the organisation”, “a trusted grown-up”, “the next tier
// up”, “the receiving service”, “our side”. Known by what is not there: no name of the directory, no trade, nobody said before.

import { hasDoer } from '../reading/actors.ts';
import type { TimedText } from '../reading/definite-deeds.ts';
import { mainClausesOf } from '../reading/main-clauses.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import { partiesNamed } from '../reading/parties.ts';
import { DO } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';

/** Anybody, whatever stands before. */
const NOBODY = wordSet(
  'organisation organisations agency agencies party parties workforce personnel management network system body bodies individual individuals stakeholder stakeholders ' +
    'grown-up grown-ups tier echelon decision-maker decision-makers holder holders authority authorities department departments provider providers people person persons colleague colleagues side sides partner partners official officials ' +
    'setting settings service services staff employee employees representative representatives boss bosses budget-holder budget-holders record-holder',
);
/** These do a trade, and are nobody only where what stands before says nothing of which. */
const TRADES = wordSet(
  'professional professionals practitioner practitioners clinician clinicians specialist specialists expert experts worker workers manager managers officer officers lead leads leader leaders team teams adult adults member members panel volunteer volunteers supervisor supervisors hand hands head heads',
);
/** Says nothing of which they are. */
const LOOSE = wordSet(
  'relevant appropriate suitable right correct proper responsible competent available senior junior qualified trained trusted nominated designated identified selected independent impartial local statutory ' +
    'universal front-line frontline partner multi-agency multiagency multi-disciplinary inter-agency joint professional wider whole external fellow various respective best nearest closest next top higher upper middle ' +
    'adult-facing child-facing family-facing public-facing client-facing point go-to lead leading receiving sending requesting responding originating disclosing accountable authorised authorized able willing safe caring data budget decision record information contract involved other',
);
const DETERMINERS = wordSet('the a an any either all some one another our your their whichever whatever these those such');
/** What an article alone makes of somebody who was spoken of. */
const POINTS = wordSet('the our your their these those both');
/** Of these each is meant, and each of them knows it. */
const EACH = /^(?:each|every|both|two|neither|no)$/;
const TAIL = wordSet(
  'of at in from on for with around working attending involved concerned to across within by under up down supporting having authorised appointed nominated chosen',
);
const MODAL = wordSet('must should will shall ought may can need needs');
const ADVERB = wordSet('then also always first jointly both each now normally usually either together themselves again all');
const NO_VERB = wordSet(
  'is are was were be has have had does do did not this its his as us less who which that whom whose and or if when where means seems remains becomes knows hears learns learn gets get lives wants likes works feels thinks know hear',
);
const FARTHEST = 9;
/** “Whichever team has known the family longer writes …”: people will have to settle who that is. */
const WHICHEVER =
  /^(?:whoever|whichever (?:of [\w ]{3,20}|\w+)) [^,;.]*\b(?:longer|longest|best|better|nearest|closest|most|more|free|capacity|available|around|(?:in|there) first|time|nearer|closer|sooner|easiest|handy|does so)\b/;
/** “Schools and other settings”, “the rest of the network”, “the powers that be”. */
const AND_OTHERS =
  /^(?:[\w’'-]+ ){1,3}and (?:other|similar|all other|any other) (?:[\w-]+ )?(?:settings|agencies|services|partners|professionals|organisations|bodies|staff|teams) (?=[a-z-]+(?<!s) (?:the|an?|each|every|it|them|their)\b|(?:must|should|will|may|can) )|^the (?:rest|remainder|others|majority|bulk) (?:of the (?:network|team|system|group|professionals|services|agencies|partners|staff|others) )?(?=[a-z-]+s? (?:the|an?|each|every|it|them|their|an eye|up|in|on)\b)|^(?:[\w’'-]+ ){1,3}(?:and|or) (?:others|the rest|so on|whoever else|anyone else) (?=[a-z-]+ )|^some(?:one|body) (?:whom |that |who )?(?:the|a|each) (?:child|family|parent|mother|father|young person) (?:trusts|knows|likes|gets on with|is close to)\b|^the (?:wider|whole|entire|general|broader) (?:[\w’'-]+ ){0,5}?(?:workforce|system|network|personnel|community|world) (?=[a-z-]+ )|^(?:the powers that be|the great and the good|the usual (?:people|suspects|channels)|higher[- ]ups|those (?:at the top|higher up|in charge|upstairs)|the hierarchy|head office|headquarters|the centre|the ranks)\b/;
const WHOEVER_ON = /^whoever (?:is|happens to be|’s|'s) (?:on|in|about|around|there|free|up)\b/;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\([^)]{0,80}\)/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,;:]/gu) ?? []
  );
}

/** The first of the timed sentences whose deed is done by nobody that the block names. */
export function namelessIn(protocol: LoadedProtocol, { written, sentences }: TimedText): string | undefined {
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.isTimed || written.kind === 'cell') continue;
    for (const [place, clause] of mainClausesOf(sentence.text).entries()) {
      const low = clause
        .toLowerCase()
        .trim()
        .replace(/, (?:as|where|when|if) [^,]{3,30},/, '');
      const [, owner] = FALLS_TO.exec(low) ?? [];
      const isOwner = owner !== undefined && nameIn([...wordsOf(owner.split(' or ', 1)[0] ?? ''), 'does', 'it']) !== undefined;
      if (isOwner && partiesNamed(protocol, owner).length === 0) return owner.trim();
      if (place > 0 && isLabelledName(wordsOf(low))) return low.split(',', 1)[0] ?? low;
      if (WHICHEVER.test(low) || (place > 0 && WHOEVER_ON.test(low))) return low.split(' ', 3).join(' ');
      const other = AND_OTHERS.exec(low)?.[0];
      if (other !== undefined && partiesNamed(protocol, other).length === 0) return other.trim();
      const name = nameIn(wordsOf(low.slice(0, 160)));
      if (name === undefined || partiesNamed(protocol, name.shown).length > 0) continue;
      if (name.isPointed && (index > 0 || isSpokenOf(protocol, sentence.text.slice(0, sentence.text.toLowerCase().indexOf(low.slice(0, 12)))))) continue;
      return name.shown;
    }
  }
  return undefined;
}

/** “It falls to the responsible clinician to look at the box.” */
const FALLS_TO =
  /^(?:it|this|that|the (?:task|duty|job|responsibility|decision)|responsibility(?: for [\w ]{3,30})?) (?:then )?(?:falls|is|lies|rests|sits|belongs) (?:to|with|for|on|upon) ([\w’' -]{5,50}?)(?= to [a-z]|[,.;]|$)/;

/** “Stage 1 – frontline staff, 2 working days from …”. */
function isLabelledName(words: readonly string[]): boolean {
  const end = words.indexOf(',');
  const name = words.slice(0, end < 0 ? words.length : end);
  const head = name.at(-1) ?? '';
  return (
    end > 0 &&
    end < 5 &&
    (NOBODY.has(head) || /^(?:seniors|superiors|bosses)$/.test(head)) &&
    name.slice(0, -1).every((word) => LOOSE.has(word) || DETERMINERS.has(word)) &&
    (name.length > 1 || /s$|staff/.test(head)) &&
    /^(?:\d+|within|by|the|on|one|two|three|four|five)$/.test(words[end + 1] ?? '')
  );
}

function isSpokenOf(protocol: LoadedProtocol, before: string): boolean {
  return hasDoer(before) || partiesNamed(protocol, before).length > 0;
}

interface Name {
  readonly shown: string;
  /** “The organisation”: whoever was spoken of. */
  readonly isPointed: boolean;
}

/** A name that fits anybody, with a verb behind it. */
function nameIn(words: readonly string[]): Name | undefined {
  let start = 0;
  while (/^(?:and|but|then|also|next|so|or)$/.test(words[start] ?? '')) start += 1;
  let at = start;
  let quality = 0;
  const first = words[start] ?? '';
  if (EACH.test(first)) return undefined;
  if (/^(?:any|one|either|some|those|everybody|everyone|anybody|anyone|somebody|someone)$/.test(first) && TAIL.has(words[start + 1] ?? '')) at = start + 1;
  else {
    while (at < start + 6 && (DETERMINERS.has(words[at] ?? '') || isQuality(words, at))) {
      if (isQuality(words, at)) quality += 1;
      at += 1;
    }
    const head = words[at] ?? '';
    if (head === 'parent' && words[at - 1] === 'corporate') return { shown: 'the corporate parent', isPointed: false };
    if (!NOBODY.has(head) && !(TRADES.has(head) && (quality > 0 || AROUND.test(words.slice(at + 1, at + 5).join(' '))))) return undefined;
    if (words[at - 1] === 'other' && POINTS.has(words[at - 2] ?? '') && /^(?:side|service|team|party|worker|manager|agency|partner|organisation)$/.test(head))
      return undefined;
    at += 1;
  }
  const end = tailEnd(words, at, first);
  if (end === undefined || !isVerb(words, end, /s$/.test(words[at - 1] ?? '') || /^(?:people|staff|personnel|those)$/.test(words[at - 1] ?? '')))
    return undefined;
  return { shown: words.slice(start, end).join(' '), isPointed: quality === 0 && at === end && POINTS.has(first) };
}

const AROUND = /^(?:supporting|around|working with|surrounding|looking after|in touch with) (?:the|a|each) (?:mother|father|child|family|parent|baby|case)\b/;

function isQuality(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'corporate') return next === 'parent';
  return (
    LOOSE.has(word) ||
    (/ly$/.test(word) && LOOSE.has(next)) ||
    (NOBODY.has(word) && (NOBODY.has(next) || TRADES.has(next)) && !/^(?:staff|service|services|network)$/.test(word))
  );
}

/** Behind “from the service”, “on both sides”, “of the information”: nothing there may say which. */
function tailEnd(words: readonly string[], start: number, first: string): number | undefined {
  let at = start;
  if (!TAIL.has(words[at] ?? '')) return at;
  const isFamily = (word: string): boolean => /^(?:family|child|children|parent|parents|adult|case|baby|mother|table)$/.test(word);
  const isHeld = /holders?$/.test(words[start - 1] ?? '');
  while (at < start + FARTHEST) {
    const word = words[at] ?? '';
    if (word === 'other') return undefined;
    if (
      TAIL.has(word) ||
      DETERMINERS.has(word) ||
      LOOSE.has(word) ||
      NOBODY.has(word) ||
      /^(?:both|either|two|each|team|teams|the|information|budget|record|data|possession|facts|responsibility|responsibilities|knowledge|touch|contact|charge|experience|right|oversight|post)$/.test(
        word,
      ) ||
      (isFamily(word) && /^(?:with|around|supporting|working|in|to)$/.test(words[start] ?? ''))
    )
      at += 1;
    else break;
  }
  return isHeld || first !== '' ? at : undefined;
}

function isVerb(words: readonly string[], start: number, isMany: boolean): boolean {
  let at = start;
  while (ADVERB.has(words[at] ?? '') || (/ly$/.test(words[at] ?? '') && !DO.has(words[at] ?? ''))) at += 1;
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (MODAL.has(word)) return !/^(?:be|not|have|never)$/.test(next) && !(next === 'to' && words[at + 2] === 'be') && next !== '';
  if (word === 'get' && next === 'together') return true;
  if (NO_VERB.has(word) || (word === 'support' && isMany) || next === '' || !/^[a-z-]+$/.test(word)) return false;
  return isMany ? DO.has(word) || (/^[a-z-]{3,}$/.test(word) && !/(?:s|ed|ing|ly)$/.test(word) && OBJECT.has(next)) : /[a-z]s$/.test(word) && !/ss$/.test(word);
}
const OBJECT = wordSet('the a an any all each every both him her it them this that these those his their its up out in on to');
