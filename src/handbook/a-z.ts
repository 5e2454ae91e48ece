// The list from A to Z: what search finds by its name, and other words for it, for readers without a script and those who like lists.

import { finderEntries } from './finder-index.ts';
import type { Handbook } from './site.ts';
import { sayIn } from '../interface/say.ts';

export interface AToZLine {
  /** Another word that is looked up; empty for the title itself. */
  readonly words: string;
  readonly title: string;
  readonly href: string;
  /** What it is, in words: for a title that stands here more than once. */
  readonly kind: string;
}

export interface Letter {
  readonly letter: string;
  readonly id: string;
  readonly lines: readonly AToZLine[];
}

/** One place a title and address; several with one title are told apart by what they are. */
export function aToZ(handbook: Handbook): Letter[] {
  const entries = finderEntries(handbook);
  const say = sayIn(handbook.language);
  const seen = new Map<string, number>();
  for (const { title } of entries) seen.set(title, (seen.get(title) ?? 0) + 1);
  const titled = entries.map(
    ({ title, href, kind }): AToZLine => ({ words: '', title, href: handbook.home + href, kind: (seen.get(title) ?? 0) > 1 ? say(`search.kind-${kind}`) : '' }),
  );
  const also = handbook.glossary.flatMap(({ id, term, also: others }) =>
    others.map((words): AToZLine => ({ words, title: term, href: `${handbook.home}glossary/#${id}`, kind: '' })),
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
