// A picture that somebody who cannot see it learns nothing from.

import { span, value } from '../model/place.ts';
import { everyWords } from '../model/protocol.ts';
import type { Rule } from './rule.ts';

const EMPTY = /^(?:image|picture|photo|diagram|logo|the logo|our logo|flow ?chart|screenshot|img[\w-]*|[\w-]+\.(?:png|jpe?g|gif|svg))?\.?$/i;

export const rule: Rule = {
  id: 'picture-without-text',
  title: 'A picture without words',
  why: 'Readers who cannot see it, or who print in black and white, miss what it says; the law on accessible websites asks for a text.',
  errorFrom: 'publish',
  *run({ protocol }) {
    for (const words of everyWords(protocol)) {
      for (const picture of words.pictures) {
        if (!EMPTY.test(picture.alt.trim())) continue;
        yield {
          message: picture.alt.trim() === '' ? 'This picture has no text beside it.' : `\`${picture.alt.slice(0, 40)}\` does not say what the picture shows.`,
          fix: 'Say in the square brackets what it shows. Write a flowchart out as steps as well.',
          place: span(words.file, picture.start, picture.end),
        };
      }
    }
    const { brand } = protocol;
    if (brand.logoText === undefined || !EMPTY.test(brand.logoText.trim())) return;
    yield {
      message: brand.logoText.trim() === '' ? 'The logo has no text beside it.' : `\`${brand.logoText.slice(0, 40)}\` does not say whose logo it is.`,
      fix: 'Say in `alt` what the logo shows: most often the name of the partnership.',
      place: value(brand.file, 'logo', 'alt'),
    };
  },
};
