// One share told twice, with two results: “18 of 24 files (60 per cent)”, “half of the parents (31 of 48)”, “80% of the 50 (35)”.

import { readFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';

const NUMBER = String.raw`(\d{1,5}|[a-z]+(?:ty-[a-z]+)?)`;
const SHARE = String.raw`(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)`;
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  'a third': 33.3,
  'one third': 33.3,
  'two thirds': 66.7,
  'a quarter': 25,
  'one quarter': 25,
  'three quarters': 75,
  'a fifth': 20,
  'one fifth': 20,
  'two fifths': 40,
  'three fifths': 60,
  'four fifths': 80,
  'a tenth': 10,
  'one in ten': 10,
};
const FRACTION = `(${Object.keys(FRACTIONS).join('|')})`;
const SOME = '(?:[a-z]+ )?';
const THE = '(?:the |our |all |all the |its |those |these )?';
const NOUNS = '(?: [a-z]+){0,3}';
const SO = String.raw`(?:,? \(| or |,? that is |,? which is | [–-] )(?:about |around |nearly |almost |just over |just under |some )?`;
/** It is a share of these, and of nothing else. */
const ENDS = '(?! (?:more|less|fewer|up|down|higher|lower|points|of (?!them\\b|these\\b|those\\b|all\\b|the total\\b)))';

const COUNT_FIRST = `\\b${NUMBER} (?:out )?of ${THE}${NUMBER}${NOUNS}${SO}${SHARE}${ENDS}`;
const SHARE_FIRST = `${SHARE}(?: of ${THE}${SOME}${SOME}[a-z]+)? ?\\(${NUMBER} (?:out )?of ${THE}${NUMBER}\\b`;
const SHARE_OF = `${SHARE} of ${THE}${NUMBER}${NOUNS}(?:,? \\(|, that is |, which is )${NUMBER}(?=\\)|,| in all| altogether| ${SOME}[a-z]+\\))`;
const FRACTION_FIRST = `\\b${FRACTION} (?:of ${THE}${SOME}${SOME}[a-z]+ )?\\(${NUMBER} (?:out )?of ${THE}${NUMBER}\\b`;
const FRACTION_OF = `\\b${FRACTION} of ${THE}${NUMBER}${NOUNS}(?:,? \\(|, that is |, which is |, )${NUMBER}(?=\\)| in all\\b| altogether\\b| in total\\b)`;

const FRACTION_SHARE = `\\b${FRACTION} (?:of ${THE}${SOME}${SOME}[a-z]+ )?\\(${SHARE}\\)`;

/** “Of 60 plans read by the two managers, 18 (45 per cent) …” */
const WHOLE_FIRST = `\\b(?:[Oo]f|[Oo]ut of) ${THE}${NUMBER} [a-z]+(?: (?!in\\b|of\\b)[a-z]+){0,6}, ${NUMBER} \\(${SHARE}\\)`;

const shares = lookFirst(
  'share-figures',
  [WHOLE_FIRST, COUNT_FIRST, SHARE_FIRST, SHARE_OF, FRACTION_FIRST, FRACTION_OF, FRACTION_SHARE],
  (source) => new RegExp(source, 'gi'),
);

/** People round, and with “about” and with fractions they round more. */
const CLOSE = 1.01;
const ROUGH = 5;
const ROUGHLY = /\b(?:about|around|nearly|almost|just|some|over|under|roughly|approximately|more than|less than)\b/i;

export function shareFaults(text: string): Said[] {
  return shares.among(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Said[] => {
      const [said, real] = sharesIn(pattern.source, match);
      const before = text.slice(Math.max(0, match.index - 20), match.index);
      const isRough =
        pattern.source === FRACTION_SHARE ||
        pattern.source === FRACTION_FIRST ||
        pattern.source === FRACTION_OF ||
        ROUGHLY.test(match[0]) ||
        ROUGHLY.test(before);
      const isEven = !(Math.abs(said - real) > (isRough ? ROUGH : CLOSE));
      return isEven || real > WHOLE ? [] : [[`\`${match[0].trim()}\`: these are ${Math.round(real)} per cent.`, 'Correct the share or the numbers.']];
    }),
  );
}

const WHOLE = 100;

/** The share that is said, and the one that the numbers give. */
function sharesIn(source: string, [, first = '', second = '', third = '']: RegExpExecArray): readonly [number, number] {
  const part = (one: string, all: string): number => (WHOLE * readFigure(one)) / readFigure(all);
  if (source === COUNT_FIRST) return [Number(third), part(first, second)];
  if (source === FRACTION_SHARE) return [Number(second), FRACTIONS[first.toLowerCase()] ?? Number.NaN];
  if (source === WHOLE_FIRST) return [Number(third), part(second, first)];
  const said = FRACTIONS[first.toLowerCase()] ?? Number(first);
  return source === SHARE_OF || source === FRACTION_OF ? [said, part(third, second)] : [said, part(second, third)];
}
