// Two colours of the handbook that are too near to each other since the partnership chose one of them.

import type { Brand, ColourName, ColourPair } from '../model/brand.ts';
import { allColours, COLOUR_NAMES, COLOUR_PAIRS, LEAST_RATIO } from '../model/brand.ts';
import type { Opposite } from '../model/colours.ts';
import { contrast, nearestPassing } from '../model/colours.ts';
import { value } from '../model/place.ts';
import type { Rule } from './rule.ts';

const LEVEL: Readonly<Record<ColourPair['criterion'], string>> = {
  '1.4.3': '4.5 to 1 for text (criterion 1.4.3)',
  '1.4.11': '3 to 1 for shapes and controls (criterion 1.4.11)',
};

export const rule: Rule = {
  id: 'brand-contrast',
  title: 'Colours that are too near to each other',
  why: 'Many readers see little contrast, and everyone does on a telephone in the sun. The law on accessible websites of public bodies asks for enough of it.',
  errorFrom: 'publish',
  *run({ protocol: { brand } }) {
    const all = allColours(brand);
    for (const pair of COLOUR_PAIRS) {
      const changed = chosen(brand, pair);
      if (changed === undefined) continue;
      const ratio = contrast(all[pair.front], all[pair.back]);
      if (ratio >= LEAST_RATIO[pair.criterion]) continue;
      yield {
        message: `${shown(brand, pair.front)} on ${shown(brand, pair.back)} has a contrast of ${roundedDown(ratio)} to 1; WCAG 2.2 asks for ${LEVEL[pair.criterion]}. This is the colour of ${pair.where}.`,
        fix: advice(brand, changed),
        place: value(brand.file, 'colours', changed),
      };
    }
  },
};

/** The colour of a pair that the partnership can change, the front one before the other; undefined when both are ours. */
function chosen({ colours }: Brand, { front, back }: ColourPair): ColourName | undefined {
  return COLOUR_NAMES.find((name) => name === front && name in colours) ?? COLOUR_NAMES.find((name) => name === back && name in colours);
}

/** NOTE: 4.496 must not read as 4.5. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function shown(brand: Brand, name: keyof ReturnType<typeof allColours>): string {
  const colour = allColours(brand)[name];
  return COLOUR_NAMES.includes(name as ColourName) ? `\`${name}\` (\`${colour}\`)` : `\`${colour}\``;
}

/** A colour that passes in all its pairs, since one that only mends this pair could spoil another. */
function advice(brand: Brand, name: ColourName): string {
  const all = allColours(brand);
  const opposites = COLOUR_PAIRS.flatMap(({ front, back, criterion }): Opposite[] => {
    const asks = LEAST_RATIO[criterion];
    return front === name ? [{ colour: all[back], asks }] : back === name ? [{ colour: all[front], asks }] : [];
  });
  const near = nearestPassing(all[name], opposites);
  return near === undefined
    ? `No lighter or darker \`${name}\` fits the other colours. Change those first, or take \`${name}\` out.`
    : `The nearest colour that passes wherever it is used is \`${name}: "${near}"\`.`;
}
