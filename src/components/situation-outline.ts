// The text twin of a flowchart: nested lists with the numbers of the boxes. A string function, since it calls itself.

import type { Handbook } from '../handbook/site.ts';
import type { ActionView, OutlineNode } from '../handbook/situations.ts';
import { markupText } from '../model/markup-text.ts';
import { cellHtml } from './pieces.ts';
import { sayIn } from '../interface/say.ts';
import { saidHtml } from './said.ts';

export function outlineHtml(root: OutlineNode, handbook: Handbook): string {
  return `<div class="twin">${nodeHtml(root, handbook)}</div>`;
}

function nodeHtml(node: OutlineNode, handbook: Handbook): string {
  const say = sayIn(handbook.language);
  if (node.again) return `<p>${markupText(say('situation.go-on-at', { n: node.number }))}.</p>`;
  const { action, exits } = node;
  const words = action ? actionHtml(action, handbook) : '';
  const title = node.text === '' ? '' : `<strong>${saidHtml(handbook, node.text)}</strong> `;
  const own = `<p><b class="twin__number">${node.number}</b> ${title}${words}</p>`;
  if (node.kind === 'step') return `${own}${exits.map(({ to }) => (to ? nodeHtml(to, handbook) : '')).join('')}`;
  const items = exits.map(({ say, to }) => `<li><b>${saidHtml(handbook, say)}</b>${to ? nodeHtml(to, handbook) : ''}</li>`);
  return items.length === 0 ? own : `${own}<ul>${items.join('')}</ul>`;
}

function actionHtml({ who, does, within, tells, contact, title }: ActionView, handbook: Handbook): string {
  const say = sayIn(handbook.language);
  const name = who.length === 0 ? '' : cellHtml(who, handbook, false);
  const done =
    title === '' ? `${name} ${saidHtml(handbook, does)}.` : `${saidHtml(handbook, does)}${name === '' ? '' : ` ${markupText(say('situation.who'))}: ${name}.`}`;
  const time = within === '' ? '' : ` ${markupText(say('duties.by-when'))}: <b class="time">${markupText(within)}</b>.`;
  const told = tells.length === 0 ? '' : ` ${markupText(say('duties.tells'))}: ${cellHtml(tells, handbook, false)}.`;
  const tel = markupText(contact?.tel ?? '');
  const ring = contact?.phone
    ? ` ${markupText(contact.name)}: ${tel === '' ? markupText(contact.phone) : `<a href="tel:${tel}">${markupText(contact.phone)}</a>`}`
    : '';
  return `${done}${time}${told}${ring}`;
}
