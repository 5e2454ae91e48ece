// Pieces of HTML written by hand: every text escaped, nothing of a partner's is ever markup.

import { markupText } from '../../model/markup-text.ts';
import { literals, oneLine } from '../plain-text.ts';

/** A text for between tags or for an attribute. */
export function escaped(text: string): string {
  return markupText(oneLine(text));
}

/** The same, with what stands between backticks as code. */
export function sentence(text: string): string {
  return literals(text)
    .map((piece) => (piece.literal ? `<code>${escaped(piece.text)}</code>` : escaped(piece.text)))
    .join('');
}

/** Rows of finished cells; the first of a row is its heading. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  // NOTE: a table that scrolls sideways has to be reachable by keyboard.
  return `<div class="wide" role="group" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
