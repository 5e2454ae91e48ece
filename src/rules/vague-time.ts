// Time words that fix no time, in facts and in sentences that give somebody a task. In aims they are left alone.

import { inLatin } from '../guidance/latin.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { PhraseIndex } from '../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../guidance/phrases.ts';
import { wordPattern } from '../guidance/word-pattern.ts';
import { readDuration } from '../model/durations.ts';
import type { VagueTerm } from '../model/requirement.ts';
import { hasDoer } from './reading/actors.ts';
import { anybodyActs } from './reading/who-acts.ts';
import { clausesOf, ownPart } from './reading/sentences.ts';
import { LOOSE_LABEL } from './vague-time/loose-moments.ts';
import { looseTimesIn, mayHoldTurn } from './vague-time/loose-times.ts';
import type { Rule, RuleFault } from './rule.ts';
import { belongsToTask, isQuoted } from './reading/task-clauses.ts';
import type { WrittenText } from './reading/text-places.ts';
import { factTexts, textCodes, wordTexts } from './reading/text-places.ts';
import { definiteTimeIn } from './reading/time-words.ts';
import { HEDGED, mayHoldShape, shapedTimesIn } from './vague-time/vague-time-shapes.ts';

const DUTY_WORD =
  /\b(?:must|will|shall|should|has to|have to|needs? to|is to|are to|is expected to|are expected to|is responsible for|please)\b|^(?:[-*•] ?)?(?:actions?|agreed|resolved|minuted?|decision)\b[^.]{0,60} to [a-z]/i;
/** Minutes: “PC to update SW”. */
const SOMEBODY_TO = /^(?:[-*•] ?)?[A-Z]{2,4} to [a-z]/;
/** What families will do or wish is no duty of anybody. */
const OF_FAMILIES = inLatin(
  /^(?:[-*•] )?(?:(?:some|many|most|a few|few|the|a|any|every|other|these|young|older|both) )*(?:parents?|mothers?|fathers?|child(?:ren)?|famil(?:y|ies)|relatives?|babies|people|patients?|women|men|grandparents?|carers?)(?: [\p{Ll}'’-]+){0,3}? (?:will|may|might|can|would)\b/iu,
);
/** In a duty a bare “as needed” leaves the time to whoever does it. */
const AS_NEEDED = /\b(?:(?:as|when|if and when|as and when) (?:and when )?(?:needed|required|necessary)|as and when)\s*$/i;
/** “Immediately after the visit” says when; “immediately afterwards” does not. */
const AT_AN_EVENT = /^(?:immediately|straight|straight away|directly) (?:after|before|following|upon)\b(?! (?:that|this|it)\b)/i;
const AIMS = new Set(['purpose-principles']);
/** Lists of what should get better, and of whom the protocol is for: “any adult in regular contact with a child”. */
const DESCRIBED = new Set([...AIMS, 'scope-definitions']);
/** What the partners aim at; somebody who “should aim to” do a thing has a task. */
const AIM = /\b(?:(?<!\b(?:should|must|will|needs? to|has to|have to) )aims?|purpose|goal|intention|ambition|vision)\b/i;
/** Fields that name or describe something and give nobody a task: signs, titles, cases. */
const DESCRIBES = new Set(['when', 'case', 'for', 'title', 'name', 'term', 'sign', 'signs', 'example', 'address', 'file']);
/** Fields that hold a duty; elsewhere in facts a vague word may describe a parent or a child. */
const DUTY = new Set(['does', 'tells', 'from', 'if_missed']);
/** Whatever stands below such a head is a time that somebody has to keep. */
const TIME_COLUMN =
  /^(?:by )?when\b|^(?:by|within|in|limit)$|\b(?:within|deadline|target|time ?-?(?:scale|frame|limit)?|due|how (?:soon|often|quickly|fast)|frequency|no later than|at the latest|time allowed)\b/i;
/** A cell of such a column that is a length nobody can measure. */
const LOOSE_CELL =
  /^(?:(?:with)?in |after )?(?:an? )?(?:reasonable|fair|sensible|decent|proper|suitable|adequate|appropriate|short|brief|realistic|agreed|usual|normal|acceptable) (?:period|time|interval|while|spell|time ?scales?|time ?frames?|window|notice)(?: (?:of time|after(?:wards)?|later))?[.;]?$|^(?:soon|early|quickly|fast|later|often|in time|flexible|varies|asap|prompt|swift)[.;]?$/i;
/** Nobody writes a sentence as long as this. */
const LONGEST = 1500;

export const rule: Rule = {
  id: 'vague-time',
  title: 'A time word that fixes no time',
  why: 'Two services read “promptly” as an hour and as a fortnight, and nobody can say that it is late.',
  errorFrom: 'publish',
  *run(context) {
    const terms = termsOf(context.catalogue);
    for (const written of factTexts(context)) {
      const field = fieldOf(written);
      // NOTE: a time that cannot be read is reported as `no-definite-time` where it stands.
      if (DESCRIBES.has(field) || field === 'within' || field === 'every') continue;
      const found = phrasesIn(terms, textCodes(written));
      if (isSettled(written.text, found !== undefined || mayHoldPhrase(written.text), field === 'does')) continue;
      const times = vagueIn(written.text, found ?? []);
      const first = DUTY.has(field) ? (times[0] ?? (field === 'does' ? asNeeded(written.text) : undefined)) : besideDuty(written, times);
      if (first && !readDuration(written.text)) yield told(written, first, DUTY.has(field) ? undefined : 'warning');
    }
    for (const written of wordTexts(context)) {
      if (AIMS.has(written.section)) continue;
      if (written.head !== undefined && LOOSE_CELL.test(written.text) && TIME_COLUMN.test(written.head)) {
        yield told(written, { text: written.text, index: 0 }, 'warning');
        continue;
      }
      const label = written.text.includes(': ') ? LOOSE_LABEL.exec(written.text) : null;
      if (label) {
        yield told(written, { text: label[1] ?? '', index: label.index }, 'warning');
        continue;
      }
      const found = phrasesIn(terms, textCodes(written));
      if (!found && !mayHoldPhrase(written.text)) continue;
      for (const sentence of clausesOf(written.text)) {
        if (sentence.length > LONGEST || isSpoken(written.text, sentence)) continue;
        const isTimed = isSettled(sentence, true, false);
        if (isTimed && !CONJUNCT.test(sentence)) continue;
        const times = vagueIn(sentence, found ?? []).filter((time) => !isTimed || isOfAnother(sentence, time));
        const first =
          written.head !== undefined && TIME_COLUMN.test(written.head)
            ? times[0]
            : taskTime(
                sentence,
                times.filter(({ index }) => !isQuoted(sentence, index)),
              );
        if (first && !readDuration(sentence)) yield told(written, first, 'warning');
      }
    }
  },
};

/** Inside a speech that began in a sentence before. */
function isSpoken(text: string, sentence: string): boolean {
  return text.includes('"') && (text.slice(0, text.indexOf(sentence)).split('"').length - 1) % 2 === 1;
}

/** Nothing vague in it, or a definite time beside it. */
function isSettled(text: string, isFound: boolean, isDuty: boolean): boolean {
  if (!isFound && !(isDuty && AS_NEEDED.test(text))) return true;
  return definiteTimeIn(text) && definiteTimeIn(text.replace(HEDGED, ' '));
}

/** Where somebody does another thing, or does it to somebody else: “and lets the referrer know”, “; the manager writes”, “, and the school in good time”. */
const CONJUNCT =
  /(?:,? (?:and|but|then),(?= )|,? (?:and|but|then|or)(?: then| also| again| otherwise)?(?= (?:[a-z]{2,}(?:[^s\W]s|sses|ss up)\b(?! (?:or|and|later|after|before))|(?:the|an?|its|their|her|his|each|every) [a-z]))|;|, (?=[a-z]{3,}s (?:the|an?|it|her|him|them|their|its|every|each)\b))/i;
const CONJUNCTS = new RegExp(CONJUNCT, 'gi');
/** Of these a near time is as good as said. */
const AT_ONCE = /immediate|at once|straight|right away|delay|forthwith|as soon as|^soon as|prompt|urgen|priority|quick|early/i;

/** “Within 2 days, and tells the lead when it is done”: of that the time was said. */
const IS_DONE = /^(?:when|once) (?:it|this|that|they) (?:is|are|has been|have been) (?:all )?(?:done|over|finished|complete|completed|sorted|in place)\b/i;

/** A definite time in a sentence is no time for what else is done in it. */
function isOfAnother(sentence: string, { text, index }: VagueTime): boolean {
  if (AT_ONCE.test(text) || IS_DONE.test(text)) return false;
  let start = 0;
  let end = sentence.length;
  for (const { 0: mark, index: at } of sentence.matchAll(CONJUNCTS)) {
    if (at + mark.length <= index) start = at + mark.length;
    else if (at >= index + text.length && end === sentence.length) end = at;
  }
  return (start > 0 || end < sentence.length) && !definiteTimeIn(sentence.slice(start, end));
}

/** “The team knows when a place is free” tells what is known, not when. */
const ASKED =
  /\b(?:know(?:s|n)?|knew|hears?|heard|learns?|learnt|asks?|asked|finds? out|found out|wonders?|checks?|shows?|sees?|says?|said|decides?|agrees?|notes?|records?|explains?|about|of|on) (?:just |exactly )?$/i;

interface VagueTime {
  readonly text: string;
  readonly index: number;
  /** What to write in its place, where the catalogue says so. */
  readonly say?: string;
}

/** “Now and then your parent is told afterwards”: in some cases, and no time of anybody. */
function isNobodysTime(text: string, shown: string): boolean {
  const own = ownPart(text, shown)
    .trim()
    .replace(/^(?:and|but) /, '');
  return own.length > shown.length && own.startsWith(shown) && (!hasWorker(own) || TO_US.test(own));
}

/** “You will be shown the cat and, sooner or later, the room nobody goes into”: nobody who works there has to. */
const SOONER_OR_LATER = /^sooner or later$/i;

const SOMETIMES = /^(?:now and (?:then|again)|from time to time|on occasions?|once in a while)$/i;
/** What comes to us is no task of those it comes from. */
const TO_US = /\b(?:asks?|tells?|rings?|sends?|writes? to) (?:one of )?(?:us|me)\b/i;

function mayHoldPhrase(text: string): boolean {
  return mayHoldTurn(text) || mayHoldShape(text);
}

/** Those of the catalogue first, which have advice of their own. */
function vagueIn(text: string, found: Iterable<VagueTerm>): VagueTime[] {
  const times: VagueTime[] = [];
  for (const { find, say } of found) for (const { 0: shown, index } of text.matchAll(wordPattern(find))) times.push({ text: shown, index, say });
  return [...times, ...looseTimesIn(text), ...shapedTimesIn(text)].filter(
    ({ text: shown, index }) =>
      !(shown === 'at once' && /\b(?:all|(?:both|two|three|many|several|too much|everything)\b[^.;,]{0,25}) $/i.test(text.slice(0, index))) &&
      !(SOMETIMES.test(shown) && isNobodysTime(text, shown)) &&
      !(SOONER_OR_LATER.test(shown) && !hasWorker(ownPart(text, shown))) &&
      !(/^for\b/i.test(shown) && /\b(?:stays?|lives?|lodges?)\b[^.;]*$/i.test(text.slice(0, index))) &&
      !(index === 0 && IS_DONE.test(shown) && text[shown.length] === ',') &&
      !(/^when/i.test(shown) && ASKED.test(text.slice(Math.max(0, index - 40), index))),
  );
}

/** In a list or a line of text words of the catalogue count, turns of phrase only where somebody acts. */
function besideDuty({ text, section }: WrittenText, times: readonly VagueTime[]): VagueTime | undefined {
  return DESCRIBED.has(section) ? undefined : (times.find(({ say }) => say !== undefined) ?? taskTime(text, times));
}

function asNeeded(text: string): VagueTime | undefined {
  const found = AS_NEEDED.exec(text);
  return found ? { text: found[0], index: found.index } : undefined;
}

/** Words that are quoted as those that nobody is to write. */
const NOT_SAID = /\b(?:never|not|nor|no|nobody|neither|avoids?|instead of|rather than)\b|n['’]t\b/i;
const QUOTED = /[“"][^“”"]*[”"]/g;

/** The first of them that says when somebody is to do something. */
function taskTime(sentence: string, found: readonly VagueTime[]): VagueTime | undefined {
  const times = found.length > 0 && NOT_SAID.test(sentence.replace(QUOTED, ' ')) ? found.filter(({ index }) => !isQuoted(sentence, index)) : found;
  if (times.length === 0 || AIM.test(sentence)) return undefined;
  const [only] = times;
  if (only && times.length === 1 && IS_FREE.test(only.text) && FREE_TO.test(sentence.slice(0, only.index))) return undefined;
  if (DUTY_WORD.test(sentence) || SOMEBODY_TO.test(sentence)) return OF_FAMILIES.test(sentence) ? undefined : times.find((time) => !isScorned(sentence, time));
  const given = times.find(({ text, index }) => LABELLED.test(sentence.slice(0, index)) || (GIVEN.test(text) && !OF_A_FAMILY.test(sentence.slice(0, index))));
  if (given) return given;
  return times.find(
    ({ text, index }) =>
      !AT_AN_EVENT.test(sentence.slice(index)) && (belongsToTask(sentence, index, text.length) || isSomebodysTime(sentence, index, text.length)),
  );
}

const PAST = /\b(?:was|were|had|did|rang|told|saw|came|went|found|wrote|decided|thought|in 20\d\d|last (?:year|month|week))\b/i;

/** Without it somebody who works there does something, and no case of a family is told. */
function isSomebodysTime(sentence: string, index: number, length: number): boolean {
  const before = sentence.slice(0, index);
  const clause =
    before
      .split(/\b(?:whether|that|who|how|if|when|because)\b/i)
      .slice(1)
      .at(-1) ?? '';
  if (
    PAST.test(sentence) ||
    isQuoted(sentence, index) ||
    /["“][^"”]*$|\b(?:on|how) $/.test(before) ||
    OF_A_FAMILY.test(clause) ||
    OF_A_FAMILY.test(before.slice(0, 30))
  )
    return false;
  if (index < 3 && !hasWorker(sentence.slice(length + index, length + index + 45))) return false;
  const rest = `${before} ${sentence.slice(index + length)}`.replace(/ +/g, ' ');
  return hasWorker(rest) && anybodyActs(rest);
}

function hasWorker(text: string): boolean {
  return /\bduty\b/.test(text) || hasDoer(text.replace(/\b(?:we|you|who|whoever|nobody|anyone|they|she|he|I)\b/gi, ''));
}

/** “By when: at a time that suits”; “has a reasonable time to answer”. */
const LABELLED = /(?:^|[.;] )(?:by when|when|how (?:soon|often|fast|quickly)|within|timing|time ?(?:scale|frame|limit)?|deadline|limit|due|frequency):\s*$/i;
const GIVEN = /^(?:has|have|gets?|allow\w*|given?|gives|giving)\b|\b(?:allowed|given|granted)$/i;
const OF_A_FAMILY = /\b(?:parents?|mothers?|fathers?|child(?:ren)?|famil(?:y|ies)|bab(?:y|ies)|patients?|people|women|woman)\b/i;

/** “You can ask us why at any moment”: of what somebody is free to do no time is to be fixed. */
const IS_FREE = /^(?:at any (?:time|moment|point|stage)|any ?time|whenever (?:you|they|he|she) (?:likes?|wants?|wish(?:es)?|needs?))\b/i;
const FREE_TO = /\b(?:can|may|(?:is|are) (?:free|welcome|allowed|entitled) to|(?:has|have) the right to)\b[^.;:]*$/i;

/** “Nor do we write ‘will follow up shortly’”: words that are quoted so that nobody uses them. */
function isScorned(sentence: string, { index }: VagueTime): boolean {
  return isQuoted(sentence, index) && /\b(?:nor|never|not|nobody|no longer|avoid|instead of|rather than|without)\b/i.test(sentence);
}

const known = new WeakMap<Catalogue, PhraseIndex<VagueTerm>>();

function termsOf(catalogue: Catalogue): PhraseIndex<VagueTerm> {
  const before = known.get(catalogue);
  if (before) return before;
  const times = Object.values(catalogue.vague).filter((term) => term.kind === 'time');
  const made = indexPhrases(times.flatMap((term) => term.find.map((phrase) => [phrase, term] as const)));
  known.set(catalogue, made);
  return made;
}

function told(written: WrittenText, { text: shown, say }: VagueTime, severity?: 'warning'): RuleFault {
  return {
    message: `“${shown.trim()}” fixes no time.`,
    fix: say === undefined ? 'Write a time, for example “within 2 working days”, and from when it counts.' : `Write ${say}.`,
    place: written.place,
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
    ...(severity ? { severity } : {}),
  };
}

/** The name of the field a text stands in; texts of a list take the name of the list. */
function fieldOf({ place }: WrittenText): string {
  return String((place.at === 'key' ? place.path : []).findLast((step) => typeof step === 'string') ?? '');
}
