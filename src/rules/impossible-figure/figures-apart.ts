// Figures that stand some words apart and do not go together: “48 files were read; 31 had one and the other 21 had none”, “192 in all. Of
// these, 231 were filled”, “twelve at home and nine with kin, so 23 in all”, “1,204 calls in the year, on average 12 a month”.

import { readFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { isYear, MONTHS } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** NOTE: some words that are no numbers fit, too, and cannot be read as one. */
const NUMBER = '(\\d{1,6}|(?:one|tw[eo]|th[ir]|fo[ru]|fi[fv]|six|sev|eig|nin|ten|ele)[a-z]*(?:-[a-z]+)?)';
const SOME = '(?:only |just |as many as |about |some |the |a )?';
/** Only the words that say “these” point back; a noun behind the number would count something else. */
const OF_THESE = `(?:[.;:,(] ?|\\band )(?:out )?(?:of|among|from) (?:these|them|those|this number|whom|which)(?: [a-z]+){0,2}?,? ${SOME}${NUMBER}(?= (?:[a-z]+ )?(?:were|was|had|have|are|is|did|went|came|got|took|led|ended|said|gave|met|[a-z]{3,}ed)\\b)`;
const WHO = '(?:of (?:them|these|those|which|whom|the \\w+)|were|had|was|have|came|did|said|went|held|got|[a-z]{3,}ed)';
const THE_OTHER = `\\b${NUMBER} (?:[a-z-]+ ){1,4}?(?:were|was|have been) [^.\\d]{2,60}[.;:,] (?:[a-z][^.\\d]{0,70}? )?(?:in |with |for |by |to )?${NUMBER} ${WHO}\\b[^.\\d]{0,80}?\\b(?:the )(?:other|others,|remaining|rest,|remainder,) ${NUMBER}\\b`;
const NOT_THE_REST = `\\bof ${'(?:the |our |all |all the |its |those |these )?(?:last )?'}${NUMBER} [a-z][^.;\\d]{0,60}?,? ${SOME}${NUMBER} [^.;\\d]{2,60}?,? (?:and|but|while|whereas) ${SOME}${NUMBER} (?:had none|had not|had no|did not|didn['’]t|were not|weren['’]t|was not|could not|have not|have none|have no|has none|lacked (?:one|it)|without|never|refused|declined|missed)(?![a-z])`;
const BOTH = `\\bof ${'(?:the |our |all |all the |its |those |these )?(?:last )?'}${NUMBER} [a-z][^.;\\d]{0,50}?,? ${SOME}${NUMBER} (?:were |was |have been |are |went |came |is )?(?:[a-z]{3,}(?:ed|en|nt|ne) )?(by|to|from|in|at|with|on) [^.;\\d]{2,60}? and ${SOME}${NUMBER} (?:were |was |have been |are |went |came |is )?(?:[a-z]{3,}(?:ed|en|nt|ne) )?\\3 `;
const READ_WITH = `\\b${NUMBER} (?:[a-z]+ )?(?:files|records|homes|plans|cases|families|parents|children|pharmacies|reviews|visits|meetings|forms|assessments|workers|staff|referrals|reports)(?: (?:read|seen|[a-z]{3,}ed))?,? (?:and |of these |of which )?${NUMBER} (?:with|without|showing|having|had|held|lacking)\\b`;
const SO_MANY = `(?:,|;|:| –| -|\\() ?(?:and )?(?:so|making|which makes|which is|that makes|that is|this makes|a total of|altogether|together|in all|in total) (?:that is |a total of |together )?${NUMBER}(?: [a-z]+){0,2}?(?: (?:in all|in total|altogether|all told|together)|(?=[.;)]|$))`;
const A_YEAR = `\\b${NUMBER} [a-z][a-z -]{2,40}? (?:in|over|during|for|across) (?:the|that|this|a|one|its|each|last|our|the last|the past|the whole|a full|the first)(?: full| whole| financial)? (?:year|twelve months|12 months)\\b[^.;\\d]{0,50}?(?:,|\\(|–|:| or| that is| which is| about| an average of| on average) ?(?:or |about |around |on average |an average of |that is |which is |roughly |some |nearly )*${NUMBER}(?: [a-z]+){0,2}? (?:a|each|every|per) (day|week|fortnight|month|quarter)\\b`;
const FREQUENCY = `\\b${NUMBER} (weekly|fortnightly|monthly|quarterly) (?:[a-z]+ )?(?:meetings|sessions|reviews|reports|visits|audits|calls|clinics|groups|checks|returns|courses|briefings)\\b`;
const MET_TIMES = `\\b(?:every (?:mon|tues|wednes|thurs|fri|satur|sun)day|every (?:week|month|quarter|fortnight)|weekly|fortnightly|monthly|quarterly)\\b[^.;]{0,80}\\b(?:met|held|sat|meets|ran|gathered|took place|was held|came together) ${NUMBER} times\\b`;
const PART_SUM = `£(\\d+(?:\\.\\d\\d)?)\\b(?! ?(?:k|m)\\b)[^;£]{0,120}?\\b(half|a third|one third|two thirds|a quarter|one quarter|three quarters|a fifth|one fifth|two fifths|three fifths|four fifths|\\d{1,2} ?(?:%|per ?cent))(?: of (?:it|this|that|the (?:sum|cost|total|whole)))?(?:,| ?\\(|, that is| –|, which is| or) ?£(\\d+(?:\\.\\d\\d)?)\\b`;
const WEEKS_APART = `\\bweek (\\d{1,2})\\b[^.;\\d]{0,30}?[,(] ?(?:that is |which is )?${NUMBER} weeks (?:before|after|ahead of|later than) [^.;\\d]{0,50}?(?:week (\\d{1,2})|(\\d{1,2}) weeks)\\b`;
const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2}))? ?([ap]m|noon)`;
const LONG = `\\b${CLOCK} (?:to|until|till|and) ${CLOCK}(?:,| \\(| –|:)? ?(?:which is |that is |a total of |lasting |making |for |it lasts |in all )?${NUMBER}( and a half)? hours\\b(?! (?:before|after|ahead|a|each|per|every|of notice|later|earlier|apart|if|from)\\b)`;

const apart = lookFirst(
  'figures-apart',
  [OF_THESE, THE_OTHER, NOT_THE_REST, BOTH, READ_WITH, SO_MANY, A_YEAR, FREQUENCY, MET_TIMES, PART_SUM, WEEKS_APART, LONG],
  (source) => new RegExp(source, 'i'),
);

const MONTH = `(?:${MONTHS.join('|')})`;
/** “Between 2022 and 2025”, “in the year to March 2026”: days and years count nothing here, and would stand between what does. */
const DATES = new RegExp(
  ` ?\\b(?:(?:in|on|by|since|during|from|between|until|over|to|at the end of|of) )*(?:the )?(?:(?:first |last )?(?:year|quarter|half-year|months?) (?:to|ending|of|from) )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH} )?(?:19|20)\\d\\d(?:[/–-]\\d\\d)?\\b(?:(?: and| to|–) (?:${MONTH} )?(?:19|20)\\d\\d\\b)?`,
  'gi',
);
const MAY_BE_DATED = /\b(?:19|20)\d\d\b|\d,\d{3}\b/;

/** Without days and years, and with “1,204” in one piece; the same text where it has neither. */
export function withoutDates(text: string): string {
  if (!MAY_BE_DATED.test(text)) return text;
  return text.replace(/(\d),(?=\d{3}\b)/g, '$1').replace(DATES, '');
}

export function figuresApart(text: string): Said[] {
  if (apart.among(text).length === 0) return [];
  const plain = withoutDates(text);
  return apart.among(plain).flatMap((pattern): Said[] => {
    const match = pattern.exec(plain);
    const real = match && contradiction(pattern.source, match, plain, text);
    return real
      ? [
          [
            `\`${match[0]
              .replace(/^[.;:,( ]+/, '')
              .trim()
              .slice(0, 120)}\` cannot be: ${real}.`,
            'Correct one of the figures.',
          ],
        ]
      : [];
  });
}

const FRACTIONS: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, thirds: 2 / 3, quarters: 3 / 4 };
const TIMES_A_YEAR: Readonly<Record<string, number>> = { day: 365, week: 52, fortnight: 26, month: 12, quarter: 4 };
/** People count working days, round and leave out holidays. */
const ROUGH = 1.6;

function contradiction(source: string, match: RegExpExecArray, plain: string, whole: string): string | undefined {
  const [shown, one = '', two = '', three = '', ...more] = match;
  const [first, second, third] = [one, two, three].map(readFigure) as [number, number, number];
  if (source === OF_THESE) return moreThanBefore(plain.slice(0, match.index + 1), first);
  if (source === THE_OTHER)
    return isUnit(plain, match) || !(first >= second) || second + third === first ? undefined : `${second} and ${third} make ${second + third}, not ${first}`;
  if (source === NOT_THE_REST) return second + third > first ? `${second} and ${third} are more than ${first}` : undefined;
  if (source === BOTH)
    return second + readFigure(more[0]) > first && !UNEVEN.test(shown) ? `${second} and ${readFigure(more[0])} are more than ${first}` : undefined;
  if (source === READ_WITH) return second > first && !isYear(first) ? `there were no more than ${first}` : undefined;
  if (source === SO_MANY) return wrongTotal(plain, match, first);
  if (source === A_YEAR) {
    const real = first / (TIMES_A_YEAR[three.toLowerCase()] ?? 1);
    const isFar = real > second * ROUGH || second > real * ROUGH;
    return second >= 1 && isFar && !isYear(first) ? `these are about ${real < 1 ? real.toFixed(1) : Math.round(real)} a ${three.toLowerCase()}` : undefined;
  }
  if (source === FREQUENCY) return IN_ONE_YEAR.test(whole) ? moreThanTimes(first, two) : undefined;
  if (source === MET_TIMES) return IN_ONE_YEAR.test(whole) ? moreThanTimes(first, shown) : undefined;
  if (source === PART_SUM) return partOfSum(Number(one), two.toLowerCase(), Number(three));
  if (source === WEEKS_APART) {
    const end = Number(three || more[0]);
    return Math.abs(end - first) === second ? undefined : `between week ${first} and week ${end} there are ${Math.abs(end - first)}`;
  }
  return hoursApart(match);
}

const UNIT = /^ (?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?|per|times|miles)\b/i;

function isUnit(plain: string, match: RegExpExecArray): boolean {
  return UNIT.test(plain.slice(match.index + (match[1]?.length ?? 0))) || UNIT.test(plain.slice(match.index + match[0].length));
}

const COUNTED = new RegExp(
  `(?<![\\w.:/£-]|\\b(?:stages?|steps?|levels?|sections?|pages?|tables?|weeks?|years?|in|since|until) )${NUMBER}(?![\\w:/%-]|[.,]\\d|(?: and a half)? (?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?|per|times|miles)\\b)`,
  'gi',
);

function countsIn(text: string): number[] {
  return [...text.matchAll(COUNTED)].map(([, written]) => readFigure(written)).filter((one) => !Number.isNaN(one) && !isYear(one));
}

/** “Of these” are those of the sentence before or of this one; it is wrong only when larger than every number there. */
function moreThanBefore(before: string, part: number): string | undefined {
  const counts = countsIn(before.slice(-160));
  const most = Math.max(...counts);
  return counts.length > 0 && most > 1 && part > most ? `there were no more than ${most}` : undefined;
}

const UNEVEN =
  /\b(?:both|some|twice|more than once|because|overlap\w*|about|around|nearly|almost|roughly|between|at least|at most|up to|over|more than|besides|further|extra|including|also|several|average|if|or)\b|%|per ?cent/i;

/** Neither the sum of all numbers before, nor the product of any of them, nor the sum of the last few. */
function wrongTotal(plain: string, match: RegExpExecArray, total: number): string | undefined {
  const sentence = sentencesOf(plain.slice(0, match.index)).at(-1) ?? '';
  const counts = countsIn(sentence);
  if (Number.isNaN(total) || counts.length < 2 || counts.length > 5 || UNEVEN.test(sentence) || /£/.test(sentence) || UNIT_BEHIND.test(match[0]))
    return undefined;
  // NOTE: “stage 2 has 3” names the stages, and a unit stands with the first number alone.
  if (/\b(?:stage|step|level|phase) \d/i.test(sentence)) return undefined;
  if (!/ and [^,]*$/.test(sentence) || /\b(?:each|apiece|every|times|a (?:day|week|month|term|year))\b/i.test(sentence)) return undefined;
  const sums = counts.map((_, from) => counts.slice(from).reduce((all, one) => all + one, 0));
  const product = counts.reduce((all, one) => all * one, 1);
  const [sum] = sums;
  return sum === undefined || total === product || sums.slice(0, -1).includes(total) || counts.includes(total) ? undefined : `the numbers make ${sum}`;
}
const UNIT_BEHIND = /(?:minutes?|hours?|days?|weeks?|months?|years?|times)\b/i;

const IN_ONE_YEAR =
  /\b(?:in|during|over|for|of) (?:the|its|our|that|a|one|this|last|each)(?: \w+){0,2} year\b|\bin 20\d\d(?:[/–-]\d\d)?\b|\blast year\b|\ba year\b|\byear to\b/i;

function moreThanTimes(times: number, often: string): string | undefined {
  const [, unit = 'week'] = /(fortnight|month|quarter)/i.exec(often) ?? [];
  const most = TIMES_A_YEAR[unit.toLowerCase()] ?? 52;
  return times > most + (most > 12 ? 1 : 0) + (most === 12 ? 1 : 0) ? `a year has ${most} of them` : undefined;
}

function partOfSum(whole: number, share: string, part: number): string | undefined {
  const [, many, of] = /^(?:(a|one|two|three|four) )?(\w+)/.exec(share) ?? [];
  const percent = /^(\d+)/.exec(share)?.[1];
  const numerator = of === 'fifths' ? readFigure(many) : 1;
  const factor = percent === undefined ? (of === 'fifths' ? numerator / 5 : (FRACTIONS[of ?? ''] ?? Number.NaN)) : Number(percent) / 100;
  const real = whole * factor;
  return Math.abs(part / real - 1) > 0.06 ? `that share is £${Math.round(real).toLocaleString('en-GB')}` : undefined;
}

function hoursApart([, from = '', past = '0', half = '', to = '', late = '0', other = '', said = '', more]: RegExpExecArray): string | undefined {
  const hours = readFigure(said) + (more === undefined ? 0 : 0.5);
  const apartBy = (clockOf(to, late, other) - clockOf(from, past, half) + 24) % 24;
  return Number.isNaN(hours) || Math.abs(apartBy - hours) < 0.01 ? undefined : `the times lie ${Math.round(apartBy * 100) / 100} hours apart`;
}

function clockOf(hour: string, minute: string | undefined, half: string): number {
  const base = Number(hour) % 12;
  return base + (/pm|noon/i.test(half) ? 12 : 0) + Number(minute ?? 0) / 60;
}
