// A text with its language where that is not the page's: a screen reader then says it as it is meant.

import type { Handbook } from '../handbook/site.ts';
import { markupText } from '../model/markup-text.ts';

type Speaking = Pick<Handbook, 'foreign'>;

/** For the `lang` of an element that holds nothing else; undefined where the page's own language holds. */
export function langOf({ foreign }: Speaking, text: string): string | undefined {
  return Object.hasOwn(foreign, text) ? foreign[text] : undefined;
}

export function saidHtml(handbook: Speaking, text: string): string {
  const language = langOf(handbook, text);
  return language === undefined ? markupText(text) : `<span lang="${markupText(language)}">${markupText(text)}</span>`;
}
