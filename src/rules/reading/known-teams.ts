// Who stands in a directory, by the work that their names speak of: whom a strange name may mean.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { workOf } from './fields-of-work.ts';
import { kindOf, stemOf, wordsOf } from './name-words.ts';
import type { CapitalName } from './names-in-capitals.ts';

interface Entry {
  readonly name: string;
  readonly kind: CapitalName['kind'];
  readonly fields: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Of its organisation: name and kind. */
  readonly owner: ReadonlySet<string>;
}

export interface KnownTeams {
  readonly entries: readonly Entry[];
  /** Words that are the area's or an organisation's own. */
  readonly ownNames: ReadonlySet<string>;
}

const known = new WeakMap<LoadedProtocol, KnownTeams>();

export function knownTeams(protocol: LoadedProtocol): KnownTeams {
  const before = known.get(protocol);
  if (before) return before;
  const { organisations, teams, posts, roles } = protocol.directory;
  const ownerOf = (id: string | undefined): string => `${organisations[id ?? '']?.name ?? ''} ${organisations[id ?? '']?.kind ?? ''}`;
  const entries = [
    ...Object.values(teams).map(({ name, organisation }) => entry(name, isMeeting(name) ? 'meeting' : 'team', ownerOf(organisation))),
    ...Object.entries(organisations).map(([id, { name }]) => entry(name, 'team', ownerOf(id))),
    ...Object.values(posts).map(({ title, organisation, team }) => entry(title, 'post', ownerOf(organisation ?? teams[team ?? '']?.organisation))),
    ...Object.values(roles).map(({ title }) => entry(title, 'post', '')),
  ];
  const owned = [protocol.control.area, ...Object.values(organisations).map(({ name }) => name)];
  const made = { entries, ownNames: new Set(owned.flatMap((name) => workOf(String(name ?? '')).strange)) };
  known.set(protocol, made);
  return made;
}

function entry(name: unknown, kind: Entry['kind'], owner: string): Entry {
  const text = String(name ?? '');
  return { name: text, kind, fields: workOf(text).fields, stems: stemsOf(text), owner: stemsOf(owner) };
}

export function stemsOf(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).map(stemOf));
}

function isMeeting(name: unknown): boolean {
  return wordsOf(String(name ?? '')).some((word) => ['group', 'panel', 'forum', 'board', 'committee'].includes(kindOf(word) ?? ''));
}

/** A short form: all its words are those of one entry. */
export function isShortForm({ entries }: KnownTeams, { core, kind, calling }: CapitalName): boolean {
  const stems = [...stemsOf(`${core} ${calling}`)];
  return entries.some((one) => (one.kind === 'post') === (kind === 'post') && stems.every((stem) => one.stems.has(stem)));
}

/** How much of an entry's work the name has to speak of. */
const LEAST_SHARED = 0.5;

/** The entry whose work it is, and nothing beyond it; where somebody's name stands with it, the entry is theirs. */
export function meantBy({ entries }: KnownTeams, { kind, calling }: CapitalName, fields: ReadonlySet<string>, owner: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly share: number } | undefined;
  for (const one of entries) {
    if (one.kind !== kind || [...fields].some((field) => !one.fields.has(field))) continue;
    if (calling !== '' && !one.stems.has(stemOf(calling))) continue;
    if (owner.length > 0 && !owner.some((word) => one.owner.has(stemOf(word)))) continue;
    const share = fields.size / one.fields.size;
    if (share >= LEAST_SHARED && share > (best?.share ?? 0)) best = { name: one.name, share };
  }
  return best?.name;
}
