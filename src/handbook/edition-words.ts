// "Edition 2.1 of 1 September 2026", in the language of the handbook.

import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';
import type { Handbook } from './site.ts';

export function editionWords({ edition, day, language }: Pick<Handbook, 'edition' | 'day' | 'language'>): string {
  const say = sayIn(language);
  return day === '' ? say('edition.named', { edition }) : say('edition.dated', { edition, day: dayIn(language, day) });
}
