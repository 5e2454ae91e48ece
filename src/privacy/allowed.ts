// What is no personal data in one protocol: contacts that its directory declares as a service, addresses of its offices, and values
// that somebody has declared harmless with a reason.

import type { Contact, Directory } from '../model/protocol.ts';
import { homePhone } from './detectors/home-phone.ts';
import { compact } from './hit.ts';
import type { PrivacyKind } from './kinds.ts';

export interface Allowed {
  /** Numbers, mailboxes and other values, letters and digits only. */
  readonly values: ReadonlySet<string>;
  /** Addresses of offices in the same form; what stands in one of them passes. */
  readonly addresses: readonly string[];
}

export const NOTHING_ALLOWED: Allowed = { values: new Set(), addresses: [] };

export function allowedBy(directory: Directory): Allowed {
  const entries: readonly Contact[] = [directory.organisations, directory.teams, directory.posts].flatMap((group) => Object.values(group) as Contact[]);
  const values = new Set(
    names(directory)
      .filter((name) => !OTHER_THAN_NAME.test(name))
      .map(compact),
  );
  for (const entry of entries) {
    for (const written of [entry.phone, entry.out_of_hours, entry.email]) {
      const isHome = written !== undefined && homePhone(written).next().done === false;
      // NOTE: a landline of the directory is a team's, whatever words stand beside it elsewhere; a mobile or a mailbox has to be declared.
      for (const value of written === undefined ? [] : parts(written))
        if (entry.service === true || (!isHome && /^[123]\d{8,9}$/.test(value))) values.add(value);
    }
  }
  return { values, addresses: entries.flatMap((entry) => (entry.address === undefined ? [] : [compact(entry.address)])) };
}

/** A number, a mailbox or an address is not made harmless by calling a team so. */
const OTHER_THAN_NAME = /\d(?:\D{0,4}\d){5}|@|\d\s*[A-Za-z]{2}\s*$/;

/** An organisation, a team or a post may be the author of a document. */
function names({ organisations, teams, posts }: Directory): string[] {
  return [...[organisations, teams].flatMap((group) => Object.values(group).map((one) => one.name)), ...Object.values(posts).map((one) => one.title)];
}

/** A field holds a number, a mailbox, or a sentence with some of them. */
function parts(written: string): string[] {
  const numbers = (written.match(/\+?\d[\d ()-]{8,20}/g) ?? []).map((number) => numberForm(compact(number)));
  const boxes = written.match(/[^\s@<>()]{1,64}@[^\s@<>()]{1,90}/g) ?? [];
  return [...numbers, ...boxes.map(compact)];
}

export function isAllowed({ values, addresses }: Allowed, kind: PrivacyKind, written: string): boolean {
  const value = compact(written);
  if (kind === 'home-address') return addresses.some((address) => address.includes(value)) || values.has(value);
  return values.has(valueForm(kind, value));
}

/** The form in which values are compared, whatever prefix they were written with. */
export function valueForm(kind: PrivacyKind, written: string): string {
  return kind === 'mobile' || kind === 'home-phone' ? numberForm(compact(written)) : compact(written);
}

function numberForm(digits: string): string {
  return digits.replace(/^(?:0044|44)0?|^0/, '');
}
