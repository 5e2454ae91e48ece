// The teams and posts of a directory by the words of their names, and by what they may be called for short.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { CLASSES, keyOf, KINDS, kindOf, meaningOf, PURPOSES, sequenceOf, stemOf, wordsOf } from '../reading/name-words.ts';

export interface Body {
  readonly name: string;
  /** The name without the last word that says what kind of body it is. */
  readonly core: string;
  readonly kind: string;
  readonly group: 'teams' | 'posts' | 'roles';
  readonly id: string;
  readonly of: string;
}

export interface KnownName {
  readonly body: Body;
  /** A short form, or one with a word more: as long as all its words are the directory's it is no other name. */
  readonly isShort: boolean;
}

export interface OtherNames {
  /** Bodies by the words of their names, whatever the order. */
  readonly byWords: ReadonlyMap<string, KnownName>;
  /** Every word that stands in one of them. */
  readonly vocabulary: ReadonlySet<string>;
  /** Names that are right as they stand. */
  readonly accepted: ReadonlySet<string>;
  readonly area: ReadonlySet<string>;
}

const ENDS_WITH_KIND = new RegExp(`^(.*\\S) (${KINDS.join('|')})s?$`);
/** Words which a name may have or lack without meaning somebody else. */
const MORE = [['social', 'work'], ['admin'], ['out', 'hours'], ['joint'], ['local'], ['central'], ['main']].map((words) => words.map(stemOf));
const LESS = /^(?:child|adult|young people|local|community|single) (?=\S+ \S)/;

/** Every team under the words of its name, and under those of its forms. */
export function otherNames(protocol: LoadedProtocol, bodies: readonly Body[]): OtherNames {
  const area = new Set(wordsOf(protocol.control.area ?? '').map(stemOf));
  const meaning = (name: unknown): string[] => meaningOf(String(name ?? '')).filter((stem) => !area.has(stem));
  const { organisations } = protocol.directory;
  const byWords = new Map<string, KnownName>();
  const add = (stems: readonly string[], body: Body, isShort: boolean): void => {
    const key = keyOf(stems);
    if (key.includes(' ') && (!byWords.has(key) || (!isShort && byWords.get(key)?.isShort === true))) byWords.set(key, { body, isShort });
  };
  for (const body of bodies) {
    const stems = meaning(body.name);
    if (body.group === 'teams' || (body.group === 'posts' && stems.length > 3)) add(stems, body, false);
    if (body.group === 'teams') for (const form of formsOf(stems, meaning(organisations[body.of]?.name))) add(form, body, true);
  }
  for (const { name } of Object.values(organisations)) byWords.delete(keyOf(meaning(name)));
  const vocabulary = new Set([...byWords.keys()].flatMap((key) => key.split(' ')));
  return { byWords, vocabulary, area, accepted: new Set([...bodies.map(({ name }) => name), ...acceptedNames(protocol)].map(sequenceOf)) };
}

/** The body of a name, also where another word says what its desk is for. */
export function knownAs(meaning: readonly string[], { byWords }: OtherNames): KnownName | undefined {
  const known = byWords.get(keyOf(meaning));
  const at = meaning.findIndex((stem) => PURPOSES.has(stem));
  if (known || at < 0 || meaning.length < 2) return known;
  for (const purpose of PURPOSES) {
    const other = byWords.get(keyOf(meaning.with(at, purpose)));
    if (other && !other.isShort) return other;
  }
  return undefined;
}

/** With a word more, without the first, without those that its organisation is called. */
function formsOf(stems: readonly string[], ofOrganisation: readonly string[]): string[][] {
  const theirs = stems.filter((stem) => ofOrganisation.includes(stem));
  const shorter = [
    stems.join(' ').replace(LESS, '').split(' '),
    stems.filter((stem) => !theirs.includes(stem)),
    ...theirs.map((out) => stems.filter((stem) => stem !== out)),
  ];
  return [...MORE.map((more) => [...stems, ...more]), ...shorter];
}

/** Teams do not become committees; a post has no kind. */
export function isOfKind({ name, group }: Body, kind: string): boolean {
  if (group !== 'teams') return true;
  const own = wordsOf(name).map(kindOf);
  return (CLASSES.find((kinds) => own.some((one) => one !== undefined && kinds.includes(one))) ?? CLASSES[0] ?? []).includes(kind);
}

export function bodiesOf({ directory }: LoadedProtocol): Body[] {
  const named = [
    ...Object.entries(directory.teams).map(([id, one]) => ({ id, group: 'teams' as const, name: one.name, of: one.organisation ?? '' })),
    ...Object.entries(directory.posts).map(([id, one]) => ({
      id,
      group: 'posts' as const,
      name: one.title,
      of: `${one.team ?? ''} ${one.organisation ?? ''}`,
    })),
    ...Object.entries(directory.roles).map(([id, one]) => ({
      id,
      group: 'roles' as const,
      name: one.title,
      of: `${one.side ?? ''} ${one.reached_through ?? ''}`,
    })),
  ];
  return named.flatMap((one) => {
    if (typeof one.name !== 'string') return [];
    const name = plainName(one.name);
    const [, core = name, kind = ''] = ENDS_WITH_KIND.exec(name) ?? [];
    return [{ ...one, core, kind }];
  });
}

/** Other names that the glossary or the directory itself gives. */
function acceptedNames({ glossary, directory }: LoadedProtocol): string[] {
  return [...glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]), ...Object.values(directory.organisations).map(({ name }) => name)].map(String);
}

/** Small letters, no apostrophes, hyphens as blanks, one form of "and", no article. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[\s'’-]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
