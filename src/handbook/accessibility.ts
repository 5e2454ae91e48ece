// What was tested of the examples' pages, when and with what: the accessibility statement is made from this. Written by `npm run accessibility`.

import type { Say } from '../interface/say.ts';
import type { StringKey } from '../interface/strings.generated.ts';
import evidence from './accessibility-evidence.json' with { type: 'json' };

export interface AccessibilityEvidence {
  /** ISO day of the run. */
  readonly day: string;
  readonly tools: readonly string[];
  /** Handbooks that were built and how many pages each has; pages that belong to none stand under an empty name. */
  readonly handbooks: readonly { readonly name: string; readonly pages: number }[];
  readonly looks: readonly {
    readonly id: string;
    readonly title: string;
    readonly pages: number;
    /** Places at which a rule of axe is broken; undefined where axe did not look. */
    readonly violations?: number;
    /** Pages that have to be scrolled sideways; undefined where that is no question. */
    readonly tooWide?: number;
  }[];
  /** What was found, a sentence each; at most 100. */
  readonly found: readonly string[];
  /** Names the templates that made the pages (tests/accessibility/templates.ts). */
  readonly templates: string;
}

export const accessibilityEvidence: AccessibilityEvidence = evidence;

const LOOKS: Readonly<Record<string, StringKey>> = {
  light: 'access.look-light',
  phone: 'access.look-phone',
  zoom: 'access.look-zoom',
  print: 'access.look-print',
  forced: 'access.look-forced',
};

/** A row of the table of what was tested: how the pages were looked at, how many, what was found. */
export function evidenceRows({ looks }: AccessibilityEvidence, say: Say): { readonly look: string; readonly pages: string; readonly found: string }[] {
  return looks.map(({ id, title, pages, violations, tooWide }) => ({
    look: lookWords(id, say) ?? title.charAt(0).toUpperCase() + title.slice(1),
    pages: String(pages),
    found: [
      ...(violations === undefined ? [] : [violations === 0 ? say('access.none-broken') : say('access.broken', { n: violations })]),
      ...(tooWide === undefined ? [] : [tooWide === 0 ? say('access.none-sideways') : say('access.sideways', { n: tooWide })]),
    ].join(', '),
  }));
}

function lookWords(id: string, say: Say): string | undefined {
  const key = LOOKS[id];
  return key === undefined ? undefined : (say as (key: StringKey) => string)(key);
}

/** All pages of both examples, and how many of them were looked at. */
export function evidenceReach({ handbooks, looks }: AccessibilityEvidence): { readonly all: number; readonly tested: number } {
  return { all: handbooks.reduce((sum, { pages }) => sum + pages, 0), tested: Math.min(...looks.map(({ pages }) => pages)) };
}
