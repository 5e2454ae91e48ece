// A fact block as HTML: a table that folds into cards on a phone, a list, or pairs.

import type { Handbook } from '../handbook/site.ts';
import type { FactBlock } from '../model/fact-view.ts';
import { markupText } from '../model/markup-text.ts';
import { asOneChild, cellHtml } from './pieces.ts';
import { saidHtml } from './said.ts';

type Block<T extends FactBlock['type']> = Extract<FactBlock, { type: T }>;

function table({ caption, columns, rows }: Block<'table'>, handbook: Handbook): string {
  const head = columns.map((column) => `<th scope="col">${saidHtml(handbook, column)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => `<td data-label="${markupText(columns[index] ?? '')}">${asOneChild(cellHtml(cell, handbook))}</td>`);
    return `<tr>${cells.join(' ')}</tr>`;
  });
  return `<table class="fold"><caption>${saidHtml(handbook, caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function list({ caption, items }: Block<'list'>, handbook: Handbook): string {
  const lines = items.map((item) => `<li>${cellHtml(item, handbook)}</li>`).join('');
  return `${title(caption, handbook)}<ul>${lines}</ul>`;
}

function pairs({ caption, pairs: entries }: Block<'pairs'>, handbook: Handbook): string {
  const lines = entries.map(({ label, value }) => `<div><dt>${saidHtml(handbook, label)}</dt> <dd>${cellHtml(value, handbook)}</dd></div>`);
  return `${title(caption, handbook)}<dl class="pairs">${lines.join('')}</dl>`;
}

function title(caption: string, handbook: Handbook): string {
  return caption === '' ? '' : `<p class="caption">${saidHtml(handbook, caption)}</p>`;
}

export function factHtml(block: FactBlock, handbook: Handbook): string {
  switch (block.type) {
    case 'table':
      return table(block, handbook);
    case 'list':
      return list(block, handbook);
    case 'pairs':
      return pairs(block, handbook);
  }
}
