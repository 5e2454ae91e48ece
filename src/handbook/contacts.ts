// The directory as readers see it: each team and post with its telephone, mailbox and hours, in groups.

import { readableDay } from '../model/days.ts';
import type { Contact, LoadedProtocol } from '../model/protocol.ts';
import type { ContactView, DirectoryGroup } from './site.ts';

/** A number as `tel:` takes it after the colon: digits, with the country's code for full national numbers. */
export function telephone(written: string): string {
  const digits = written.replace(/[^\d+]/g, '');
  return digits.startsWith('0') && digits.length >= 10 ? `+44${digits.slice(1)}` : digits;
}

function view(id: string, name: string, of: string, contact: Contact, more: { for?: string | undefined; deputy?: string | undefined }): ContactView {
  const phone = contact.phone ?? '';
  return {
    id,
    name,
    of,
    for: more.for ?? '',
    phone,
    tel: telephone(phone),
    email: contact.email ?? '',
    hours: contact.hours ?? '',
    outOfHours: contact.out_of_hours ?? '',
    address: contact.address ?? '',
    checked: contact.checked === undefined ? '' : readableDay(contact.checked),
    deputy: more.deputy ?? '',
  };
}

/** The contact behind an id of the directory; undefined for an unknown one. */
export function contactView({ directory }: Pick<LoadedProtocol, 'directory'>, id: string): ContactView | undefined {
  const organisationName = (organisation: string | undefined): string =>
    organisation === undefined ? '' : (directory.organisations[organisation]?.name ?? '');
  const post = directory.posts[id];
  if (post) {
    const team = post.team === undefined ? undefined : directory.teams[post.team];
    const of = [team?.name, organisationName(post.organisation ?? team?.organisation)].filter((part) => part !== undefined && part !== '').join(', ');
    const deputy = post.deputy === undefined ? undefined : (directory.posts[post.deputy]?.title ?? post.deputy);
    return view(id, post.title, of, { ...team, ...post }, { for: post.for, deputy });
  }
  const team = directory.teams[id];
  if (team) return view(id, team.name, organisationName(team.organisation), team, { for: team.for });
  const role = directory.roles[id];
  if (role) {
    const through = role.reached_through === undefined || role.reached_through === id ? undefined : contactView({ directory }, role.reached_through);
    return {
      ...view(id, role.title, through?.name ?? '', {}, { for: role.does }),
      phone: through?.phone ?? '',
      tel: through?.tel ?? '',
      email: through?.email ?? '',
      hours: through?.hours ?? '',
      outOfHours: through?.outOfHours ?? '',
    };
  }
  const organisation = directory.organisations[id];
  return organisation && view(id, organisation.name, '', organisation, {});
}

const SIDES: readonly (readonly [string, string])[] = [
  ['children', 'Children and family services'],
  ['treatment', 'Drug and alcohol treatment'],
  ['both', 'Both sides'],
  ['health', 'Health services'],
  ['other', 'Other services'],
];

export function directoryGroups(protocol: LoadedProtocol): DirectoryGroup[] {
  const { teams, posts, roles, organisations } = protocol.directory;
  const group = (id: string, title: string, ids: readonly string[]): DirectoryGroup => ({
    id: `group-${id}`,
    title,
    contacts: ids.flatMap((one) => contactView(protocol, one) ?? []),
  });
  const sideOf = (side: string | undefined): string => (SIDES.some(([known]) => known === side) ? (side ?? 'other') : 'other');
  return [
    ...SIDES.map(([side, title]) =>
      group(
        `teams-${side}`,
        title === 'Both sides' ? 'Teams on both sides' : `${title}: teams`,
        Object.keys(teams).filter((id) => sideOf(teams[id]?.side) === side),
      ),
    ),
    ...SIDES.map(([side, title]) =>
      group(
        `posts-${side}`,
        title === 'Both sides' ? 'Posts on both sides' : `${title}: posts`,
        Object.keys(posts).filter((id) => sideOf(posts[id]?.side) === side),
      ),
    ),
    group('roles', 'Roles, and how each is reached', Object.keys(roles)),
    group('organisations', 'Organisations', Object.keys(organisations)),
  ].filter((one) => one.contacts.length > 0);
}
