// A protocol that has been checked and signed to the text of its frozen edition; or why it cannot be frozen yet.

import { loadCatalogue } from '../guidance/catalogue.ts';
import { isDay } from '../model/days.ts';
import type { SinceFrozen } from '../model/edition.ts';
import { findNamed } from '../model/names.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { collectFolder } from '../source/disk.ts';
import { agreedHash, editionText, frozenContent, isEditionName } from '../source/editions.ts';
import { readProtocol } from '../source/protocol.ts';
import type { ProtocolFolder } from './find-protocols.ts';

export interface Freezing {
  readonly edition: string;
  /** SHA-256 of what partners agreed, 64 hex digits. */
  readonly agreed: string;
  readonly text: string;
  /** The edition of this number that is frozen already, if there is one. */
  readonly since: SinceFrozen | undefined;
  /** Sentences on what stands in the way; empty when it can be frozen. */
  readonly obstacles: readonly string[];
}

export async function freezing(folder: ProtocolFolder, today: string): Promise<Freezing> {
  const read = readProtocol(collectFolder(folder.path, folder.prefix));
  const { protocol } = read;
  const { edition } = protocol.control;
  const content = frozenContent(read, protocol.folder);
  const catalogue = await loadCatalogue(protocol.control.nation);
  return {
    edition,
    agreed: agreedHash(content),
    text: editionText({ edition, frozen: today, catalogue: catalogue.fingerprint, content }),
    since: protocol.sinceFrozen,
    obstacles: [...obstacles(protocol), ...unsigned(protocol, today)],
  };
}

function obstacles({ control, controlFile }: LoadedProtocol): string[] {
  const found: string[] = [];
  if (!isEditionName(control.edition))
    found.push(
      `\`${control.edition.slice(0, 40)}\` cannot be the name of a file. Give the edition a number such as "2.1" in ${controlFile}: letters, digits, dots and hyphens, at most 20.`,
    );
  if (control.status !== 'in-force')
    found.push(`The status is \`${control.status.slice(0, 40)}\`. Only what is agreed can be frozen: write \`status: in-force\` in ${controlFile} once it is.`);
  return found;
}

function unsigned({ control, controlFile, directory }: LoadedProtocol, today: string): string[] {
  return control.partners.flatMap(({ organisation = '', kind = '', not_applicable, signed }) => {
    const { post, date } = signed ?? {};
    if (not_applicable !== undefined || (post !== undefined && date !== undefined && isDay(date) && date <= today)) return [];
    const name = findNamed(directory, organisation)?.name ?? organisation;
    return [`${name || 'A partner'}${kind === '' ? '' : ` (${kind})`} has not signed. Add \`signed: {post: …, date: …}\` in ${controlFile} once it has.`];
  });
}
