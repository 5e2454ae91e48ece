// Rows of the two long tables, "who does what" and completeness, as HTML. Strings, since a component for each cell would be slow.

import { inRoleOrder } from '../handbook/duty-order.ts';
import type { Completeness, Handbook } from '../handbook/site.ts';
import { statusWord } from '../handbook/status-words.ts';
import { cellHtml, escapeHtml } from './pieces.ts';
import { timeOrder } from './time-order.ts';

export const DUTY_COLUMNS = ['Who', 'Does what', 'By when', 'Counted from', 'Tells', 'Where it says so'] as const;
export const LINE_COLUMNS = ['What is asked', 'Section', 'Answer', 'Result of the check', 'How strongly', 'Demanded from'] as const;

export const ACCEPTED_COLUMNS = ['What is asked', 'Why it is left open', 'Who closes it', 'Who agreed', 'Until'] as const;
export const APPLICABILITY_COLUMNS = ['What is asked', 'Answer', 'Why'] as const;

/** Label and value fold into two columns on a phone, so a value is one element; an empty cell stays empty and is not shown there. */
function cell(label: string, html: string, attributes = ''): string {
  return `<td data-label="${label}"${attributes}>${html === '' ? '' : `<span>${html}</span>`}</td>`;
}

function dutyCells(duty: Handbook['duties'][number], section: string, handbook: Handbook): string[] {
  const [, does, when, from, tells, where] = DUTY_COLUMNS;
  const within = duty.within === '' ? '' : `<b class="time">${escapeHtml(duty.within)}</b>`;
  return [
    cell(does, escapeHtml(duty.does)),
    cell(when, within, ` data-order="${timeOrder(duty.within)}"`),
    cell(from, escapeHtml(duty.from)),
    cell(tells, cellHtml(duty.tells, handbook)),
    cell(where, `<a href="${escapeHtml(duty.href)}">${escapeHtml(section)}</a>`),
  ];
}

function whoCell(duty: Handbook['duties'][number], handbook: Handbook): string {
  return `<th scope="row" class="who" data-label="${DUTY_COLUMNS[0]}"><span>${cellHtml([duty.who], handbook)}</span></th>`;
}

/** For the page of one role, the most urgent first; `withWho` where the duties are those of others. */
export function roleRows(duties: Handbook['duties'], handbook: Handbook, withWho: boolean): string {
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  return duties
    .map((duty) => ({ duty, order: timeOrder(duty.within) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ duty }) => {
      const cells = dutyCells(duty, titles.get(duty.section) ?? duty.section, handbook);
      return `<tr>${[...(withWho ? [whoCell(duty, handbook)] : []), ...cells].join(' ')}</tr>`;
    })
    .join('');
}

/** In role order; the first row of a role carries the anchor `role-<id>`. */
export function dutyRows(handbook: Handbook): string {
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  const seen = new Set<string>();
  return inRoleOrder(handbook)
    .map((duty) => {
      const anchor = seen.has(duty.whoId) ? '' : ` id="role-${escapeHtml(duty.whoId)}"`;
      seen.add(duty.whoId);
      const cells = [whoCell(duty, handbook), ...dutyCells(duty, titles.get(duty.section) ?? duty.section, handbook)];
      return `<tr data-role="${escapeHtml(duty.whoId)}"${anchor}>${cells.join(' ')}</tr>`;
    })
    .join('');
}

export function completenessRows(rows: Completeness['rows']): string {
  return rows
    .map((row) => {
      const values = [linked(row), ...[row.sectionTitle, statusWord(row.status), row.outcome, row.force, row.demanded].map(escapeHtml)];
      return rowOf(LINE_COLUMNS, values);
    })
    .join('');
}

export function acceptedRows(accepted: Completeness['accepted']): string {
  return accepted.map((gap) => rowOf(ACCEPTED_COLUMNS, [linked(gap), ...[gap.reason, gap.owner, gap.approver, gap.until].map(escapeHtml)])).join('');
}

export function applicabilityRows(statements: Completeness['applicability']): string {
  return statements.map((one) => rowOf(APPLICABILITY_COLUMNS, [linked(one), escapeHtml(statusWord(one.status)), escapeHtml(one.reason)])).join('');
}

function linked({ href, title }: { readonly href: string; readonly title: string }): string {
  return href ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>` : escapeHtml(title);
}

function rowOf(columns: readonly string[], values: readonly string[]): string {
  return `<tr>${values.map((html, index) => cell(columns[index] ?? '', html)).join('')}</tr>`;
}
