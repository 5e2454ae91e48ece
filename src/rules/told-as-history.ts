// Is a law, body or word that has been replaced told as history or spoken of as a word, and not relied on?

/** A heading, or the line that leads into a list, under which everything is history. */
const HISTORY =
  /\b(?:histor(?:y|ical)|previous(?:ly)?|earlier|former(?:ly)?|superseded|replaced|withdrawn|no longer|old(?:er)? (?:editions?|versions?|names?)|used to be)\b/i;

export function isUnderHistory(around: string): boolean {
  return HISTORY.test(around);
}

/** “In 2009 there were eight forces. They have since been replaced.” */
const IN_ITS_DAY = /\b(?:as it then was|at the time|in those days)\b|\b(?:in|until|before) (?:19|20)[01]\d\b[^.]*\b(?:was|were|had)\b/i;
const GONE_SINCE =
  /\bsince (?:been )?(?:replaced|merged|abolished|gone|closed|renamed)\b|\b(?:none|neither|not one) of (?:those|these|them|the (?:two|three|four))\b[^.]*\b(?:exists?|is left|are left|now)\b|\b(?:it|they|both|all of them) (?:no longer exists?|(?:is|are|was|were) (?:long )?(?:gone|abolished|wound up|dissolved))\b/i;
/** “(then the clinical commissioning group)” */
const THEN_CALLED = /\b(?:then|once|at that time|in those days)(?: (?:called|known as|named))?,? (?:the |an? )?$/i;
const PAST =
  /\b(?:was|were|had|did|took|ran|wrote|kept|held|sat|paid|met|sent|told|gave|made|said|left|led|began|found|saw|set|spoke|chose|split|[a-z]{3,}ed)\b/;
/** What is done or holds today. */
const TODAY =
  /\b(?:is|are|has|have|be|may|can|must|will|shall|should|do|does|now)\b|\b(?:follow|appl(?:y|ie)|use|stand|hold|bind|continue|remain|rest|rel(?:y|ie)|work|go|come|meet|decide|chair|sign|send|receive|approve|agree|keep|run|take|ask|tell|report)(?:s|es)?\b/i;

/** “The board meets”, “… was set up in 2013 and pays for the worker”: it still does something. */
const ACTS_TODAY = /^(?: \([^)]*\))? (?!was\b)[a-z]{2,}s\b|^[^.;]* and (?!was\b|its\b)[a-z]{2,}s (?:the|an?|for|to|on|in|it|its|each|every|all)\b/;

/** Does the sentence at `index` tell of the past? `since` says when what it names came to an end. */
export function isHistory(sentences: readonly string[], index: number, find: RegExp, since = ''): boolean {
  const sentence = sentences[index] ?? '';
  const next = sentences[index + 1] ?? '';
  if (!allAre(sentence, find, (_, after) => !ACTS_TODAY.test(after))) return false;
  if (IN_ITS_DAY.test(sentence) || GONE_SINCE.test(next)) return true;
  if (allAre(sentence, find, (before) => THEN_CALLED.test(before))) return true;
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
  /\b(?:words?|terms?|labels?|names?|language|expressions?)\b[^.:;]{0,40}\b(?:do not|don['’]t|never|not|no longer|avoid|banned|crossed out|struck out|hurt|wound|shame)\b[^.;]*$|\b(?:do not|don['’]t|never|nobody|no one|not to|must not|avoids?|stop(?:ped)?|instead of) (?:says?|writes?|calls?|calling|saying|writing|speaks? of|the words?|words? (?:like|such as))\b[^.;]*$/i;

/** Spoken of, not used: within quotation marks of its own (“‘addict’ does not go into a record”), or among what is not to be said. */
export function isMention(sentence: string, find: RegExp): boolean {
  return allAre(sentence, find, (before, after) => (/["“‘'*]$/.test(before) && /^[,.]?["”’'*]/.test(after)) || NOT_SAID.test(before));
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
