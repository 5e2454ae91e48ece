// Markdown to what a reader of the handbook gets, with the problems that would have kept it from being published.

import type { Addresses } from '../../src/handbook/anchors.ts';
import { renderWords } from '../../src/handbook/render-words.ts';
import type { Problem } from '../../src/model/finding.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { parseFile } from '../../src/source/parse-file.ts';

const PATH = 'sections/a.md';

/** Every address that is not refused is published as it is written. */
const ADDRESSES: Addresses = {
  home: '/',
  section: (id) => `/sections/${id}/`,
  checklist: (id) => `/checklists/${id}/`,
  anchor: (id) => `#${id}`,
  contact: (id) => `/directory/#${id}`,
  document: (path) => `/${path}`,
  target(to) {
    if (to.kind === 'refused') return undefined;
    if (to.kind === 'anchor') return `#${to.anchor}`;
    if (to.kind === 'contact') return `/directory/#${to.id}`;
    if (to.kind === 'file') return `/${to.file}${to.anchor === undefined ? '' : `#${to.anchor}`}`;
    return to.address;
  },
  headingId: (id) => `h-${id}`,
};

export interface Rendered {
  /** Undefined for what is not parsed at all. */
  readonly html: string | undefined;
  readonly problems: readonly Problem[];
}

export function render(markdown: string): Rendered {
  const file = folderFromTexts('p', { [PATH]: markdown }).files[0];
  const parsed = file && parseFile(PATH, file);
  const tree = parsed?.markdown?.tree;
  const html = tree && renderWords(tree, PATH, ADDRESSES, new Set(), 'en-GB').map((part) => part.html);
  return { html: html?.join('\n'), problems: parsed?.problems ?? [] };
}
