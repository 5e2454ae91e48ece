// Weeks and months of pregnancy in words, however they are written, that no pregnancy has: “by 54 weeks of pregnancy”, “at 48/40”,
// “a gestation of 55 weeks”, “in the eleventh month of her pregnancy”.

import { readNumber, readOrdinal, WRITTEN_ORDINAL, writtenFigure } from '../../model/number-words.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { clausesOf } from '../reading/sentences.ts';

/** A pregnancy is counted to this week at the most. */
export const LONGEST = 42;
const MOST_MONTHS = 10;
const MOST_TRIMESTERS = 4;

/** A text without one of these speaks of no pregnancy. */
export const OF_PREGNANCY =
  /pregnan|\bbirth plan|\bplan for the birth|\bbefore the birth|\bborn (?:at|before|after|past) |\bdue date|baby is due|gestation|trimester|ante-?natal|mothers?-to-be|unborn|pre-?birth|midwi|expectant|maternity|\b(?:scan|bookings?|obstetric\w*)\b|w(?:ee)?ks? (?:gone|along)\b|f(?:o)?etal (?:growth|heart|medicine)|f(?:o)?etus|\b(?:mother|wom[ae]n) (?:who is )?[\w-]+ w(?:ee)?ks on\b/i;
const SPEAKS_OF_IT = lookFirst('of pregnancy', [OF_PREGNANCY.source]);
const NUMBER = writtenFigure(String.raw`\d{1,3}`);
const OF = "(?:(?:of|o['’]?|into|in|intae) )?(?:the |her |their |a |any )?";
const TERM = `(?:${OF}(?:pregnancy|gestation(?:al age)?|pregnant)|gestational age)`;
const WEEKS = "(?:weeks?|wks?\\.?)(?:['’]s?)?";

/** The number stands with the word for pregnancy, whatever else the sentence says. */
const NAMED: readonly RegExp[] = [
  new RegExp(`\\b${NUMBER}(?:\\+\\d?)?[ -]?(?:completed |full |whole )?${WEEKS}[ -]${TERM}\\b`, 'gi'),
  new RegExp(`\\b${WRITTEN_ORDINAL} (?:[a-z]+ )?w(?:ee)?k ${OF}(?:pregnancy|gestation)\\b`, 'gi'),
  new RegExp(`\\b${WRITTEN_ORDINAL} gestational week\\b`, 'gi'),
  new RegExp(`\\bgestation(?:al(?: age)?)?,?:? (?:(?:of|at|is|about|over|past) )?(?:weeks?|wks?\\.?) ${NUMBER}`, 'gi'),
  new RegExp(
    `\\b(?:gestation(?:al age)?|pregnancy|pregnancies),?:? (?:(?:(?:has |have |had )?(?:reached|reaches|got to|gets to|gone to|gone past|passed|passes)|lasts?|runs?|goes|go) (?:for |on to |on until |up to |to |until )?)?${NUMBER}(?:\\+\\d)? ?${WEEKS}(?! (?:of|later|after|before|from|in))`,
    'gi',
  ),
  new RegExp(`\\b(?:weeks?|wks?) ${NUMBER}(?:st|nd|rd|th)?(?: (?:to|and) \\d{1,3})? ${OF}(?:pregnancy|gestation)\\b`, 'gi'),
  new RegExp(
    `\\b(?:gestation(?:al age)?|pregnancy|pregnancies) (?:of|at|is|reaches|beyond|over|past)(?: about| around| over| at least)? ${NUMBER}(?:\\+\\d?)? ?(?:${WEEKS}|/40)`,
    'gi',
  ),
  new RegExp(
    `\\bborn (?:at|before|after|past|beyond) (?:about |around )?${NUMBER}(?:\\+\\d)? ?${WEEKS}(?! (?:old|of|corrected|after|before|from|later))`,
    'gi',
  ),
];
/** “Forty-nine weeks gone”, “46 weeks on”: of a woman, as people say it. */
const GONE = new RegExp(
  `\\b${NUMBER}(?:\\+\\d)? ?${WEEKS} (?:(?:far )?(?:gone|along)\\b(?! by)|(?:far )?on(?= (?:is|are|has|must|should|goes|who|she|and|at)\\b|[.,;]|$))`,
  'gi',
);
/** “44+2”: weeks and days, as a ward writes them. */
const AND_DAYS = /(?<![\d/+.])(\d{2})\+\d(?![\d+]| ?(?:years?|units?|m[gl]|days?|hours?|per))/g;
/** “- 48 weeks: birth plan”. */
const LEADS_A_LINE = new RegExp(`^(?:by |at )?${NUMBER}(?:\\+\\d)? ?${WEEKS} ?[:–—-]`, 'gi');
const COLUMN = /\b(?:weeks?|wks?)\b.*\b(?:pregnan|gestation)|\b(?:pregnan|gestation)\w*.*\b(?:weeks?|wks?)\b|^gestation(?:al age)?\b/i;
const CELL = new RegExp(`^(?:(?:by|at|from|before|until) )?(?:(?:week|wk) )?(\\d{1,3}|[a-z]+(?:[ -][a-z]+)?)(?:\\+\\d)?(?: ?${WEEKS})?$`, 'i');

/** A bare number in a column of weeks of pregnancy. */
export function isImpossibleCell(text: string, head: string): boolean {
  const weeks = COLUMN.test(head) ? numberOf(CELL.exec(text.trim())?.[1] ?? '1') : 1;
  return weeks > LONGEST || weeks < 1;
}

/** Weeks written against a term of 40. */
export const MOTHER = new RegExp(`${OF_PREGNANCY.source}|\\b(?:mothers?|bab(?:y|ies)|wom[ae]n|she|her|books?|booked|bookings?)\\b`, 'i');
const OF_FORTY = /(?<![\d/])(\d{1,3})(?:\+\d)?\/40\b/g;
/** A bare week at which something is done; “within 52 weeks of”, “for 50 weeks”, “at 52 weeks after the birth” count something else. */
const BARE = new RegExp(
  `(?<=\\b(?:by|at|before|from|until|till|past|beyond|later than|as late as|(?<=\\b(?:pregnan|unborn|gestation|book|labour|antenatal|trimester)[^.;]*)after|reach(?:es|ing)|between|and|to|week|weeks) (?:week |wk |about |around |between )?)${NUMBER}(?:\\+\\d?)?(?: ?${WEEKS}\\b(?! (?:old|later|on|in|of|after|from|following|before|notice|running|leave))| (?:and|to) \\d{1,3}(?:\\+\\d?)? ?${WEEKS}\\b(?! (?:old|of|after|from|following|before)))`,
  'gi',
);
const NTH_WEEK = new RegExp(
  `(?<=\\b(?:by|in|at|until|till|before|from|after|during|later than|past|beyond|towards|into) (?:the |her |their )?(?:end of (?:the |her |their ))?)${WRITTEN_ORDINAL} week\\b(?! (?:of|after|from|in|following))`,
  'gi',
);
const WEEK_NUMBER = new RegExp(`(?<=\\b(?:by|at|before|from|until|till|in|after|(?:end|start|beginning|middle) of) )(?:week|wk) ${NUMBER}\\b(?! of)`, 'gi');
const COUNTED_ELSEWHERE =
  /\b(?:after (?:the|her|a) birth|born|old|postnatal\w*|aged?|leave|pay|year|(?<!\bbirth )plan (?:has|is|was)|of treatment|in treatment|corrected|months?)\b/i;
const DAYS = new RegExp(
  `\\b${NUMBER} (?:calendar |working )?days['’]? (?:of (?:the |her )?(?:pregnancy|gestation)(?! (?:becoming|being|coming|having))|pregnant|gestation|into (?:the|her) pregnancy)\\b`,
  'gi',
);
const MONTHS = new RegExp(
  `\\b${NUMBER} months (?:of (?:the |her )?(?:pregnancy|gestation)(?! (?:becoming|being|coming|having))|pregnant|gestation|into (?:the|her) pregnancy)\\b`,
  'gi',
);
const NTH_MONTH = new RegExp(`\\b${WRITTEN_ORDINAL} month of (?:the |her |their |a )?(?:pregnancy|gestation)\\b`, 'gi');
const NTH_TRIMESTER = new RegExp(`\\b${WRITTEN_ORDINAL} trimester\\b`, 'gi');

/** A number that no week, or no month, of pregnancy has; next to no text on pregnancy holds one beside such a unit. */
const TOO_MANY =
  /(?:(?<!\d)(?:4[3-9]|[5-9]\d|\d{3}|0)(?!\d)|forty|fift|hundred|sixt|sevent|eight|ninet)[^.;]{0,40}(?:w(?:ee)?ks?\b|\/40)|w(?:ee)?ks?\.? (?:4[3-9]|[5-9]\d|\d{3}|hundred|forty|fift|sixt|sevent|eight|ninet)|(?:days|months?)['’]? (?:of (?:the |her |their |a )?|into (?:the|her) )?(?:pregnan|gestation)|trimester|(?<![\d/+.])(?:4[3-9]|[5-9]\d)\+[0-6]/i;

/** Every stretch of a text that names a week, a month or a part of pregnancy that cannot be. */
export function impossibleWeeks(text: string): string[] {
  const ofForty = text.includes('/40') && MOTHER.test(text) ? [...text.matchAll(OF_FORTY)] : [];
  const inDays = text.includes('+') && MOTHER.test(text) ? [...text.matchAll(AND_DAYS)] : [];
  if ((ofForty.length === 0 && inDays.length === 0 && !anyFinds(SPEAKS_OF_IT.among(text), text)) || !TOO_MANY.test(text)) return [];
  const isBeyond = (written: string | undefined): boolean => {
    const weeks = numberOf(written);
    return weeks > LONGEST || weeks < 1;
  };
  const found = [
    ...NAMED.flatMap((pattern) => [...text.matchAll(pattern)]).filter(([, number]) => isBeyond(number)),
    ...ofForty.filter(([, number]) => isBeyond(number)),
    ...(/pregnan|gestation/i.test(text) ? inOtherUnits(text) : []),
    ...(/trimester/i.test(text) ? [...text.matchAll(NTH_TRIMESTER)].filter(([, nth]) => numberOf(nth) > MOST_TRIMESTERS) : []),
    ...(/w(?:ee)?ks?\b/i.test(text) ? bareWeeks(text) : []),
    ...inDays.filter(([, number]) => isBeyond(number)),
  ];
  return [...new Map(found.map((match) => [match.index, match[0]])).values()];
}

function inOtherUnits(text: string): RegExpExecArray[] {
  return [...text.matchAll(DAYS), ...[...text.matchAll(MONTHS), ...text.matchAll(NTH_MONTH)].filter(([, number]) => numberOf(number) > MOST_MONTHS)];
}

/** In a sentence that speaks of pregnancy and of nothing that weeks are counted from. */
function bareWeeks(text: string): RegExpExecArray[] {
  return clausesOf(text).flatMap((sentence) =>
    !OF_PREGNANCY.test(sentence) || COUNTED_ELSEWHERE.test(sentence)
      ? []
      : [
          ...sentence.matchAll(BARE),
          ...sentence.matchAll(WEEK_NUMBER),
          ...sentence.matchAll(NTH_WEEK),
          ...sentence.matchAll(LEADS_A_LINE),
          ...(MOTHER.test(sentence) ? sentence.matchAll(GONE) : []),
        ].filter(
          ([shown, number]) =>
            Math.max(numberOf(number), ...(shown.match(/\d+(?!\d|\+)/g) ?? []).map(Number)) > LONGEST &&
            !TERM_FOLLOWS.test(sentence.slice(sentence.indexOf(shown) + shown.length)),
        ),
  );
}

/** Such a week has been found by its name. */
const TERM_FOLLOWS = new RegExp(`^[ -]${TERM}\\b`, 'i');

function numberOf(written = ''): number {
  const lowered = written.toLowerCase();
  return /^(?:\d+|.*(?:th|first|second|third))$/.test(lowered) && !/^\d+$/.test(lowered) ? readOrdinal(lowered) : readNumber(lowered);
}
