// A string of the reader's language with its slots filled in.

import { filled, type Forms } from '../interface/plural.ts';
import { LANGUAGE } from './words.generated.ts';

export function fill(text: string | Forms, slots: Readonly<Record<string, string | number>>): string {
  return filled(LANGUAGE, text, slots);
}
