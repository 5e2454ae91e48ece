// A finished HTML page as the guard reads it: what people see, cell by cell and paragraph by paragraph, and what stands in its tags.
// It shares nothing with the renderer, so that the second look does not inherit a mistake of the first.

/** Elements that stand within a word or sentence; all others end a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q s samp small span strong sub sup time u var wbr'.split(' '),
);
const CELLS = new Set(['td', 'th', 'dd']);
const END_OF_PARAGRAPH = '\n\n';

export interface PageText {
  /** Visible text by paragraphs, as the end of each element that stands for itself parts it; character references still stand in it. */
  readonly paragraphs: readonly string[];
  /** The inside of every tag that has attributes, and every comment. */
  readonly tags: readonly string[];
}

export function pageText(html: string): PageText {
  const parts: string[] = [];
  const tags: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      tags.push(html.slice(open + 4, end < 0 ? html.length : end));
      at = end < 0 ? html.length : end + 3;
    } else if (/[a-zA-Z/!?]/.test(html[open + 1] ?? '')) {
      const end = endOfTag(html, open + 1);
      const inside = html.slice(open + 1, end);
      if (inside.includes('=')) tags.push(inside);
      parts.push(boundary(inside));
      at = end + 1;
    } else {
      parts.push('<');
      at = open + 1;
    }
  }
  parts.push(html.slice(at));
  return { paragraphs: parts.join('').split(END_OF_PARAGRAPH), tags };
}

/** The offset of the `>` that ends the tag, past quoted values. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  return html.length;
}

function boundary(inside: string): string {
  const name = /^\/?([a-zA-Z][a-zA-Z0-9]{0,20})/.exec(inside)?.[1]?.toLowerCase() ?? '';
  if (name === 'br') return ' ';
  if (INLINE.has(name) || inside.startsWith('/dt')) return '';
  return CELLS.has(name) ? ' | ' : END_OF_PARAGRAPH;
}
