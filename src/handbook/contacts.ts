// The directory as readers see it: each team and post with its telephone, mailbox and hours, in groups.

import { findNamed } from '../model/names.ts';
import type { Contact, Directory, LoadedProtocol } from '../model/protocol.ts';
import type { ContactView, DirectoryGroup } from './site.ts';
import { telephone } from '../model/telephone.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

/** A text cut at the telephone numbers in it: words stand at even places, numbers at odd ones. */
export function atNumbers(text: string): string[] {
  return text.split(/((?<![\d+])(?:0(?: ?\d){9,10}|0800(?: ?\d){4}|999|111|101)(?![\d:]|\.\d))/);
}

interface More {
  readonly language: string;
  readonly directory: Directory;
  readonly for?: string | undefined;
  readonly deputy?: string | undefined;
}

function view(id: string, name: string, of: string, contact: Contact, more: More): ContactView {
  const phone = contact.phone ?? '';
  return {
    id,
    name,
    of,
    for: more.for ?? '',
    phone,
    tel: telephone(phone),
    email: contact.email ?? '',
    web: /^https:\/\/\S+$/.test(contact.web ?? '') ? (contact.web ?? '') : '',
    hours: contact.hours ?? '',
    outOfHours: atNight(more.directory, contact.out_of_hours ?? ''),
    address: contact.address ?? '',
    checked: contact.checked === undefined ? '' : dayIn(more.language, contact.checked),
    deputy: more.deputy ?? '',
  };
}

/** A number or words as they are written; of an id the name and the number that it stands for. */
function atNight(directory: Directory, written: string): string {
  const named = findNamed(directory, written);
  return named === undefined ? written : [named.name, named.contact.phone ?? ''].filter((part) => part !== '').join(', ');
}

/** The contact behind an id of the directory; undefined for an unknown one. */
export function contactView(protocol: Pick<LoadedProtocol, 'directory' | 'control'>, id: string): ContactView | undefined {
  const { directory } = protocol;
  const { language } = protocol.control;
  const organisationName = (organisation: string | undefined): string =>
    organisation === undefined ? '' : (directory.organisations[organisation]?.name ?? '');
  const post = directory.posts[id];
  if (post) {
    const team = post.team === undefined ? undefined : directory.teams[post.team];
    const of = [team?.name, organisationName(post.organisation ?? team?.organisation)].filter((part) => part !== undefined && part !== '').join(', ');
    const deputy = post.deputy === undefined ? undefined : (findNamed(directory, post.deputy)?.name ?? post.deputy);
    return view(id, post.title, of, { ...team, ...post }, { language, directory, for: post.for, deputy });
  }
  const team = directory.teams[id];
  if (team) return view(id, team.name, organisationName(team.organisation), team, { language, directory, for: team.for });
  const role = directory.roles[id];
  if (role) {
    const through = role.reached_through === undefined || role.reached_through === id ? undefined : contactView(protocol, role.reached_through);
    return {
      ...view(id, role.title, through?.name ?? '', {}, { language, directory, for: role.does }),
      phone: through?.phone ?? '',
      tel: through?.tel ?? '',
      email: through?.email ?? '',
      hours: through?.hours ?? '',
      outOfHours: through?.outOfHours ?? '',
    };
  }
  const organisation = directory.organisations[id];
  return organisation && view(id, organisation.name, organisation.kind ?? '', organisation, { language, directory });
}

const SIDES = ['children', 'treatment', 'both', 'health', 'other'] as const;

export function directoryGroups(protocol: LoadedProtocol): DirectoryGroup[] {
  const { teams, posts, roles, organisations } = protocol.directory;
  const say = sayIn(protocol.control.language);
  const group = (id: string, title: string, ids: readonly string[]): DirectoryGroup => ({
    id: `group-${id}`,
    title,
    contacts: ids.flatMap((one) => contactView(protocol, one) ?? []),
  });
  const sideOf = (side: string | undefined): string => (SIDES.some((known) => known === side) ? (side ?? 'other') : 'other');
  return [
    ...SIDES.map((side) =>
      group(
        `teams-${side}`,
        say(`contact.teams-${side}`),
        Object.keys(teams).filter((id) => sideOf(teams[id]?.side) === side),
      ),
    ),
    ...SIDES.map((side) =>
      group(
        `posts-${side}`,
        say(`contact.posts-${side}`),
        Object.keys(posts).filter((id) => sideOf(posts[id]?.side) === side),
      ),
    ),
    group('roles', say('contact.roles'), Object.keys(roles)),
    group('organisations', say('contact.organisations'), Object.keys(organisations)),
  ].filter((one) => one.contacts.length > 0);
}
