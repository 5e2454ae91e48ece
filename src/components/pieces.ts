// Pieces of text as HTML, escaped here. A string function, since a page may hold hundreds and a component each would be slow.

import type { Handbook } from '../handbook/site.ts';
import type { Cell, Piece } from '../model/fact-view.ts';
import { address, isOutside } from './links.ts';
import { markupText } from '../model/markup-text.ts';
import { saidHtml } from './said.ts';

function pieceHtml(piece: Piece, handbook: Handbook, linked: boolean): string {
  const words = piece.time ? `<b class="time">${saidHtml(handbook, piece.text)}</b>` : saidHtml(handbook, piece.text);
  const href = linked && piece.link ? address(piece.link, handbook) : undefined;
  if (!href) return words;
  const rel = isOutside(href) ? ' class="external" rel="noopener noreferrer external"' : '';
  return `<a href="${markupText(href)}"${rel}>${words}</a>`;
}

export function cellHtml(cell: Cell, handbook: Handbook, linked = true): string {
  return cell.map((piece) => pieceHtml(piece, handbook, linked)).join('');
}

/** As one child beside its label, so that both stand in two columns when the table folds on a phone. Text without markup, or one element, is that already. */
export function asOneChild(html: string): string {
  const isOne = !html.includes('<') || /^<(a|b)\b[^>]*>[^<]*<\/\1>$/.test(html);
  return isOne ? html : `<span>${html}</span>`;
}

/** The links in a cell, for a place where the words themselves must not be links. */
export function cellLinks(cell: Cell, handbook: Handbook): string[] {
  return cell
    .filter((piece) => piece.link)
    .map((piece) => pieceHtml(piece, handbook, true))
    .filter((html) => html.startsWith('<a'));
}
