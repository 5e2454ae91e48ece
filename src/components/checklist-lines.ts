// The lines of a checklist as HTML. A label holds no links, so that a thumb ticks and never leaves the page; they stand below it.

import type { ChecklistItem, Handbook, SectionView } from '../handbook/site.ts';
import { type Leg, legsOf } from '../handbook/checklist-legs.ts';
import { markupText } from '../model/markup-text.ts';
import { cellHtml, cellLinks } from './pieces.ts';
import { type Say, sayIn } from '../interface/say.ts';
import { saidHtml } from './said.ts';

type Line = (item: ChecklistItem) => string;

function line(item: ChecklistItem, index: number, passage: string, handbook: Handbook): string {
  const say = sayIn(handbook.language);
  const box = `<input class="govuk-checkboxes__input" id="i${index}" type="checkbox" data-item="${markupText(item.id)}" data-hash="${markupText(item.hash)}">`;
  const label = `<label class="govuk-label govuk-checkboxes__label" for="i${index}">${cellHtml(item.pieces, handbook, false)}</label>`;
  const see = item.href ? [`${markupText(say('checklist.see'))} <a href="${markupText(item.href)}">${saidHtml(handbook, passage)}</a>`] : [];
  const more = [...cellLinks(item.pieces, handbook), ...see].join(' · ');
  const below = more === '' ? '' : `<p class="check__more">${more}</p>`;
  return `<li class="check__line"><div class="govuk-checkboxes__item">${box}${label}</div>${below}</li>`;
}

/** The lines of one side, and at their end the place where it says that its part is done: a day and nothing else. */
function legHtml({ lead, title, items }: Leg, drawn: Line, say: Say): string {
  const leg = lead || 'everyone';
  const list = `<ul class="plain govuk-checkboxes">${items.map(drawn).join('')}</ul>`;
  const box = `<input class="govuk-checkboxes__input" id="leg-${leg}" type="checkbox" data-leg="${leg}">`;
  const label = `<label class="govuk-label govuk-checkboxes__label" for="leg-${leg}">${markupText(say('checklist.leg-done'))} <span class="leg__day" id="leg-${leg}-day"></span></label>`;
  return `<fieldset class="leg"><legend><h2>${markupText(title)}</h2></legend>${list}<div class="leg__done govuk-checkboxes"><div class="govuk-checkboxes__item">${box}${label}</div></div></fieldset>`;
}

export function checklistLines(section: SectionView, handbook: Handbook): string {
  const titles = new Map(section.answers.map(({ id, title }) => [`${section.href}#${id}`, title]));
  let index = 0;
  const drawn: Line = (item) => line(item, index++, titles.get(item.href) ?? section.title, handbook);
  const legs = legsOf(section.checklist, handbook.language);
  if (legs.length === 1) return `<ul class="plain govuk-checkboxes">${section.checklist.map(drawn).join('')}</ul>`;
  return legs.map((leg) => legHtml(leg, drawn, sayIn(handbook.language))).join('');
}
