// A paper as one plain HTML page for a browser that prints it to PDF, where there is no Typst compiler. It is no page of the site.

import { markupText } from '../model/markup-text.ts';
import type { Block, Paper, Runs } from './paper.ts';

const STYLE = `@page { size: a4; margin: 18mm 18mm 20mm; } body { font: 10.5pt Arial, sans-serif; line-height: 1.4; }
h1 { break-before: page; } h1.title { break-before: auto; } h1, h2, h3, h4, .caption { break-after: avoid; } table { border-collapse: collapse; width: 100%; font-size: 9pt; }
th, td { border: 0.5pt solid #888; padding: 1.5mm; text-align: left; vertical-align: top; } tr { break-inside: avoid; } .caption { font-weight: bold; }
.small { font-size: 8.5pt; color: #444; } .box { border-left: 2pt solid #444; padding-left: 3mm; } .run { font-weight: bold; }`;

export function plainHtml(paper: Paper): string {
  const control: Block = { type: 'pairs', caption: 'This edition', pairs: paper.control.map(({ label, value }) => ({ label, runs: [{ text: value }] })) };
  const contents = paper.parts
    .map(({ place, title }) => `<li>${place === '' ? markupText(title) : `<a href="#${markupText(place)}">${markupText(title)}</a>`}</li>`)
    .join('');
  const body = [
    `<h1 class="title">${markupText(paper.title)}</h1><p class="run">${markupText(paper.run)}</p>`,
    ...paper.banners.map((text) => `<p class="box">${markupText(text)}</p>`),
    blockHtml(control),
    `<p>${markupText(paper.summary)}</p><p class="small">${markupText(paper.caution)} ${markupText(paper.live)}</p>`,
    ...paper.emergency.map(blockHtml),
    `<h2>Contents</h2><ol>${contents}</ol>`,
    ...paper.parts.map(({ place, title, blocks }) => heading(1, markupText(title), place) + blocks.map(blockHtml).join('')),
  ];
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  return `<!DOCTYPE html><html lang="${markupText(paper.language)}"><head><meta charset="utf-8">${policy}<title>${markupText(paper.title)}</title><style>${STYLE}</style></head><body>${body.join('\n')}</body></html>`;
}

function heading(level: number, html: string, place: string): string {
  return `<h${level}${place === '' ? '' : ` id="${markupText(place)}"`}>${html}</h${level}>`;
}

function runsHtml(runs: Runs): string {
  return runs
    .map((run) => {
      const words = markupText(run.text).replaceAll('\n', '<br>');
      const heavy = run.bold ? `<b>${words}</b>` : words;
      const href = run.place === undefined ? run.href : `#${run.place}`;
      return href === undefined ? heavy : `<a href="${markupText(href)}">${heavy}</a>`;
    })
    .join('');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return heading(block.level, runsHtml(block.runs), block.place);
    case 'answer':
      return heading(2, markupText(block.title), block.place) + block.blocks.map(blockHtml).join('');
    case 'paragraph':
      return `<p${block.look === undefined ? '' : ` class="${block.look}"`}>${runsHtml(block.runs)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}${block.ordered ? ` start="${block.start}"` : ''}>${block.items.map((item) => `<li>${item.map(blockHtml).join('')}</li>`).join('')}</${tag}>`;
    }
    case 'ticks':
      return `<ul>${block.items.map((item) => `<li>☐ ${runsHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'pairs':
      return `${caption(block.caption)}<dl>${block.pairs.map(({ label, runs }) => `<dt><b>${markupText(label)}</b></dt><dd>${runsHtml(runs)}</dd>`).join('')}</dl>`;
    case 'box':
    case 'quote':
      return `<div class="box">${block.blocks.map(blockHtml).join('')}</div>`;
    case 'code':
      return `<pre>${markupText(block.text)}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

function tableHtml({ caption: title, head, rows, named }: Extract<Block, { type: 'table' }>): string {
  const top = head.length === 0 ? '' : `<thead><tr>${head.map((cell) => `<th scope="col">${runsHtml(cell)}</th>`).join('')}</tr></thead>`;
  const cell = (runs: Runs, column: number): string => (named && column === 0 ? `<th scope="row">${runsHtml(runs)}</th>` : `<td>${runsHtml(runs)}</td>`);
  return `${caption(title)}<table>${top}<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}

function caption(text: string): string {
  return text === '' ? '' : `<p class="caption">${markupText(text)}</p>`;
}
