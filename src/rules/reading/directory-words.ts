// The words of the directory by entry, and of the glossary: does one of them bear this title?

import type { LoadedProtocol } from '../../model/protocol.ts';
import { plain, stemOf, wordsOf } from './name-words.ts';

export interface DirectoryWords {
  readonly vocabulary: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Each entry with its team, organisation and what it is for. */
  readonly entries: () => readonly ReadonlySet<string>[];
  /** Titles that have been asked about, and whether they are here. */
  readonly asked: Map<string, boolean>;
  /** Titles that the protocol may explain elsewhere, and whether it does. */
  readonly told: Map<string, boolean>;
}

/** One entry holds all words of the name, or a name holds it as it stands. NOTE: the same few titles are asked about again and again. */
export function isInDirectory(protocol: LoadedProtocol, name: string): boolean {
  const { vocabulary, names, entries, asked } = directoryWords(protocol);
  const before = asked.get(name);
  if (before !== undefined) return before;
  const stems = [...stemsIn(name)];
  const bare = plain(name);
  const isHere =
    (stems.every((stem) => vocabulary.has(stem)) && entries().some((entry) => stems.every((stem) => entry.has(stem)))) ||
    names.some((one) => one.includes(bare));
  asked.set(name, isHere);
  return isHere;
}

const kept = new WeakMap<LoadedProtocol, DirectoryWords>();

export function directoryWords(protocol: LoadedProtocol): DirectoryWords {
  const known = kept.get(protocol);
  if (known) return known;
  const { organisations, teams, posts, roles } = protocol.directory;
  const ofOrganisation = (id = ''): string => `${organisations[id]?.name ?? ''} ${organisations[id]?.kind ?? ''}`;
  const names = [
    ...Object.entries(organisations).map(([, { name }]) => name),
    ...Object.entries(teams).flatMap(([id, { name }]) => [name, id]),
    ...Object.entries(posts).flatMap(([id, { title }]) => [title, id]),
    ...Object.entries(roles).flatMap(([id, { title }]) => [title, id]),
    ...protocol.glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]),
  ].map((name) => String(name ?? '').replace(/-/g, ' '));
  const ofTeam = (id = ''): string => `${teams[id]?.name ?? ''} ${teams[id]?.for ?? ''} ${id} ${ofOrganisation(teams[id]?.organisation)}`;
  let made: readonly ReadonlySet<string>[] | undefined;
  const allEntries = (): string[] => [
    ...Object.keys(teams).map((id) => ofTeam(id)),
    ...Object.entries(posts).map(([id, one]) => `${one.title} ${id} ${one.for ?? ''} ${ofTeam(one.team)} ${ofOrganisation(one.organisation)}`),
    ...Object.entries(roles).map(([id, one]) => `${one.title} ${id} ${one.does ?? ''} ${ofTeam(one.reached_through)}`),
    ...protocol.glossary.map(({ term, also }) => [term, ...(also ?? [])].join(' ')),
  ];
  const words = {
    vocabulary: new Set(names.flatMap((name) => [...stemsIn(name)])),
    names: names.map(plain),
    entries: (): readonly ReadonlySet<string>[] => (made ??= allEntries().map(stemsIn)),
    asked: new Map<string, boolean>(),
    told: new Map<string, boolean>(),
  };
  kept.set(protocol, words);
  return words;
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text.replace(/-/g, ' ')).map((word) => stemOf(plain(word))));
}
