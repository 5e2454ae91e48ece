// One figure told twice, with two results, where the second is no share and no sum: half a post of 52 hours, a quarter that comes twelve
// times a year, 90 minutes from ten to eleven, an age beside a month of birth.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { MONTHS } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';
import { counted } from '../../model/counted.ts';

const NUMBER = writtenFigure(String.raw`\d{1,3}(?:\.\d{1,2})?`);
const MONTH = `(${MONTHS.join('|')})`;
const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2}))? ?([ap]m)?`;

/** “Half time, 52.5 hours a week”; of a full post nobody works more than the law lets them. */
const POST = String.raw`\b(half|part|full)(?:[ -]a)?[ -](?:time|post)\b[^.;]{0,40}?\b${NUMBER} (hours|days)(?: of work)? (?:a|each|every|per) week\b`;
const POST_AFTER = String.raw`\b${NUMBER} (hours|days) (?:a|each|every|per) week[^.;]{0,20}?\b(half|part|full)(?:[ -]a)?[ -](?:time|post)\b`;
const OFTEN = String.raw`\b(weekly|fortnightly|monthly|quarterly|(?:every|once a|each) (?:week|fortnight|month|quarter|year)|every (?:two|three|four|six|2|3|4|6) (?:weeks|months)|twice a year|annually|yearly)(?:,? that is,?|,? which is|,? so| \(|,| –| or)? (?:that is |about )?(?:${NUMBER} times|(once|twice)) (?:a|each|every|per|in the) year\b`;
const OPEN = String.raw`(?<!\b(?:within|in|after|every|for the first|least|most|to) )\b${NUMBER} (hours|minutes)(?: (?:a|each|every|per) (?:day|evening|morning|session))?(?:,| \(|:| –)? ?(?:(?:from|between) |(?=\d{1,2}(?:[.:]\d\d)? ?[ap]m ))${CLOCK} (?:to|until|till|and) ${CLOCK}(?![\d:])`;
const AGE_AT_BIRTH = String.raw`\b(?:of|aged|is|was) ${NUMBER} (weeks|months|years)\b[^.;]{0,40}?\bborn (?:in|on) (?:\d{1,2} )?${MONTH} (\d{4})`;
const BIRTH_THEN_AGE = String.raw`\bborn (?:in|on) (?:\d{1,2} )?${MONTH} (\d{4})[^.;]{0,60}?\b(?:of|aged|is|was|at) ${NUMBER} (weeks|months|years)\b`;
const YEAR_GROUP = String.raw`\b(?:aged|who is|is|of) ${NUMBER}(?: years old)?,?(?: and| who is)?(?: is)? in (?:[Yy]ear (\d{1,2})|P(\d))\b`;

const UNIT = String.raw`(%|per ?cent|(?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?))?`;
/** “Rose from 40 to 35”, “doubled from 10 to 15”. */
const MOVED = String.raw`\b(rose|risen|grew|grown|increased|went up|gone up|climbed|fell|fallen|dropped|decreased|went down|gone down|came down|come down|shrank|doubled|halved|trebled|tripled) (?:again |sharply |slightly |steadily )?from ${NUMBER} ?${UNIT}(?: [a-z]+){0,4} to ${NUMBER} ?${UNIT}(?![\w.,]*\d)`;
/** “The shortest 12 days and the longest 9.” */
const ENDS = String.raw`\b(?:shortest|lowest|smallest|youngest|fewest|quickest)\b[^.;\d]{0,24}?\b${NUMBER} ?${UNIT}[^.;\d]{0,30}\b(?:longest|highest|largest|oldest|most|slowest|eldest)\b[^.;\d]{0,24}?\b${NUMBER}(?: ${UNIT})?`;
/** “12 a month, which is 90 a year.” */
const PACE = String.raw`\b${NUMBER}(?: [a-z]+)? (?:a|each|every|per) (week|month|quarter)(?:,? (?:that|which) is|,? or|,? so| \(|, making|,) (?:about |around |some |nearly )?(\d{1,4})(?: [a-z]+)? (?:a|each|every|per|in the) year\b`;

const told = lookFirst('told-twice', [POST, POST_AFTER, OFTEN, OPEN, AGE_AT_BIRTH, BIRTH_THEN_AGE, YEAR_GROUP, MOVED, ENDS, PACE]);

export function toldTwice(text: string): Said[] {
  return told.among(text).flatMap((pattern): Said[] => {
    const match = pattern.exec(text);
    const real = match && contradiction(pattern.source, match, text);
    return real ? [[`\`${match[0].trim()}\` cannot be: ${real}.`, 'Correct one of the two figures.']] : [];
  });
}

function contradiction(source: string, [, one = '', two = '', three = '', ...more]: RegExpExecArray, text: string): string | undefined {
  const [four = ''] = more;
  if (source === POST) return postFault(one, readFigure(two), three);
  if (source === POST_AFTER) return postFault(three, readFigure(one), two);
  if (source === OFTEN) {
    const times = three === '' ? readFigure(two) : three.toLowerCase() === 'once' ? 1 : 2;
    const real = timesAYear(one.toLowerCase());
    return Math.abs(times - real) > real / ROUGH_SHARE ? `that is ${real === 1 ? 'once' : `${real} times`} a year` : undefined;
  }
  if (source === OPEN) return spanFault(readFigure(one) * (two.toLowerCase() === 'hours' ? MINUTES : 1), [three, ...more]);
  if (source === AGE_AT_BIRTH) return ageFault(readFigure(one), two, three, four, text);
  if (source === BIRTH_THEN_AGE) return ageFault(readFigure(three), four, one, two, text);
  if (source === MOVED) return moveFault(one.toLowerCase(), [readFigure(two), readFigure(four)], [three, more[1] ?? '']);
  if (source === ENDS) return isSame(two, four) && readFigure(one) > readFigure(three) ? 'the first of them is the larger' : undefined;
  if (source === PACE) {
    const real = readFigure(one) * (TIMES[two.toLowerCase()] ?? 1);
    return Math.abs(real - Number(three)) > real / ROUGH_SHARE ? `that is ${real} a year` : undefined;
  }
  const age = readFigure(one);
  const first = two === '' ? Number(three) + FIRST_AGE : Number(two) + FIRST_AGE;
  return age < first - 1 || age > first + 2 ? `children there are about ${first} or ${first + 1}` : undefined;
}

/** The same unit, or one of them without. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  const bare = (unit = ''): string => unit.toLowerCase().replace(/s$/, '').replace('%', 'per cent').replace('percent', 'per cent');
  return !one || !other || bare(one) === bare(other);
}

const FACTORS: Readonly<Record<string, number>> = { doubled: 2, trebled: 3, tripled: 3, halved: 0.5 };

function moveFault(how: string, [from = 0, to = 0]: readonly number[], [one, other]: readonly string[]): string | undefined {
  if (!isSame(one, other)) return undefined;
  const factor = FACTORS[how];
  if (factor !== undefined) return Math.abs(to / from / factor - 1) > 0.2 ? `${how} from ${from} gives ${from * factor}` : undefined;
  const isUp = /^(?:r|g(?:r|one up)|i|went up|c(?:l))/.test(how);
  return from === to || to > from !== isUp ? 'it went the other way' : undefined;
}

/** Of a child in the first year of school. */
const FIRST_AGE = 4;
const MINUTES = 60;
/** People count 12 or 13 four-week months. */
const ROUGH_SHARE = 6;
/** More than these nobody works in a week. */
const MOST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  half: { hours: 24, days: 3.5 },
  part: { hours: 37, days: 4.5 },
  full: { hours: 60, days: 7 },
};

function postFault(share: string, amount: number, unit: string): string | undefined {
  const most = MOST[share.toLowerCase()]?.[unit.toLowerCase()] ?? Number.POSITIVE_INFINITY;
  return amount > most ? `it is more than a post of that kind has` : undefined;
}

const TIMES: Readonly<Record<string, number>> = { week: 52, fortnight: 26, month: 12, quarter: 4, year: 1, annual: 1 };

function timesAYear(often: string): number {
  if (often === 'twice a year') return 2;
  const [, every = '', unit = ''] = /^every (\w+) (weeks|months)$/.exec(often) ?? [];
  if (every !== '') return (unit === 'weeks' ? 52 : 12) / readFigure(every);
  const named = Object.keys(TIMES).find((one) => often.includes(one));
  return TIMES[named ?? 'year'] ?? 1;
}

/** From the one time to the other; hours without “am” and “pm” may be of either half of the day. */
function spanFault(said: number, [from = '', past = '0', half = '', to = '', late = '0', other = '']: readonly string[]): string | undefined {
  const start = minutes(from, past, half || (other === '' ? '' : Number(from) < Number(to) ? other : ''));
  const end = minutes(to, late, other);
  const spans = [end - start, end - start + 12 * MINUTES, end - start + 24 * MINUTES];
  const allowed = half !== '' && other !== '' ? spans.filter((_, at) => at !== 1) : spans;
  return said > 0 && !allowed.includes(said) ? 'the times are not so far apart' : undefined;
}

function minutes(hour: string, minute = '0', half = ''): number {
  const hours = half.toLowerCase() === 'pm' && Number(hour) < 12 ? Number(hour) + 12 : half.toLowerCase() === 'am' && Number(hour) === 12 ? 0 : Number(hour);
  return hours * MINUTES + Number(minute || 0);
}

const MONTH_OF_YEAR = new RegExp(`\\b${MONTH} (\\d{4})\\b`, 'gi');
const IN_MONTHS: Readonly<Record<string, number>> = { weeks: 12 / 52, months: 1, years: 12 };

/** The age told, and the one that another month in the text gives. */
function ageFault(age: number, unit: string, month: string, year: string, text: string): string | undefined {
  const at = (name: string, of: string): number => Number(of) * 12 + MONTHS.indexOf(name.toLowerCase());
  const born = at(month, year);
  const others = [...text.matchAll(MONTH_OF_YEAR)].map(([, name = '', of = '']) => at(name, of)).filter((one) => one !== born);
  const [then] = others;
  if (then === undefined || others.length > 1) return undefined;
  const real = then - born;
  const said = age * (IN_MONTHS[unit.toLowerCase()] ?? 1);
  const slack = unit.toLowerCase() === 'years' ? 13 : 2;
  return Math.abs(real - said) > slack ? `between the two months ${Math.abs(real) === 1 ? 'lies' : 'lie'} ${counted(real, 'month')}` : undefined;
}
