// Sums that do not come out: “four times with 18 each, 92 in all”, “of the 40 files 25 had one and 20 had none”, “12 nurses and 9 workers,
// 24 people altogether”.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { isYear } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** Numbers, and some words that are none and cannot be read as one. */
const NUMBER = '(\\d{1,5}|(?:tw[eo]|th[ir]|fo[ru]|fi[fv]|six|sev|eig|nin|ten|ele)[a-z]*(?:-[a-z]+)?)';
const TOTAL = '(?:in all|in total|altogether|all told|all together)';
const EACH = '(?:each|apiece|every time|a time|per [a-z]+|(?:a|an|every) (?:day|week|month|year|visit|session|term))';
/** The same again and again, and then what it comes to; “three teams of seven workers”. */
const TIMES = `\\b(?:${EACH}\\b[^.;]*|[a-z]+s of (?:\\d{1,4}|[a-z]+) [a-z]+[^.;\\d]*)(?:,|:|\\(| [–-]| and| so| making| which)[^.;]*\\b${TOTAL}(?!\\w)`;
const LIST = `(?:^|[:(;] ?|\\b(?:were|with|are|have|has|had|from|by|of|trained|asked|visited) )${NUMBER} [a-z][a-z -]{1,30}(?:, ${NUMBER} [a-z][a-z -]{1,30})?(?:, ${NUMBER} [a-z][a-z -]{1,30})?,? and ${NUMBER} [a-z][a-z -]{1,30}(?:, |: | [–-] |,? (?:so |which )?(?:makes?|making) | \\()(?:that is |together |in all |altogether )?${NUMBER}(?: [a-z]+)? ${TOTAL}(?!\\w)`;
/** “46 visits: 21 to …, 14 to … and 17 to …”, with nothing behind. */
const PARTS = `\\b${NUMBER} [a-z][a-z -]{2,30}: ${NUMBER} [^,;:.\\d]{2,60}, ${NUMBER} [^,;:.\\d]{2,60}(?:, ${NUMBER} [^,;:.\\d]{2,60})?,? and ${NUMBER} [^,;:.\\d]{2,60}[.;]?$`;
const WHOSE = '(?:the |our |all |all the |its |those |these )?(?:last )?';
const OTHERS = `\\bof ${WHOSE}${NUMBER} [a-z][^.;,\\d]{0,40}, (?:only |just )?${NUMBER} [^.;\\d]{2,50}? (?:and|but|while) (?:the )?(?:other|others,|rest,|remaining|remainder,) ${NUMBER}(?! (?:of|who)\\b)`;
const AND_NOT = `\\bof ${WHOSE}${NUMBER} [a-z][^.;,\\d]{0,40}, (?:only |just )?${NUMBER} (?:[a-z]+ ){1,6}?(?:and|but|while) ${NUMBER} (?:had none|had not|had no|did not|didn['’]t|were not|weren['’]t|was not|have not|have none|have no|has none|lacked (?:one|it)|without)\\b`;

const sums = lookFirst('sum-figures', [TIMES, LIST, PARTS, OTHERS, AND_NOT], (source) => new RegExp(source, 'i'));

/** Where somebody or something counts twice, or only in part, no sum has to come out. */
const UNEVEN =
  /\b(?:both|some|twice|more than once|because|overlap\w*|about|around|nearly|almost|roughly|between|at least|at most|up to|over|more than|one of (?:them|these)|besides|further|extra|other)\b/i;

export function sumFaults(text: string): Said[] {
  const patterns = sums.among(text);
  if (patterns.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    patterns.flatMap((pattern): Said[] => {
      const match = pattern.exec(sentence);
      const real = match && realSum(pattern.source, match, sentence);
      return real ? [[`\`${match[0].replace(/^[:(; ]+/, '').trim()}\`: the numbers make ${real}.`, 'Correct the numbers or what they come to.']] : [];
    }),
  );
}

/** What the numbers come to, where it is something else than what is said. */
function realSum(source: string, [whole, ...numbers]: RegExpExecArray, sentence: string): string | undefined {
  if (source === TIMES) return product(sentence);
  const all = numbers.filter((one) => one !== undefined).map(readFigure);
  if (all.some(Number.isNaN)) return undefined;
  if (source === LIST) {
    const sum = all.slice(0, -1).reduce((one, other) => one + other, 0);
    return UNEVEN.test(whole) || sum === all.at(-1) ? undefined : String(sum);
  }
  if (source === PARTS) {
    const sum = all.slice(1).reduce((one, other) => one + other, 0);
    return UNEVEN.test(whole.replace(/ others?[.;]?$/, '')) || sum === all[0] || isYear(all[0] ?? 0) ? undefined : String(sum);
  }
  const [every = 0, one = 0, other = 0] = all;
  // NOTE: some may have done neither; that there are more than all is wrong however it is told.
  return (source === OTHERS ? one + other !== every : one + other > every) && !isYear(every) ? `${one + other}, not ${every}` : undefined;
}

const PEOPLE = /^(?:people|staff|workers?|members?|participants|colleagues|practitioners|nurses|midwives|parents|families|children)$/;
const TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;
const COUNTED = new RegExp(
  `(?<![\\w.:/£-])${writtenFigure(String.raw`\d{1,5}`)}(?![\\w:/%-]|[.,]\\d|st\\b|nd\\b|rd\\b|th\\b)(?: (?:half-day |whole |half-hour )?([a-z]+))?`,
  'gi',
);
const SO_MANY = new RegExp(`(?:so that|so|which makes|making|that makes|that is)[^.;]*${TOTAL}`, 'i');

/** Two numbers that are multiplied and their result: the only three of the sentence. */
function product(sentence: string): string | undefined {
  if (UNEVEN.test(sentence)) return undefined;
  const [one, other, total, ...more] = [...sentence.matchAll(COUNTED)].map(([, written = '', noun = '']) => ({
    amount: readFigure(written),
    noun: noun.toLowerCase(),
  }));
  if (!one || !other || !total || more.length > 0 || [one, other, total].some(({ amount }) => isYear(amount) || !(amount > 1))) return undefined;
  const isSame = [one.noun, other.noun].includes(total.noun) || /^(?:in|altogether|all|)$/.test(total.noun);
  const isOfPeople = PEOPLE.test(total.noun) && (PEOPLE.test(one.noun) || PEOPLE.test(other.noun));
  const isSaid = SO_MANY.test(sentence) && (TIME.test(total.noun) || ![one, other].some(({ noun }) => TIME.test(noun)));
  return (isSame || isOfPeople || isSaid) && one.amount * other.amount !== total.amount ? String(one.amount * other.amount) : undefined;
}
