// Rows of the two long tables, "who does what" and completeness, as HTML. Strings, since a component for each cell would be slow.

import { inRoleOrder } from '../handbook/duty-order.ts';
import type { Completeness, Handbook } from '../handbook/site.ts';
import { statusWord } from '../handbook/status-words.ts';
import { markupText } from '../model/markup-text.ts';
import { asOneChild, cellHtml } from './pieces.ts';
import { timeOrder } from './time-order.ts';
import { sayIn } from '../interface/say.ts';
import { saidHtml } from './said.ts';

type Columns = readonly [string, string, string, string, string, string];

export function dutyColumns(language: string): Columns {
  const say = sayIn(language);
  return [say('duties.who'), say('duties.does'), say('duties.by-when'), say('duties.from'), say('duties.tells'), say('duties.where')];
}

export function lineColumns(language: string): Columns {
  const say = sayIn(language);
  return [
    say('complete.what'),
    say('complete.section'),
    say('complete.answer'),
    say('complete.result'),
    say('complete.how-strongly'),
    say('complete.demanded-from'),
  ];
}

export function acceptedColumns(language: string): readonly string[] {
  const say = sayIn(language);
  return [say('complete.what'), say('complete.why-open'), say('complete.who-closes'), say('complete.who-agreed'), say('edition.until')];
}

export function applicabilityColumns(language: string): readonly string[] {
  const say = sayIn(language);
  return [say('complete.what'), say('complete.answer'), say('complete.why')];
}

/** An empty cell stays empty and is not shown on a phone, so it needs no label either. */
function cell(label: string, html: string, attributes = ''): string {
  if (html === '' && attributes === '') return '<td></td>';
  return `<td data-label="${markupText(label)}"${attributes}>${asOneChild(html)}</td>`;
}

/** What all rows of one table share. */
interface Frame {
  readonly columns: Columns;
  /** Of a time among those of the table: the first is 0. */
  rank(within: string): number;
}

function frameOf(duties: Handbook['duties'], { language }: Handbook): Frame {
  const orders = [...new Set(duties.map(({ within }) => timeOrder(within)))].sort((a, b) => a - b);
  const ranks = new Map(orders.map((order, index) => [order, index]));
  return { columns: dutyColumns(language), rank: (within) => ranks.get(timeOrder(within)) ?? orders.length };
}

function dutyCells(duty: Handbook['duties'][number], section: string, handbook: Handbook, { columns, rank }: Frame): string[] {
  const [, does, when, from, tells, where] = columns;
  const within = duty.within === '' ? '' : `<b class="time">${markupText(duty.within)}</b>`;
  return [
    cell(does, saidHtml(handbook, duty.does)),
    cell(when, within, ` data-order="${rank(duty.within)}"`),
    cell(from, saidHtml(handbook, duty.from)),
    cell(tells, cellHtml(duty.tells, handbook)),
    cell(where, `<a href="${markupText(duty.href)}">${saidHtml(handbook, section)}</a>`),
  ];
}

function whoCell(duty: Handbook['duties'][number], handbook: Handbook, [who]: Columns): string {
  return `<th scope="row" data-label="${markupText(who)}">${asOneChild(cellHtml([duty.who], handbook))}</th>`;
}

/** For the page of one role, the most urgent first; `withWho` where the duties are those of others. */
export function roleRows(duties: Handbook['duties'], handbook: Handbook, withWho: boolean): string {
  const frame = frameOf(duties, handbook);
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  return duties
    .toSorted((a, b) => frame.rank(a.within) - frame.rank(b.within))
    .map((duty) => {
      const cells = dutyCells(duty, titles.get(duty.section) ?? duty.section, handbook, frame);
      return `<tr>${[...(withWho ? [whoCell(duty, handbook, frame.columns)] : []), ...cells].join(' ')}</tr>`;
    })
    .join('');
}

/** In role order; the first row of a role carries the anchor `role-<id>` for those that follow: the page is heavy enough. */
export function dutyRows(handbook: Handbook): string {
  const frame = frameOf(handbook.duties, handbook);
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  const seen = new Set<string>();
  return inRoleOrder(handbook)
    .map((duty) => {
      const id = markupText(duty.whoId);
      const first = seen.has(duty.whoId) ? '' : ` id="role-${id}"`;
      seen.add(duty.whoId);
      const cells = [whoCell(duty, handbook, frame.columns), ...dutyCells(duty, titles.get(duty.section) ?? duty.section, handbook, frame)];
      return `<tr${first}>${cells.join(' ')}</tr>`;
    })
    .join('');
}

export function completenessRows(rows: Completeness['rows'], language: string): string {
  const columns = lineColumns(language);
  return rows
    .map((row) => {
      const values = [linked(row), ...[row.sectionTitle, statusWord(row.status, language), row.outcome, row.force, row.demanded].map(markupText)];
      return rowOf(columns, values);
    })
    .join('');
}

export function acceptedRows(accepted: Completeness['accepted'], language: string): string {
  const columns = acceptedColumns(language);
  return accepted.map((gap) => rowOf(columns, [linked(gap), ...[gap.reason, gap.owner, gap.approver, gap.until].map(markupText)])).join('');
}

export function applicabilityRows(statements: Completeness['applicability'], language: string): string {
  const columns = applicabilityColumns(language);
  return statements.map((one) => rowOf(columns, [linked(one), markupText(statusWord(one.status, language)), markupText(one.reason)])).join('');
}

function linked({ href, title }: { readonly href: string; readonly title: string }): string {
  return href ? `<a href="${markupText(href)}">${markupText(title)}</a>` : markupText(title);
}

function rowOf(columns: readonly string[], values: readonly string[]): string {
  return `<tr>${values.map((html, index) => cell(columns[index] ?? '', html)).join('')}</tr>`;
}
