// A page for each role that the protocol gives a part, and for each post and team that has a duty, as a manager has: what it does and by when,
// what others owe it, whom it rings, its checklists and situations.

import type { DutyRow } from '../model/fact-view.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { Clause } from './clause-lines.ts';
import { contactView } from './contacts.ts';
import type { ContactView, SectionView } from './site.ts';
import { situationHref } from './situations.ts';
import { sayIn } from '../interface/say.ts';

export type PlacedDuty = DutyRow & { readonly href: string; readonly section: string };

export interface RolePage {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** A post or a team of the directory: whoever holds it looks for its name, not for a role. */
  readonly isPost: boolean;
  /** In words, for grouping: "In treatment". */
  readonly side: string;
  /** One sentence; may be empty. */
  readonly does: string;
  /** The team that answers for this role, first; then everybody whom its duties tell. Only those with a telephone or mailbox. */
  readonly contacts: readonly ContactView[];
  readonly duties: readonly PlacedDuty[];
  /** Duties of others that end with this role, or the team that answers for it, being told. */
  readonly owed: readonly PlacedDuty[];
  readonly checklists: readonly Link[];
  readonly situations: readonly Link[];
  /** Clauses that speak of a role which has no duty of its own. */
  readonly named: readonly Mention[];
}

export interface Mention extends Link {
  /** What is said of the role there; empty where that would be in another language than the page. */
  readonly says: string;
}

interface Link {
  readonly title: string;
  readonly href: string;
}

export function rolePages(
  protocol: LoadedProtocol,
  home: string,
  duties: readonly PlacedDuty[],
  sections: readonly Pick<SectionView, 'id' | 'title' | 'checklistHref' | 'checklist'>[],
): RolePage[] {
  const say = sayIn(protocol.control.language);
  return [...rolesIn(protocol, say), ...postsIn(protocol, duties, say)].map(({ reachedThrough, ...person }) => {
    const { id } = person;
    const mine = duties.filter(({ whoId }) => whoId === id);
    const own = [id, ...reachedThrough];
    const used = new Set(mine.map(({ section }) => section));
    return {
      ...person,
      // Some write a whole sentence; the pages end it.
      does: person.does.replace(/\.\s*$/, ''),
      href: `${home}roles/${id}/`,
      contacts: contactsOf(protocol, [...(person.isPost ? own : reachedThrough), ...mine.flatMap(({ tells }) => idsIn(tells))]),
      duties: mine,
      owed: duties.filter(({ whoId, tells }) => whoId !== id && idsIn(tells).some((one) => own.includes(one))),
      checklists: sections.flatMap((one) => (used.has(one.id) && one.checklist.length > 0 ? [{ title: one.title, href: one.checklistHref }] : [])),
      situations: protocol.pathways.flatMap((one) => (one.for.includes(id) ? [{ title: one.title, href: situationHref(home, one.id) }] : [])),
      named: [],
    };
  });
}

interface Person extends Pick<RolePage, 'id' | 'title' | 'isPost' | 'side' | 'does'> {
  readonly reachedThrough: readonly string[];
}

function rolesIn({ directory }: LoadedProtocol, say: ReturnType<typeof sayIn>): Person[] {
  return Object.entries(directory.roles).map(([id, { title, side, does = '', reached_through }]) => ({
    id,
    title,
    isPost: false,
    side: say(side === 'treatment' || side === 'children' || side === 'health' ? `role.${side}` : 'role.other'),
    does,
    reachedThrough: reached_through === undefined ? [] : [reached_through],
  }));
}

/** Those with a duty, in the order of the directory. Most posts are only there to be rung. */
function postsIn({ directory }: LoadedProtocol, duties: readonly PlacedDuty[], say: ReturnType<typeof sayIn>): Person[] {
  const busy = new Set(duties.map(({ whoId }) => whoId));
  const named = [
    ...Object.entries(directory.posts).map(([id, { title, for: does = '' }]) => ({ id, title, does })),
    ...Object.entries(directory.teams).map(([id, { name, for: does = '' }]) => ({ id, title: name, does })),
  ];
  return named
    .filter(({ id }) => busy.has(id) && !Object.hasOwn(directory.roles, id))
    .map((one) => ({ ...one, isPost: true, side: say('role.posts'), reachedThrough: [] }));
}

/** The same pages and links as in the language of the source, under the titles that the clauses have here. */
export function namedAs(source: readonly RolePage[], pages: readonly RolePage[], clauses: readonly Clause[]): RolePage[] {
  const titles = new Map(clauses.map(({ href, title }) => [href, title]));
  const links = new Map(source.map(({ id, named }) => [id, named]));
  return pages.flatMap((page) => {
    const named = links.get(page.id);
    return named === undefined ? [] : [{ ...page, named: named.map(({ title, href }) => ({ href, title: titles.get(href) ?? title, says: '' })) }];
  });
}

function idsIn(cell: DutyRow['tells']): string[] {
  return cell.flatMap(({ link }) => (link?.to === 'contact' ? [link.id] : []));
}

/** Each number once, under the name of a team or post where one of these has it: a role is only reached through them. */
function contactsOf(protocol: LoadedProtocol, ids: readonly string[]): ContactView[] {
  const found = new Map<string, ContactView>();
  const isRole = (id: string): boolean => Object.hasOwn(protocol.directory.roles, id);
  for (const id of [...ids.filter((one) => !isRole(one)), ...ids.filter(isRole)]) {
    const contact = contactView(protocol, id);
    const channel = contact && `${contact.tel} ${contact.email}`.trim();
    if (contact && channel && !found.has(channel)) found.set(channel, contact);
  }
  return [...found.values()];
}
