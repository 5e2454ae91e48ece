// A partnership's brand as the pages see it: words, links, a picture with its size, and the few lines of style that set its colours.

import type { Brand, ColourName } from '../model/brand.ts';
import { COLOUR_NAMES, FIXED_COLOURS, LEAST_RATIO } from '../model/brand.ts';
import { COLOUR, contrast } from '../model/colours.ts';
import { shortHash } from '../model/short-hash.ts';

export interface BrandView {
  readonly name: string;
  readonly footer: string;
  readonly links: Brand['links'];
  /** For headings on paper: the partnership’s own colour where it is dark enough for text; empty where it set none. */
  readonly onPaper: string;
  /** A style sheet that sets colours; empty when none are set. */
  readonly css: string;
  /** Its address; empty when there is none. */
  readonly cssHref: string;
  readonly logo?: { readonly file: string; readonly src: string; readonly alt: string; readonly width: number; readonly height: number };
}

/** Custom properties that each colour sets (styles/govuk.scss, styles/frame.scss). */
const PROPERTIES: Readonly<Record<ColourName, readonly string[]>> = {
  brand: ['--govuk-brand-colour'],
  on_brand: ['--on-brand', '--on-brand-soft'],
  link: ['--govuk-link-colour', '--govuk-link-visited-colour'],
  link_hover: ['--govuk-link-hover-colour'],
  surface: ['--govuk-surface-background-colour', '--govuk-template-background-colour'],
};
/** As high as the two lines beside it. */
const LOGO_HEIGHT = 48;
const LOGO_WIDTH = 200;

/** `home` is the address of the handbook's first page. */
export function brandView(brand: Brand, home: string): BrandView {
  const { name, footer, links, logo } = brand;
  const css = colourSheet(brand);
  return {
    name,
    footer,
    links,
    onPaper: onPaper(brand),
    css,
    cssHref: css === '' ? '' : `${home}brand/colours.${shortHash(css)}.css`,
    ...(logo === undefined ? {} : { logo: { file: logo.file, src: `${home}${logo.file}`, alt: logo.alt, ...fitted(logo) } }),
  };
}

function colourSheet({ colours }: Brand): string {
  // NOTE: the soft shade of the words in the bar was chosen for our own ground; on another one they are as the others.
  const all = 'brand' in colours && !('on_brand' in colours) ? { ...colours, on_brand: '#ffffff' } : colours;
  const lines = COLOUR_NAMES.flatMap((name) => {
    const colour = all[name];
    return colour !== undefined && COLOUR.test(colour) ? PROPERTIES[name].map((property) => `${property}:${colour}`) : [];
  });
  return lines.length === 0 ? '' : `:root{${lines.join(';')}}\n`;
}

function onPaper({ colours: { brand, link } }: Brand): string {
  const dark = [brand, link].find((colour) => colour !== undefined && contrast(colour, FIXED_COLOURS.white) >= LEAST_RATIO['1.4.3']);
  return brand === undefined ? '' : (dark ?? '');
}

function fitted({ width, height }: { readonly width: number; readonly height: number }): { width: number; height: number } {
  const scale = Math.min(LOGO_HEIGHT / height, LOGO_WIDTH / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
