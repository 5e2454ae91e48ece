// Which form of a word follows a number, by Unicode's rules for the languages of the handbook's frame. Browsers do not all know Gaelic,
// so the rules stand here.

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** A string with forms: `other` is always there, the rest where they differ from it. */
export type Forms = { readonly [F in Exclude<PluralForm, 'other'>]?: string } & { readonly other: string };

const WELSH: ReadonlyMap<number, PluralForm> = new Map([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [6, 'many'],
]);

export function pluralForm(language: string, number: number): PluralForm {
  if (language.startsWith('cy')) return WELSH.get(number) ?? 'other';
  if (!language.startsWith('gd')) return number === 1 ? 'one' : 'other';
  if (number === 1 || number === 11) return 'one';
  if (number === 2 || number === 12) return 'two';
  return number >= 3 && number <= 19 ? 'few' : 'other';
}

/** The string with its slots filled in; of a string with forms, that which follows the slot `n`. */
export function filled(language: string, text: string | Forms, slots: Readonly<Record<string, string | number>>): string {
  const form = typeof text === 'string' ? text : (text[pluralForm(language, Number(slots['n']))] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
}
