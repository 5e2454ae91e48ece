// The lines of a checklist as HTML. A label holds no links, so that a thumb ticks and never leaves the page; they stand below it.

import type { ChecklistItem, Handbook, SectionView } from '../handbook/site.ts';
import { cellHtml, cellLinks, escapeHtml } from './pieces.ts';

function line(item: ChecklistItem, index: number, passage: string, handbook: Handbook): string {
  const box = `<input class="govuk-checkboxes__input" id="i${index}" type="checkbox" data-item="${escapeHtml(item.id)}" data-hash="${escapeHtml(item.hash)}">`;
  const label = `<label class="govuk-label govuk-checkboxes__label" for="i${index}">${cellHtml(item.pieces, handbook, false)}</label>`;
  const see = item.href ? [`See: <a href="${escapeHtml(item.href)}">${escapeHtml(passage)}</a>`] : [];
  const more = [...cellLinks(item.pieces, handbook), ...see].join(' · ');
  const below = more === '' ? '' : `<p class="check__more">${more}</p>`;
  return `<li class="check__line"><div class="govuk-checkboxes__item">${box}${label}</div>${below}</li>`;
}

export function checklistLines(section: SectionView, handbook: Handbook): string {
  const titles = new Map(section.answers.map(({ id, title }) => [`${section.href}#${id}`, title]));
  return section.checklist.map((item, index) => line(item, index, titles.get(item.href) ?? section.title, handbook)).join('');
}
