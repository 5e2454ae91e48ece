// A letter to whoever looks after the handbook, with page, clause and edition filled in.

import type { AnswerView, Handbook } from '../handbook/site.ts';
import { sayIn } from '../interface/say.ts';

/** `mailto:` address; empty when the handbook names no mailbox. */
export function reportLink({ contact, shortTitle, edition, language }: Handbook, { id, title }: Pick<AnswerView, 'id' | 'title'>): string {
  return contact === ''
    ? ''
    : `mailto:${contact}?subject=${encodeURIComponent(`${shortTitle}, ${sayIn(language)('edition.lower', { edition })}: ${title} (${id})`)}`;
}
