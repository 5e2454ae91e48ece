// Ids of the directory to names and contacts. An id may stand for a role, a post, a team or an organisation.

import type { Contact, Directory } from './protocol.ts';

export interface Named {
  readonly kind: 'role' | 'post' | 'team' | 'organisation';
  readonly name: string;
  /** Own contact details, or those of the post or team through which it is reached. */
  readonly contact: Contact;
  readonly side: string;
  readonly organisation: string;
}

export function findNamed(directory: Directory, id: string): Named | undefined {
  const role = directory.roles[id];
  if (role) {
    const through = role.reached_through === undefined ? undefined : contactOf(directory, role.reached_through);
    return { kind: 'role', name: role.title, contact: through?.contact ?? {}, side: role.side ?? '', organisation: through?.organisation ?? '' };
  }
  return contactOf(directory, id);
}

function contactOf(directory: Directory, id: string): Named | undefined {
  const post = directory.posts[id];
  if (post) {
    const team = post.team === undefined ? undefined : directory.teams[post.team];
    const organisation = post.organisation ?? team?.organisation ?? '';
    return { kind: 'post', name: post.title, contact: { ...team, ...post }, side: post.side ?? team?.side ?? '', organisation };
  }
  const team = directory.teams[id];
  if (team) return { kind: 'team', name: team.name, contact: team, side: team.side ?? '', organisation: team.organisation ?? '' };
  const organisation = directory.organisations[id];
  if (organisation) return { kind: 'organisation', name: organisation.name, contact: organisation, side: '', organisation: id };
  return undefined;
}

export function isReachable(contact: Contact): boolean {
  return (contact.phone ?? '') !== '' || (contact.email ?? '') !== '';
}

/** Every id of the directory, for suggestions. */
export function allIds(directory: Directory): string[] {
  return [directory.roles, directory.posts, directory.teams, directory.organisations].flatMap((group) => Object.keys(group));
}
