// A page for each role that the protocol gives a part: what it does and by when, what others owe it, whom it rings, its checklists and situations.

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
  return Object.entries(protocol.directory.roles).flatMap(([id, role]) => {
    const mine = duties.filter(({ whoId }) => whoId === id);
    const told = new Set([id, ...(role.reached_through === undefined ? [] : [role.reached_through])]);
    const used = new Set(mine.map(({ section }) => section));
    return [
      {
        id,
        title: role.title,
        href: `${home}roles/${id}/`,
        side: say(role.side === 'treatment' || role.side === 'children' || role.side === 'health' ? `role.${role.side}` : 'role.other'),
        does: role.does ?? '',
        contacts: contactsOf(protocol, [...(role.reached_through === undefined ? [] : [role.reached_through]), ...mine.flatMap(({ tells }) => idsIn(tells))]),
        duties: mine,
        owed: duties.filter(({ whoId, tells }) => whoId !== id && idsIn(tells).some((one) => told.has(one))),
        checklists: sections.flatMap((one) => (used.has(one.id) && one.checklist.length > 0 ? [{ title: one.title, href: one.checklistHref }] : [])),
        situations: protocol.pathways.flatMap((one) => (one.for.includes(id) ? [{ title: one.title, href: situationHref(home, one.id) }] : [])),
        named: [],
      },
    ];
  });
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
