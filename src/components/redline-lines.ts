// Changed lines as HTML: what was added and what was taken out can be told without colour, on paper and by ear.

import type { Part } from '../handbook/word-diff.ts';
import { markupText } from '../model/markup-text.ts';
import { type Say, sayIn } from '../interface/say.ts';

const hidden = (words: string): string => `<span class="govuk-visually-hidden">${markupText(words)}</span>`;

export function redlineHtml(lines: readonly (readonly Part[])[], language: string): string {
  const say = sayIn(language);
  return lines.map((parts) => `<p>${parts.map((part) => partHtml(part, say)).join('')}</p>`).join('');
}

function partHtml({ text, is }: Part, say: Say): string {
  if (is === 'same') return markupText(text);
  const [tag, word] = is === 'added' ? ['ins', say('changes.added')] : ['del', say('changes.removed')];
  return `<${tag}>${hidden(`${word}: `)}${markupText(text)}${hidden(say('changes.end-of', { word }))}</${tag}>`;
}
