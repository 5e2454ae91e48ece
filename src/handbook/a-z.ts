// The list from A to Z: what search finds by its name, and other words for it, for readers without a script and those who like lists.

import { finderEntries } from './finder-index.ts';
import type { Handbook } from './site.ts';

export interface AToZLine {
  /** Another word that is looked up; empty for the title itself. */
  readonly words: string;
  readonly title: string;
  readonly href: string;
}

export interface Letter {
  readonly letter: string;
  readonly id: string;
  readonly lines: readonly AToZLine[];
}

/** One place a title and address; several with one title are told apart by what they are. */
export function aToZ(handbook: Handbook): Letter[] {
  const entries = finderEntries(handbook);
  const titled = entries.map(({ title, href }): AToZLine => ({ words: '', title, href: handbook.home + href }));
  const also = handbook.glossary.flatMap(({ id, term, also: others }) =>
    others.map((words): AToZLine => ({ words, title: term, href: `${handbook.home}glossary/#${id}` })),
  );
  const collator = new Intl.Collator(handbook.language, { numeric: true });
  const first = ({ words, title }: AToZLine): string => words || title;
  const sorted = [...titled, ...also].sort((a, b) => collator.compare(first(a), first(b)) || (a.href < b.href ? -1 : 1));
  const letters = new Map<string, AToZLine[]>();
  for (const line of sorted) {
    const sign = first(line).normalize('NFD').slice(0, 1).toUpperCase();
    const letter = /[A-Z]/.test(sign) ? sign : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), line]);
  }
  return [...letters].map(([letter, lines]) => ({ letter, id: `letter-${/[A-Z]/.test(letter) ? letter.toLowerCase() : 'other'}`, lines }));
}
