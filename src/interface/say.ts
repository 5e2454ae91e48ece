// The strings of the handbook's frame in a reader's language. Which strings there are is data: schemas/interface/.

import { filled, type Forms } from './plural.ts';
import { STRINGS, type StringKey, type StringSlots } from './strings.generated.ts';

export type InterfaceLanguage = keyof typeof STRINGS;
type Slots<K extends StringKey> = StringSlots[K] extends never ? [] : [slots: Readonly<Record<StringSlots[K], string | number>>];

/** Says a string; slots are filled in as plain text. */
export type Say = <K extends StringKey>(key: K, ...slots: Slots<K>) => string;

/** The language of the frame for a BCP 47 tag; English for a language that the frame does not have. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(STRINGS, primary) ? (primary as InterfaceLanguage) : 'en';
}

const made = new Map<InterfaceLanguage, Say>();

export function sayIn(tag: string): Say {
  const language = interfaceLanguage(tag);
  const known = made.get(language);
  if (known) return known;
  const strings: Readonly<Record<StringKey, string | Forms>> = STRINGS[language];
  const say: Say = (key, ...[slots]) => (slots === undefined ? String(strings[key]) : filled(language, strings[key], slots));
  made.set(language, say);
  return say;
}

/** A key that is put together from data, such as the status of an answer; undefined when there is no such string. */
export function keyOf(group: string, name: string): StringKey | undefined {
  const key = `${group}.${name}`;
  return Object.hasOwn(STRINGS.en, key) ? (key as StringKey) : undefined;
}

/** The string for something that data gives, such as a status; `otherwise` where there is no such string. It has no slots. */
export function sayOr(tag: string, key: string, otherwise: string): string {
  return Object.hasOwn(STRINGS.en, key) ? String(STRINGS[interfaceLanguage(tag)][key as StringKey]) : otherwise;
}

/** What to put into a slot that a page fills with markup: `cutAt` then gives the text before and after it. */
export const CUT = '\u0000';

export function cutAt(text: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = text.split(CUT);
  return [before, after];
}
