// Partners' words around their tables: a table wider than a telephone scrolls in a region of its own that the keyboard reaches.

import { markupText } from '../model/markup-text.ts';
import { sayIn } from '../interface/say.ts';

/** Expects sanitised HTML, in which tables do not nest. */
export function wordsHtml(html: string, title: string, language: string): string {
  if (!html.includes('<table')) return html;
  let number = 0;
  return html
    .replaceAll('<table', () => {
      number += 1;
      return `<div class="scroll" role="region" tabindex="0" aria-label="${markupText(sayIn(language)('section.table', { title, n: number }))}"><table`;
    })
    .replaceAll('</table>', '</table></div>');
}
