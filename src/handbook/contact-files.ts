// The directory to take away: address cards (vCard 3.0, RFC 2426) and a table (CSV, RFC 4180).
// NOTE: not vCard 4.0, which contacts on many Android telephones refuse ("format not supported", GrapheneOS os-issue-tracker 977).

import { contentLines, escapedText } from './content-lines.ts';
import type { ContactView, Handbook } from './site.ts';
import { stableId } from './stable-id.ts';
import { sayIn } from '../interface/say.ts';

/** Spreadsheets run a cell that begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Entries with a telephone or mailbox, each once; a role is only reached through one of them. */
export function contactsToKeep({ directory }: Pick<Handbook, 'directory'>): ContactView[] {
  const all = directory.filter(({ id }) => id !== 'group-roles').flatMap(({ contacts }) => contacts);
  return all.filter(({ phone, email }) => phone !== '' || email !== '');
}

/** Only an id that is an address as it stands gets a file. */
export function cardName({ id }: Pick<ContactView, 'id'>): string | undefined {
  return /^[a-z0-9][a-z0-9-]*$/.test(id) ? `${id}.vcf` : undefined;
}

/** `live`: address of the handbook's home, or empty. */
export function addressCards(handbook: Handbook, contacts: readonly ContactView[], live: string): string {
  return contentLines(contacts.flatMap((contact) => cardLines(handbook, contact, live)));
}

function cardLines(handbook: Handbook, contact: ContactView, live: string): string[] {
  const { id, name, of, phone, tel, email, address } = contact;
  const say = sayIn(handbook.language);
  const note = [
    contact.for,
    contact.hours && `${say('contact.hours')}: ${contact.hours}`,
    contact.outOfHours && `${say('contact.out-of-hours')}: ${contact.outOfHours}`,
    contact.deputy && `${say('contact.deputy')}: ${contact.deputy}`,
    contact.checked && `${say('contact.checked-on')} ${contact.checked}`,
    say('contact.card-from', { area: handbook.area, edition: handbook.edition }),
    handbook.invented && say('contact.card-invented'),
  ];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${stableId(`${handbook.id} contact ${id}`)}`,
    `N:;${escapedText(name)};;;`,
    `FN:${escapedText(name)}`,
    ...(of === '' ? [] : [`ORG:${escapedText(of)}`]),
    ...(phone === '' ? [] : [`TEL;TYPE=WORK,VOICE:${/^\+?\d+$/.test(tel) ? tel : escapedText(phone)}`]),
    ...(email === '' ? [] : [`EMAIL;TYPE=INTERNET,WORK:${escapedText(email)}`]),
    ...(address === '' ? [] : [`ADR;TYPE=WORK:;;${escapedText(address)};;;;`]),
    `NOTE:${escapedText(note.filter(Boolean).join('\n'))}`,
    ...(live === '' ? [] : [`URL:${live}directory/#${id}`]),
    'END:VCARD',
  ];
}

/** With a byte order mark, by which spreadsheets know UTF-8. */
export function contactTable(contacts: readonly ContactView[], language: string): string {
  const say = sayIn(language);
  const columns = [
    say('contact.name'),
    say('contact.organisation'),
    say('contact.for'),
    say('contact.telephone'),
    say('contact.email'),
    say('contact.hours'),
    say('contact.out-of-hours'),
    say('contact.address'),
    say('contact.deputy'),
    say('contact.checked-on'),
  ];
  const rows = contacts.map((one) => [one.name, one.of, one.for, one.phone, one.email, one.hours, one.outOfHours, one.address, one.deputy, one.checked]);
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const tame = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
