// Ratios, ages and counts that cannot be, told by their shape: “three in two pharmacies”, “eight days out of seven”, “an average age of
// 214”, “minus 3 families”, “60 per cent, and the rest, 55 per cent”.

import { readFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { isYear } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';

/** Any word, for what is no number is no larger than anything. */
const FIGURE = String.raw`(\d{1,4}|[a-z]+(?:ty-[a-z]+)?)`;
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?|terms?|quarters?)';
const ROUGHLY = '(?:about|around|roughly|nearly|almost|over|only|some|just|that|and|but|but only|as many as|exactly|more than|fewer than|in all) ';

/** “Nine in eight pharmacies”: two small numbers, and nothing before them that is counted. A place or a time behind them is no whole. */
const IN = `(?:^|[.;:!?(|] ?|\\b${ROUGHLY})${FIGURE} in (?:every )?${FIGURE}(?= (?!${UNIT}\\b|(?:rooms?|rows?|places?|sites?|towns?|wards?|areas?|lists?|beds?|homes?|boxes|groups?|languages|parts|columns|sizes|colours|buildings|villages|localities|clinics|sessions|goes|shifts|lines)\\b)[a-z])`;
const OUT_OF = `\\b(\\d{1,4}|(?:one|tw[eo]|th[ir]|fo[ru]|fi[fv]|six|sev|eig|nin|ten|ele)[a-z]*(?:-[a-z]+)?) (?:[a-z]+ ){1,3}out of (?:the |every |each )?${FIGURE}\\b(?! ?%)`;
const MEAN_AGE = String.raw`\b(?:average|mean|median|oldest|youngest)[^.;\d]{0,30}\b(?:is|was|of|at) (\d{3,})\b(?=[.,;)]|$| years)`;
const OF_AGE = String.raw`\bage[ds]? (?:of|is|was) (\d{3,})(?=[.,;)]|$| years)`;
const LESS_THAN_NONE = String.raw`(?:^|[.;:] |\b(?:with|were|had|saw|have|has|are|held|took|holds?|takes?|see|sees) )(?:minus |[−-])(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) (?!degrees?\b|points?\b|marks?\b|times\b|percentage\b)[a-z]{3,}s\b`;
const THE_REST = String.raw`${FIGURE} ?(?:%|per ?cent)[^.;%]{0,80}\b(?:the (?:rest|remainder|others?|remaining)|all others?)\b[^.;%\d]{0,30}(\d{1,3}) ?(?:%|per ?cent)`;

const ratios = lookFirst('ratio-figures', [IN, OUT_OF, MEAN_AGE, OF_AGE, LESS_THAN_NONE, THE_REST]);

const OLDEST = 120;
const PART = 'Give a part that is no larger than the whole.';

export function mayHoldRatios(text: string): boolean {
  return ratios.among(text).length > 0;
}

export function ratioFaults(text: string): Said[] {
  return ratios.among(text).flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? faultIn(pattern.source, match) : [];
  });
}

/** “By nine on four days out of five”: another number stands nearer. */
function hasNearer(whole: string): boolean {
  return (whole.split(' out of ', 1)[0] ?? '')
    .split(' ')
    .slice(1)
    .some((word) => !Number.isNaN(readFigure(word)));
}

function faultIn(source: string, [whole, first = '', second = '']: RegExpExecArray): Said[] {
  const shown = whole.replace(/^[.;:!?(|\s]+/, '').trim();
  const [one, other] = [readFigure(first), readFigure(second)];
  // NOTE: “20 in 4 clinics” counts; a ratio is of numbers close to each other.
  if (source === IN) return one > other && other > 1 && one <= 2 * other ? [[`\`${shown}\` is more than all of them.`, PART]] : [];
  if (source === OUT_OF) return one > other && !isYear(other) && !hasNearer(whole) ? [[`\`${shown}\` is more than there are.`, PART]] : [];
  if (source === THE_REST) return one + other > 100 ? [[`\`${shown}\` is more than all of them.`, 'Give shares that make up 100 per cent.']] : [];
  if (source === LESS_THAN_NONE) return [[`\`${shown}\` cannot be.`, 'Give a number of at least 0.']];
  return one > OLDEST && !isYear(one) ? [[`Nobody is as old as \`${shown}\`.`, 'Correct the age.']] : [];
}
