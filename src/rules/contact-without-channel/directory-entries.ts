// The entries of a directory and a glossary by the stems of their words: a title is known when one entry holds all of it.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { plain, stemOf, wordsOf } from '../reading/name-words.ts';

type Organisation = LoadedProtocol['directory']['organisations'][string];

/** `employer`: the words of its organisation that count as a team's or a post's own. Roles stand at no organisation and are left out. */
export function directoryEntries({ directory, glossary }: LoadedProtocol, employer: (organisation: Organisation) => string): ReadonlySet<string>[] {
  const { organisations, teams, posts } = directory;
  const of = (id = ''): string => (organisations[id] ? employer(organisations[id]) : '');
  return [
    ...Object.values(organisations).map(nameAndKind),
    ...Object.values(teams).map((one) => `${one.name} ${one.for ?? ''} ${of(one.organisation)}`),
    ...Object.values(posts).map((one) => `${one.title} ${one.for ?? ''} ${of(one.organisation ?? teams[one.team ?? '']?.organisation)}`),
    ...glossary.map(({ term, also }) => [term, ...(also ?? [])].join(' ')),
  ].map(stemsIn);
}

export function nameAndKind({ name, kind }: Organisation): string {
  return `${name} ${kind ?? ''}`;
}

export function stemsIn(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map((word) => stemOf(plain(word))));
}
