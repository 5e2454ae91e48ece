// Rows of the two long tables, "who does what" and completeness, as HTML. Strings, since a component for each cell would be slow.

import type { Completeness, Handbook } from '../handbook/site.ts';
import { cellHtml, escapeHtml } from './pieces.ts';
import { statusWord } from './status.ts';
import { timeOrder } from './time-order.ts';

export const DUTY_COLUMNS = ['Who', 'Does what', 'By when', 'Counted from', 'Tells', 'Where it says so'] as const;
export const LINE_COLUMNS = ['What is asked', 'Section', 'Answer', 'Result of the check', 'How strongly', 'Demanded from'] as const;

/** Label and value fold into two columns on a phone, so a value is one element; an empty cell stays empty and is not shown there. */
function cell(label: string, html: string, attributes = ''): string {
  return `<td data-label="${label}"${attributes}>${html === '' ? '' : `<span>${html}</span>`}</td>`;
}

function dutyRow(duty: Handbook['duties'][number], anchor: string, section: string, handbook: Handbook): string {
  const [who, does, when, from, tells, where] = DUTY_COLUMNS;
  const within = duty.within === '' ? '' : `<b class="time">${escapeHtml(duty.within)}</b>`;
  const cells = [
    `<th scope="row" class="who" data-label="${who}"><span>${cellHtml([duty.who], handbook)}</span></th>`,
    cell(does, escapeHtml(duty.does)),
    cell(when, within, ` data-order="${timeOrder(duty.within)}"`),
    cell(from, escapeHtml(duty.from)),
    cell(tells, cellHtml(duty.tells, handbook)),
    cell(where, `<a href="${escapeHtml(duty.href)}">${escapeHtml(section)}</a>`),
  ];
  return `<tr data-role="${escapeHtml(duty.whoId)}"${anchor}>${cells.join(' ')}</tr>`;
}

/** In role order; the first row of a role carries the anchor `role-<id>`. */
export function dutyRows(handbook: Handbook): string {
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  const order = new Map(handbook.roles.map(({ id }, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? order.size;
  const seen = new Set<string>();
  return [...handbook.duties]
    .sort((a, b) => place(a.whoId) - place(b.whoId))
    .map((duty) => {
      const anchor = seen.has(duty.whoId) ? '' : ` id="role-${escapeHtml(duty.whoId)}"`;
      seen.add(duty.whoId);
      return dutyRow(duty, anchor, titles.get(duty.section) ?? duty.section, handbook);
    })
    .join('');
}

export function completenessRows(rows: Completeness['rows']): string {
  return rows
    .map((row) => {
      const title = row.href ? `<a href="${escapeHtml(row.href)}">${escapeHtml(row.title)}</a>` : escapeHtml(row.title);
      const values = [title, ...[row.sectionTitle, statusWord(row.status), row.outcome, row.force, row.demanded].map(escapeHtml)];
      return `<tr>${values.map((html, index) => cell(LINE_COLUMNS[index] ?? '', html)).join('')}</tr>`;
    })
    .join('');
}
