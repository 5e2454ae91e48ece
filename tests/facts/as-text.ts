// What a fact kind gives, as lines that a table of cases can hold: `[a post](contact its-id)` is a link, `*3 working days*` a definite time.

import type { FactFault, Reference, WrittenTime } from '../../src/facts/kind.ts';
import type { Cell, FactBlock, LinkTo } from '../../src/model/fact-view.ts';

export function blockLines(block: FactBlock): string[] {
  const head = [block.type, block.caption].join(' ').trim();
  if (block.type === 'table') return [`${head}: ${block.columns.join(' | ')}`, ...block.rows.map((row) => row.map(cellLine).join(' | '))];
  return [`${head}:`, ...(block.type === 'list' ? block.items.map(cellLine) : block.pairs.map(({ label, value }) => `${label} = ${cellLine(value)}`))];
}

function cellLine(cell: Cell): string {
  return cell.map(({ text, link, time }) => (link ? `[${text}](${targetOf(link)})` : time ? `*${text}*` : text)).join('');
}

function targetOf(link: LinkTo): string {
  if (link.to === 'document') return `document ${link.path}`;
  return link.to === 'address' ? `address ${link.href}` : `${link.to} ${link.id}`;
}

/** `<rule>` or `<rule> <path>`. */
export function faultLine({ rule, path = [] }: FactFault): string {
  return [rule, path.join('.')].join(' ').trim();
}

export function referenceLine({ to, id, path, orWords }: Reference): string {
  return `${to} ${id} at ${path.join('.')}${orWords === true ? ', or words' : ''}`;
}

export function timeLine({ text, path }: WrittenTime): string {
  return `${text} at ${path.join('.')}`;
}
