// Changed lines as HTML: what was added and what was taken out can be told without colour, on paper and by ear.

import type { Part } from '../handbook/word-diff.ts';
import { escapeHtml } from './pieces.ts';

const hidden = (words: string): string => `<span class="govuk-visually-hidden">${words}</span>`;

export function redlineHtml(lines: readonly (readonly Part[])[]): string {
  return lines.map((parts) => `<p>${parts.map(partHtml).join('')}</p>`).join('');
}

function partHtml({ text, is }: Part): string {
  if (is === 'same') return escapeHtml(text);
  const [tag, word] = is === 'added' ? ['ins', 'added'] : ['del', 'taken out'];
  return `<${tag}>${hidden(`${word}: `)}${escapeHtml(text)}${hidden(` (end of ${word})`)}</${tag}>`;
}
