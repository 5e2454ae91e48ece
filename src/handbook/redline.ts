// What changed between two editions, clause by clause, and whose work it touches.

import type { Clause } from './clause-lines.ts';
import { clausesOf } from './clause-lines.ts';
import type { Handbook } from './site.ts';
import type { Part } from './word-diff.ts';
import { diffLines } from './word-diff.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

export interface ClauseChange {
  /** Of its place on the page of changes. */
  readonly id: string;
  readonly title: string;
  readonly is: 'new' | 'gone' | 'changed';
  readonly lines: readonly (readonly Part[])[];
  /** How many lines of it stayed as they were. */
  readonly same: number;
  /** Where it stands in the later of the two; empty when it is gone, or when that is an edition of the past. */
  readonly href: string;
}

export interface Redline {
  /** `2.0-to-2.1`: its page. */
  readonly name: string;
  readonly href: string;
  readonly from: Version;
  readonly to: Version;
  readonly chapters: readonly { readonly title: string; readonly clauses: readonly ClauseChange[] }[];
  /** Roles whose duties, times or addressees stand in a changed clause. */
  readonly roles: readonly { readonly id: string; readonly title: string; readonly clauses: readonly { readonly title: string; readonly href: string }[] }[];
  readonly counts: Readonly<Record<ClauseChange['is'], number>>;
}

interface Version {
  /** "Edition 2.0". */
  readonly label: string;
  readonly name: string;
  readonly href: string;
  readonly handbook: Handbook;
}

/** With more versions than this only neighbours are compared, and each with the last: pages grow with the square. */
const MOST_FOR_ALL_PAIRS = 8;

/** Newest first; the first leads to what the handbook says today. */
export function redlines(handbook: Handbook): Redline[] {
  const versions = versionsOf(handbook);
  const clauses = versions.map((one) => clausesOf(one.handbook));
  const last = versions.length - 1;
  const found: Redline[] = [];
  for (let to = last; to > 0; to -= 1)
    for (let from = to - 1; from >= 0; from -= 1) {
      const wanted = versions.length <= MOST_FOR_ALL_PAIRS || to === last || from === to - 1;
      const [before, after] = [versions[from], versions[to]];
      if (wanted && before && after) found.push(redline(handbook, before, after, clauses[from] ?? [], clauses[to] ?? []));
    }
  return found;
}

function versionsOf(handbook: Handbook): Version[] {
  const say = sayIn(handbook.language);
  const frozen = handbook.editions.map(({ edition, from, href, handbook: past, isThis }) => ({
    label: say('edition.dated', { edition, day: dayIn(handbook.language, from) }),
    name: edition,
    href,
    // NOTE: what partners signed is this text, and links into it lead to the pages that people use.
    handbook: isThis ? handbook : past,
  }));
  if (frozen.length === 0 || handbook.editions.some(({ isThis }) => isThis)) return frozen;
  return [...frozen, { label: say('edition.now', { edition: handbook.edition }), name: 'now', href: handbook.home, handbook }];
}

function redline(handbook: Handbook, from: Version, to: Version, before: readonly Clause[], after: readonly Clause[]): Redline {
  const name = `${from.name}-to-${to.name}`;
  const href = `${handbook.home}changes/${name}/`;
  const isNow = to.handbook === handbook;
  const old = new Map(before.map((clause) => [clause.id, clause]));
  const kept = new Set(after.map(({ id }) => id));
  const chapters = new Map<string, ClauseChange[]>();
  const add = ({ chapter }: Clause, change: ClauseChange | undefined): void => {
    if (change) chapters.set(chapter, [...(chapters.get(chapter) ?? []), change]);
  };
  for (const clause of after) add(clause, changeOf(old.get(clause.id), clause, isNow));
  for (const clause of before) if (!kept.has(clause.id)) add(clause, changeOf(clause, undefined, isNow));
  const all = [...chapters.values()].flat();
  const count = (is: ClauseChange['is']): number => all.filter((one) => one.is === is).length;
  return {
    name,
    href,
    from,
    to,
    chapters: [...chapters].map(([title, clauses]) => ({ title, clauses })),
    roles: rolesOf(from.handbook, to.handbook, all, href),
    counts: { new: count('new'), gone: count('gone'), changed: count('changed') },
  };
}

/** Undefined when nothing differs. A clause without a line is one that is not there. */
function changeOf(before: Clause | undefined, after: Clause | undefined, isNow: boolean): ClauseChange | undefined {
  const clause = after ?? before;
  if (!clause) return undefined;
  const { lines, same } = diffLines(before?.lines ?? [], after?.lines ?? []);
  if (lines.length === 0) return undefined;
  const isNew = (before?.lines.length ?? 0) === 0;
  const isGone = (after?.lines.length ?? 0) === 0;
  return {
    id: `change-${clause.id}`,
    title: clause.title,
    is: isNew ? 'new' : isGone ? 'gone' : 'changed',
    lines,
    same,
    href: isNow && after && !isGone ? clause.href : '',
  };
}

function rolesOf(before: Handbook, after: Handbook, changes: readonly ClauseChange[], href: string): Redline['roles'] {
  const changed = new Map(changes.map((change) => [change.id, change]));
  const roles = new Map([...before.rolePages, ...after.rolePages].map(({ id, title }) => [id, title]));
  const touched = (id: string): Set<string> =>
    new Set(
      [before, after].flatMap(({ rolePages }) =>
        rolePages.filter((role) => role.id === id).flatMap((role) => [...role.duties, ...role.owed].map(({ requirement }) => `change-${requirement}`)),
      ),
    );
  return [...roles].flatMap(([id, title]) => {
    const mine = [...touched(id)].flatMap((place) => changed.get(place) ?? []);
    return mine.length === 0 ? [] : [{ id, title, clauses: mine.map((change) => ({ title: change.title, href: `${href}#${change.id}` })) }];
  });
}
