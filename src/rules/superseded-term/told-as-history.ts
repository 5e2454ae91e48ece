// Is a law, body or word that has been replaced told as history or spoken of as a word, and not relied on?

import { MONTHS } from '../../model/days.ts';

/** A heading, or the line that leads into a list, under which everything is history. */
const HISTORY =
  /\b(?:histor(?:y|ical)|previous(?:ly)?|earlier|former(?:ly)?|superseded|replaced|withdrawn|no longer|old(?:er)? (?:editions?|versions?|names?)|used to be)\b/i;

export function isUnderHistory(around: string): boolean {
  return HISTORY.test(around);
}

/** “In 2009 there were eight forces. They have since been replaced.” */
const IN_ITS_DAY =
  /\b(?:as it then was|at the time|in those days)\b|\bbefore (?:the|that) (?:\d{4} Act|new (?:law|act|guidance|edition)|(?:reform|merger|change|reorgani[sz]ation)s?(?: of \d{4})?),? [^.;]*\b(?:came|was|were|had|did|could|stood|fell|lay|ran|met|sat)\b|\b(?:that|this|which|it) (?:is|has been|does) (?:no longer|not) (?:so|the case|law|done|true|apply)\b|\b(?:in|until|before) (?:19|20)[01]\d\b[^.]*\b(?:was|were|had)\b/i;
/** “…, which came to an end in 2009”, “up to then it was a case conference”. */
const ENDED =
  /\b(?:(?:came|had come) to an end|went|ended|lapsed|fell away) in (?:19|20)\d\d\b|\b(?:up to|until|till|before) (?:then|that|that (?:day|year|date)),? (?:it|they|the [a-z ]{3,20}) (?:was|were|had)\b/i;
/** “… is no longer used”, “…, which approved the first agreement, was wound up in 2019”. */
const IS_GONE =
  /^(?:[^.;]{0,12}|, (?:which|who) [^.;]{0,90},) (?:is|are|was|were) (?:no longer (?:used|in use|in force|valid|followed|current)|wound up|abolished|dissolved|withdrawn|superseded|repealed|revoked)\b/i;
const GONE_SINCE =
  /\bsince (?:been )?(?:replaced|merged|abolished|gone|closed|renamed)\b|\b(?:none|neither|not one) of (?:those|these|them|the (?:two|three|four))\b[^.]*\b(?:exists?|is left|are left|now)\b|\b(?:it|they|these|both|all of them|all three) (?:no longer exists?|ha(?:s|ve) (?:since )?been (?:replaced|withdrawn|superseded)|(?:is|are|was|were) (?:long )?(?:gone|abolished|wound up|dissolved))\b/i;
/** “(then the clinical commissioning group)”, “older forms cite …”, “leaflets printed before May 2018 speak of …” */
const THEN_CALLED =
  /\b(?:then|once|at that time|in those days)(?: (?:called|known as|named))?,? (?:the |an? )?$|\b(?:old(?:er)?|earlier|former|past|many|some|still) (?:[\w-]+ ){0,4}(?:calls?|called|says?|said|knows?|knew|(?:may |might |can |will )?(?:still )?(?:speaks? of|cites?|mentions?|quotes?|refers? to|carr(?:y|ies))|cited|mentioned|quoted|referred to|names?|named)(?: (?:it|this|them|still))?(?: as)? (?:an? |the )?["“‘']?$|\b(?:forms?|papers?|leaflets?|letters?|minutes|copies|files|records|editions?|agreements?|notes) (?:printed|written|dated|made|signed|sent|issued|published) (?:before|until|up to|between|in) (?:[\w-]+ ){1,4}(?:cites?|cited|(?:may |might )?(?:still )?(?:speak of|spoke of|mention|name|use|cite|quote|refer to))(?: (?:an?|the))? ?["“‘']?$|\b(?:used to be|was|were) (?:called|known as|named) (?:an? |the )?["“‘']?$/i;
const PAST =
  /\b(?:was|were|had|did|took|ran|wrote|kept|held|sat|paid|met|sent|told|gave|made|said|left|led|began|found|saw|set|spoke|chose|split|[a-z]{3,}ed)\b/;
/** What is done or holds today. */
const TODAY =
  /\b(?:is|are|has|have|be|may|can|must|will|shall|should|do|does|now)\b|\b(?:follow|appl(?:y|ie)|use|stand|hold|bind|continue|remain|rest|rel(?:y|ie)|work|go|come|meet|decide|chair|sign|send|receive|approve|agree|keep|run|take|ask|tell|report)(?:s|es)?\b/i;

/** “The board meets”, “… was set up in 2013 and pays for the worker”: it still does something. */
const ACTS_TODAY = /^(?: \([^)]*\))? (?!was\b)[a-z]{2,}s\b|^[^.;]* and (?!was\b|its\b)[a-z]{2,}s (?:the|an?|for|to|on|in|it|its|each|every|all)\b/;

/** “… is issued by Public Health England”, “sends its report to the agency each month”, “the group pays for”. */
const DONE_BY = /\b(?:is|are|will be|must be) (?:[a-z]+ )?[a-z]+(?:ed|en|id|pt|nt|lt|ld|de) (?:[a-z]+ ){0,3}by (?:(?:the|our|[A-Z][a-z]+) )?$/;
const SENT_TO =
  /\b(?:sends?|reports?|submits?|returns|writes|goes|go|passes|gives?|answers?|appeals?|refers?|copied|sent|made) (?:[\w'’-]+ ){0,8}?(?:to|with) (?:(?:the|our|[A-Z][a-z]+) )?$/;
const WAS_SENT = /\b(?:was|were|had|used to|until \d{4}|once) (?:[\w'’-]+ ){0,12}$/;
const DOES_NOW =
  /^(?: \([^)]*\))? (?:issues|publishes|pays|runs|asks|requires|meets|collects|holds|keeps|decides|sets|leads|chairs|commissions|funds|approves|receives|monitors|inspects|expects|advises|agrees|signs|must|will|is responsible|has to|needs to)\b/;
const ITS_PAPERS = /^['’]?s? (?:guidance|reports?|publications?|toolkits?|guides?|advice|leaflets?)\b/i;

/** What comes again and again, or may come, is no history. */
const RECURS = new RegExp(`^[^.;]*\\b(?:each|every) (?:year|month|quarter|week|spring|summer|autumn|winter|${MONTHS.join('|')})\\b`);
const IN_A_CASE = /(?:^|[,;] )(?:when|whenever|if) (?:an?|the next|any) $/i;

/** What it names still does something, or something is done with it: no word of history in the sentence clears that. */
export function isBusyToday(sentence: string, find: RegExp): boolean {
  return placesOf(sentence, find).some(({ 0: { length }, index }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + length)];
    return (
      DONE_BY.test(before) ||
      RECURS.test(after) ||
      IN_A_CASE.test(before) ||
      (SENT_TO.test(before) && !WAS_SENT.test(before) && !ITS_PAPERS.test(after)) ||
      DOES_NOW.test(after)
    );
  });
}

/** The sentence without each “until” that looks ahead: “pays until 31 March 2028”, “until the parent comes”. */
export function withoutUntil(sentence: string, since = ''): string {
  if (!/\b(?:un)?till?\b/i.test(sentence)) return sentence;
  const end = Math.max(0, ...yearsIn(since)) || Number.POSITIVE_INFINITY;
  return sentence.replace(/\b(?:until|till)\b([^,.;:)]*)/gi, (all, what: string) => {
    const years = yearsIn(what);
    const isPast = years.length > 0 ? Math.max(...years) <= end + 1 : PAST.test(what);
    return isPast ? all : ' ';
  });
}

/** Does the sentence at `index` tell of the past? `since` says when what it names came to an end. */
export function isHistory(sentences: readonly string[], index: number, find: RegExp, since = ''): boolean {
  const sentence = sentences[index] ?? '';
  const next = sentences[index + 1] ?? '';
  if (!allAre(sentence, find, (_, after) => !ACTS_TODAY.test(after))) return false;
  if (IN_ITS_DAY.test(sentence) || ENDED.test(sentence) || GONE_SINCE.test(next)) return true;
  if (allAre(sentence, find, (before, after) => THEN_CALLED.test(before) || IS_GONE.test(after))) return true;
  const end = Math.max(0, ...yearsIn(since));
  const inItsTime = [sentences[index - 1] ?? '', sentence, next].some((one) => daysTold(one).some((year) => year <= end));
  return inItsTime && PAST.test(sentence) && !TODAY.test(sentence);
}

function yearsIn(text: string): number[] {
  return (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
}

/** “In 2009”, “between 2006 and 2013”: not the year that is part of the name of a law. */
function daysTold(text: string): number[] {
  const told =
    /\b(?:in|from|until|till|between|before|after|by|of|and|to|during|early|late|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) (?:19|20)\d\d\b/gi;
  return (text.match(told) ?? []).flatMap(yearsIn);
}

/** Words round a list of what is not said: “Words we do not use: …”, “never call a parent …”. */
const NOT_SAID =
  /\b(?:words?|terms?|labels?|names?|language|expressions?)\b[^.:;]{0,40}\b(?:do not|don['’]t|never|not|no longer|avoid|banned|crossed out|struck out|hurt|wound|shame)\b[^.;]*$|\b(?:do not|don['’]t|never|nobody|no one|not to|must not|avoids?|stop(?:ped)?|instead of) (?:says?|writes?|calls?|calling|saying|writing|speaks? of|the words?|words? (?:like|such as))\b[^.;]*$|\b(?:never|nobody|no one|no-one|not)\b[^.;]{0,40}\btold (?:that )?[^.;]*$/i;

/** Spoken of, not used: within quotation marks of its own (“‘addict’ does not go into a record”), or among what is not to be said. */
export function isMention(sentence: string, find: RegExp): boolean {
  return allAre(
    sentence,
    find,
    (before, after) => (/["“‘'*]$/.test(before) && /^[,.]?["”’'*]/.test(after)) || NOT_SAID.test(before) || (OPEN_SPEECH.test(before) && CLOSES.test(after)),
  );
}

/** “They cried me a junkie”: what somebody tells of themselves. */
const OPEN_SPEECH = /["“](?=[^"“”]*\b(?:I|me|my|ma|we|us|our)\b)[^"“”]*$/;
const CLOSES = /^[^"“”]*["”]/;

/** “We no longer write”, “Not”, “Instead of” at the head of a column: below it stand words that nobody is to use. */
export function isColumnOfMentions(head = ''): boolean {
  return /\b(?:no longer|not|never|instead of|avoid|don['’]t|old words?|rather than)\b/i.test(head);
}

function allAre(sentence: string, find: RegExp, isOne: (before: string, after: string) => boolean): boolean {
  return placesOf(sentence, find).every(({ 0: { length }, index }) => isOne(sentence.slice(0, index), sentence.slice(index + length)));
}

/** Of a pattern that finds one place only, that one. */
function placesOf(sentence: string, find: RegExp): RegExpExecArray[] {
  if (find.global) return [...sentence.matchAll(find)];
  const found = find.exec(sentence);
  return found ? [found] : [];
}

/** “The LSCB, which replaced the area committee, meets in May”: what was replaced there is another. */
const REPLACED_ANOTHER = /^(?: \([^)]*\))?, (?:which|who|itself)(?: has| had| once)? (?:replaced|succeeded|took over from|superseded|followed)\b[^,.;]*(?=,)/i;

/** The sentence without what it says of the forerunners of what it names. */
export function withoutForerunners(sentence: string, find: RegExp): string {
  const last = placesOf(sentence, find).findLast(({ 0: { length }, index }) => REPLACED_ANOTHER.test(sentence.slice(index + length)));
  if (!last) return sentence;
  const at = last.index + last[0].length;
  return sentence.slice(0, at) + sentence.slice(at).replace(REPLACED_ANOTHER, '');
}
