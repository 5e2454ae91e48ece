// A whole and what it is said to be made of, where the parts come to more: “38 challenges: 30 at stage 1, 7 at stage 2, 4 at stage 3”, “of 17
// homes … locked in 12 and open in 8”, shares that exclude each other and make 115 per cent, “the third of two doses”. Parts that may overlap do not.

import { readFigure, readOrdinal, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { isYear } from '../reading/calendar-figures.ts';
import { withoutDates } from './figures-apart.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const NUMBER = writtenFigure(String.raw`\d{1,4}`);
/** “Two limits: 28 calendar days and 28 weeks”: each number is one of these, and none a part. */
const NO_WHOLE =
  /^\S+ (?:[a-z]+ ){0,2}(?:limits?|times?|deadlines?|numbers?|figures?|dates?|rules?|ages?|lengths?|periods?|intervals?|sizes?|doses?|measures?|clocks?|thresholds?|targets?|sums?|amounts?|prices?)\b/i;
/** Where one of them may count twice. */
const OVERLAP =
  /\b(?:named|mentioned|said|told us|also|both|some(?: of)?|more than one|twice|overlap\w*|as well|gave|listed|ticked|chose|asked for|wanted|felt|used|about|around|nearly|almost|roughly|at least|up to|over|under|more than|several|between(?! (?:them|us)\b)|average)\b/i;
/** What shuts the other out: one thing ends, goes, lives or is settled in one way only. */
const SHUTS_OUT =
  /\b(?:ended|ends|closed|stayed|stay|moved|went|lives?|lived|settled|answered|decided|placed|refused|accepted|led to|came (?:home|from|in)|remained|took up|turned down|open|locked|late|in time|on time|not at all|unanswered|with kin|with foster|at home|away|paid|found|missed|kept|held|put off|cancelled|at stage|seen|unseen|passed|failed|boys|girls|women|men|mothers|fathers|children’s|treatment)\b/i;

const OF_A_WHOLE = String.raw`\b[Oo]f (?:the |our |these |those |all )?(?:last )?(\d{1,4}) [a-z][^.;:]{2,80}`;
const COLON = String.raw`(?<![+\d] ?)\b${NUMBER} [a-z][^.;:\d]{2,120}: (?:only |just |about )?${NUMBER} `;
const ON_DAYS = String.raw`\b${NUMBER} [a-z][^.;:,]{2,60}? (?:are|is|were|was|has|have|had|held|offers?|keeps?|runs?)\b[^.;:,]{0,40}, (\d{1,4}) (on|at|in|for|from|with) [^,.;\d]{2,40}(?:,| and) (\d{1,4}) \3 `;
const SOME_OF = String.raw`\b${NUMBER} of (?:the |our |these |those )?(\d{1,4}) [a-z][^.;:,]{2,60}, ${NUMBER} (with|in|at|by|on|from|to) [^,.;\d]{2,40}(?:,| and),? ${NUMBER} (?:with|in|at|by|on|from|to) `;
const PERCENTS = String.raw`(\d{1,3}) (?:per ?cent|%)[^.;%]{3,60}(?:,|\band\b) (\d{1,3}) ?(?:per ?cent|%)[^.;]{3,60}`;
const OF_WHICH = String.raw`\b${NUMBER} (minute|hour|day|week|month|place|session|appointment|page|question|worker|bed)s?\b[^.;:\d]{0,60}, (?:and )?(?:of (?:which|these|them|those)|${NUMBER} of (?:which|them|these|those))(?: (?:about |the first |the last |only )?${NUMBER}\b)?`;
const ORDINAL = '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:rd|th))';
const NTH_OF = String.raw`\b[Tt]he ${ORDINAL} of (?:the |these |those |our )?(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)(?= (?!and\b|or\b|to\b|days?\b|weeks?\b|months?\b|hours?\b)[a-z]+ ?[a-z]*s\b)`;
const FRACTION = '(half|a third|one third|two thirds|a quarter|one quarter|three quarters|a fifth|one fifth|two fifths|three fifths|four fifths)';
const THE_OTHER = String.raw`\b${FRACTION} (?:of )?[^.;]{3,70}?\bthe (?:other|remaining|rest,?) (half|third|two thirds|quarter|three quarters|fifth|two fifths|three fifths|four fifths)\b`;

/** NOTE: what is told by figures alone is looked for by them; letters say nothing of it. */
const BY_FIGURES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bof (?:[a-z]+ ){0,2}\d/i, new RegExp(OF_A_WHOLE, 'i')],
  [/, \d{1,4} (?:on|at|in|for|from|with) [^,.;\d]{2,40}(?:,| and) \d/, new RegExp(ON_DAYS, 'i')],
];
const wholes = lookFirst('wholes-and-parts', [COLON, SOME_OF, PERCENTS, OF_WHICH, NTH_OF, THE_OTHER], (source) => new RegExp(source, 'i'));

function patternsFor(text: string): readonly RegExp[] {
  const byFigures = !/\d/.test(text) ? [] : BY_FIGURES.flatMap(([look, pattern]) => (look.test(text) ? [pattern] : []));
  const byLetters = wholes.among(text);
  return byFigures.length === 0 ? byLetters : [...byFigures, ...byLetters];
}

export function partFaults(text: string): Said[] {
  const patterns = patternsFor(text);
  if (patterns.length === 0) return [];
  return sentencesOf(withoutDates(text).replace(THOUSANDS, '').replace(PARTS_FOLLOW, '$1: ')).flatMap((sentence) => {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence);
      const said = match && faultIn(pattern.source, match, sentence);
      if (said) return [said];
    }
    return [];
  });
}

/** “There were 9 challenges. Seven were settled at stage 1, …”: the second sentence tells of the parts of the first. */
const PARTS_FOLLOW =
  /(\bthere (?:were|are) (?:\d{1,4}|[a-z]+) [a-z]+)\. (?=(?:\d{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) (?:were|was|are|ended|went|came|stayed) )/gi;

/** “1,900” in figures alone. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

function faultIn(source: string, match: RegExpExecArray, sentence: string): Said | undefined {
  if (source === NTH_OF) {
    const [shown, ordinal = '', of = ''] = match;
    return readOrdinal(ordinal) > readFigure(of) ? [`\`${shown}\` is beyond what there is.`, 'Correct the number.'] : undefined;
  }
  if (source === THE_OTHER) return fractions(match);
  if (source === OF_WHICH) {
    const [shown, whole = '', , first, second] = match;
    const part = first ?? second;
    return part !== undefined && readFigure(part) > readFigure(whole) ? [`\`${shown}\` is more than there are.`, SMALLER] : undefined;
  }
  if (source === PERCENTS) return percents(sentence);
  if (OVERLAP.test(sentence)) return undefined;
  if (source === SOME_OF) {
    const sum = [match[1], match[3], match[5]].reduce((total, part) => total + readFigure(part), 0);
    return sum > readFigure(match[2]) ? tooMany(match[0], sum) : undefined;
  }
  if (source === ON_DAYS) {
    const [shown, whole, one, , other] = match;
    const sum = readFigure(one) + readFigure(other);
    return sum > readFigure(whole) && readFigure(one) > 1 ? tooMany(shown, sum) : undefined;
  }
  if (source === COLON) return NO_WHOLE.test(match[0]) ? undefined : afterColon(match, sentence);
  return ofAWhole(match, sentence);
}

const SMALLER = 'Give a part that is no larger than the whole.';

function tooMany(shown: string, sum: number): Said {
  return [`\`${shown.trim().slice(0, 120)}\`: the parts make ${sum}.`, 'Correct the numbers or what they come to.'];
}

/** Numbers that count: not those of a stage, a level or a time. */
const COUNTED = new RegExp(
  String.raw`(?<!\b(?:stage|level|step|week|day|section|part|page|year|aged?|within|after|by|every|under|over|of|for) )(?<![\d.:£-])\b${NUMBER}\b(?![:.]\d| ?(?:%|per ?cent|[ap]m\b|(?:working |calendar )?(?:days?|hours?|weeks?|months?|years?|minutes?)\b))`,
  'gi',
);

function ofAWhole([shown, whole = '']: RegExpExecArray, sentence: string): Said | undefined {
  const all = readFigure(whole);
  const rest = sentence.slice(sentence.indexOf(shown) + shown.indexOf(whole) + whole.length).replace(/\bbetween \d+ and \d+/g, ' ');
  const parts = [...rest.matchAll(COUNTED)].map(([, number]) => readFigure(number));
  const sum = parts.reduce((one, other) => one + other, 0);
  const isShut = SHUTS_OUT.test(rest) && !/\b(?:had|have|has) /.test(rest);
  return parts.length > 1 && parts.every((part) => part <= all) && sum > all && all > 2 && !isYear(all) && isShut ? tooMany(sentence, sum) : undefined;
}

function afterColon([, whole = '']: RegExpExecArray, sentence: string): Said | undefined {
  if (HOLDS.test(sentence.slice(0, sentence.indexOf(': ')))) return undefined;
  const all = readFigure(whole);
  const list = sentence.slice(sentence.indexOf(': ') + 2).split(/, (?:and )?| and (?=\d|[a-z]+ (?:for|at|in|on|with|to|from)\b)|; /);
  const counted = list.filter((part) => !/^(?:none|nobody|no one)\b/i.test(part));
  const parts = counted.map((part) => readFigure(new RegExp(`^(?:only |just )?${NUMBER} `, 'i').exec(part)?.[1] ?? 'x'));
  if (parts.length < 2 || parts.some(Number.isNaN) || isYear(all)) return undefined;
  // NOTE: what is listed by its length or its age is no part of a count.
  const unit = /^(?:only |just )?\S+ (weeks|months|years|days)\b/i.exec(list[0] ?? '')?.[1];
  if (unit !== undefined && !sentence.includes(`${whole} ${unit}`)) return undefined;
  const sum = parts.reduce((one, other) => one + other, 0);
  return sum > all ? tooMany(sentence, sum) : undefined;
}

/** “Two of the three clinics keep boxes: 40 at …”: what is counted is what they keep. */
const HOLDS = /\d?[a-z]+s (?:keep|hold|have|had|run|give|offer|use|take|took|see|saw|get|got|make|made|need|read|count|sent|send) (?:[a-z-]+ ){0,2}[a-z]+s$/i;

const HUNDRED = 100;
const ROUNDING = 2;

/** Shares of one whole: only the first says of what. */
function percents(sentence: string): Said | undefined {
  const found = [...sentence.matchAll(/(\d{1,3}(?:\.\d)?) ?(?:%|per ?cent)( of )?/gi)];
  const [first, ...others] = found;
  if (!first || others.some(([, , of]) => of !== undefined) || OVERLAP.test(sentence.replace(/\b(?:about|nearly|almost|around)\b/gi, ' '))) return undefined;
  const sum = found.reduce((total, [, share]) => total + Number(share), 0);
  const isOfOne = first[2] !== undefined || /^[^\d]*\b(?:of|among) (?:the|our|all|those)?\b/i.test(sentence.slice(0, first.index));
  const isShut = SHUTS_OUT.test(sentence.slice(first.index));
  if (/\b(?:from|rose|fell|grew|target|last year|year before|compared|against|up|down)\b/i.test(sentence)) return undefined;
  return isOfOne && isShut && sum > HUNDRED + ROUNDING && found.every(([, share]) => Number(share) <= HUNDRED)
    ? [`The shares in \`${sentence.slice(0, 100)}\` make ${sum} per cent.`, 'Give shares that make up 100 per cent.']
    : undefined;
}

const SHARES: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, thirds: 2 / 3, quarter: 1 / 4, quarters: 3 / 4, fifth: 1 / 5 };
const FEW: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

function shareOf(written: string): number {
  const words = written.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return last === 'fifths' ? (FEW[words[0] ?? ''] ?? 1) / 5 : (SHARES[last] ?? Number.NaN);
}

function fractions([shown, one = '', other = '']: RegExpExecArray): Said | undefined {
  const sum = shareOf(one) + shareOf(other);
  return Math.abs(sum - 1) > 0.05 ? [`\`${shown}\`: the two do not make a whole.`, 'Give shares that make up the whole.'] : undefined;
}
