// A least that is more than the most, in whichever order and words the two are told: “a minimum of 90 and a maximum of 45 minutes”.

import { readFigure } from '../../model/number-words.ts';
import { hoursOf, readDuration } from '../../model/durations.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';

const LEAST = '(?:at (?:the )?(?:very )?least|(?:a |the )?minimum(?: of|:| is)?|min\\.?:?|(?:no|not|never) (?:for )?(?:less|fewer|shorter|sooner) than)';
const MOST = '(?:at (?:the )?(?:very )?most|(?:a |the )?maximum(?: of|:| is)?|max\\.?:?|(?:no|not|never) (?:for )?(?:more|longer|later) than|up to)';
const NUMBER = '(\\d{1,4}|an?|[a-z]+(?:ty-[a-z]+)?)(?: (?!and\\b|but\\b)([a-z]+))?';
const BETWEEN = '([^.;:\\d]{0,30}?[ (])';
const LEAST_FIRST = `\\b${LEAST} ${NUMBER}${BETWEEN}${MOST} ${NUMBER}`;
const MOST_FIRST = `\\b${MOST} ${NUMBER}${BETWEEN}${LEAST} ${NUMBER}`;

const bounds = lookFirst('bound-figures', [LEAST_FIRST, MOST_FIRST], (source) => new RegExp(source, 'gi'));

/** On the two sides of an event times run in two directions; what is nobody's bound joins nothing. */
const OTHER_SIDE = /\b(?:before|after|ahead|earlier|later|since|from|if|when|unless|or|otherwise)\b/i;
/** Words that may follow a number and name nothing that is counted. */
const SMALL = new Set('and but or a an each every per at in on by with for from to the is are'.split(' '));

export function boundFaults(text: string): Said[] {
  return bounds.among(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([shown, one = '', oneUnit = '', between = '', other = '', otherUnit = '']): Said[] => {
      if (OTHER_SIDE.test(between)) return [];
      const [first, second] = inOneUnit(one, oneUnit.toLowerCase(), other, otherUnit.toLowerCase());
      const [least, most] = pattern.source === LEAST_FIRST ? [first, second] : [second, first];
      return least > most ? [[`\`${shown.trim()}\`: nothing is both.`, 'Give a largest number that is no smaller than the least.']] : [];
    }),
  );
}

/** Both numbers, where they count the same; the unit may stand with one of them alone. */
function inOneUnit(one: string, oneUnit: string, other: string, otherUnit: string): readonly [number, number] {
  const unit = nounOf(oneUnit) === '' ? otherUnit : oneUnit;
  const second = nounOf(otherUnit) === '' ? unit : otherUnit;
  const [first, last] = [spanOf(one, unit), spanOf(other, second)];
  if (first !== undefined && last !== undefined) return [first, last];
  return nounOf(unit).replace(/s$/, '') === nounOf(second).replace(/s$/, '') ? [readFigure(one), readFigure(other)] : [Number.NaN, Number.NaN];
}

function nounOf(word: string): string {
  return SMALL.has(word) ? '' : word;
}

function spanOf(amount: string, unit: string): number | undefined {
  const time = readDuration(`${amount} ${unit}`)?.times[0];
  return time && hoursOf(time);
}
