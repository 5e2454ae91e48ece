// Who is who: from an id, or from words, to the post or role meant, its organisation and its side.

import type { Named } from '../../model/names.ts';
import { findNamed } from '../../model/names.ts';
import type { Directory, LoadedProtocol } from '../../model/protocol.ts';

export interface Party extends Named {
  readonly id: string;
  /** The post or team through which somebody is reached in the end; two roles behind one desk share it. */
  readonly desk: string;
}

const found = new WeakMap<Directory, Map<string, Party | undefined>>();
const named = new WeakMap<Directory, Map<string, readonly Party[]>>();
const titles = new WeakMap<Directory, readonly { readonly id: string; readonly title: string }[]>();

export function partyOf({ directory }: LoadedProtocol, id: string): Party | undefined {
  const known = found.get(directory) ?? new Map<string, Party | undefined>();
  found.set(directory, known);
  if (known.has(id)) return known.get(id);
  const named = findNamed(directory, id);
  const party = named && { ...named, id, desk: directory.roles[id]?.reached_through ?? directory.posts[id]?.team ?? id };
  known.set(id, party);
  return party;
}

/** Ids stay ids; words are searched for names of the directory, longest first. */
export function partiesIn(protocol: LoadedProtocol, written: readonly string[]): Party[] {
  return written.flatMap((one) => {
    const party = partyOf(protocol, one);
    return party ? [party] : partiesNamed(protocol, one);
  });
}

/** NOTE: the same duties and sentences are asked about by several rules, and a directory has some two hundred names. */
export function partiesNamed(protocol: LoadedProtocol, words: string): readonly Party[] {
  const known = named.get(protocol.directory) ?? new Map<string, readonly Party[]>();
  named.set(protocol.directory, known);
  const parties = known.get(words) ?? readParties(protocol, words);
  known.set(words, parties);
  return parties;
}

function readParties(protocol: LoadedProtocol, words: string): Party[] {
  const lowered = words.toLowerCase().replace(/’/g, "'");
  const ids: string[] = [];
  let rest = lowered;
  for (const { id, title } of titlesOf(protocol.directory)) {
    if (!rest.includes(title)) continue;
    ids.push(id);
    rest = rest.replaceAll(title, ' ');
  }
  return ids.flatMap((id) => partyOf(protocol, id) ?? []);
}

function titlesOf(directory: Directory): readonly { readonly id: string; readonly title: string }[] {
  const known = titles.get(directory);
  if (known) return known;
  const titled = [
    ...Object.entries(directory.roles).map(([id, { title }]) => ({ id, title })),
    ...Object.entries(directory.posts).map(([id, { title }]) => ({ id, title })),
    ...Object.entries(directory.teams).map(([id, { name }]) => ({ id, title: name })),
    ...Object.entries(directory.organisations).map(([id, { name }]) => ({ id, title: name })),
  ];
  const made = titled
    .flatMap(({ id, title }) => [
      {
        id,
        title: String(title ?? '')
          .toLowerCase()
          .replace(/’/g, "'"),
      },
      { id, title: id.replace(/-/g, ' ') },
    ])
    .filter(({ title }) => title.length > 3)
    .sort((a, b) => b.title.length - a.title.length);
  titles.set(directory, made);
  return made;
}
