// A protocol that has been checked and signed to the text of its frozen edition; or why it cannot be frozen yet.

import { loadCatalogue } from '../guidance/catalogue.ts';
import { signedEditions } from '../handbook/sign-off.ts';
import { isDay } from '../model/days.ts';
import type { SinceFrozen } from '../model/edition.ts';
import { followedFrom } from '../model/edition.ts';
import { findNamed } from '../model/names.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { collectFolder } from '../source/disk.ts';
import { agreedHash, editionText, frozenContent, isEditionName, readEdition } from '../source/editions.ts';
import { LIMITS } from '../source/files.ts';
import { readProtocol } from '../source/protocol.ts';
import { contentHash } from './content-hash.ts';
import type { JudgedProtocol } from './run-check.ts';
import { UsageError } from './usage-error.ts';

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

/** Freezes what was judged. Throws UsageError when something else stands in the folder by now. */
export async function freezing({ folder, content: judgedContent }: Pick<JudgedProtocol, 'folder' | 'content'>, today: string): Promise<Freezing> {
  const collected = collectFolder(folder.path, folder.prefix);
  if (judgedContent === undefined || contentHash(folder.path, collected) !== judgedContent)
    throw new UsageError(
      'The protocol was changed while it was checked, so nothing was frozen: it would not be the text that passed.',
      'Run the command again.',
    );
  const read = readProtocol(collected);
  const { protocol } = read;
  const { edition } = protocol.control;
  const content = frozenContent(read, protocol.folder);
  const catalogue = await loadCatalogue(protocol.control.nation);
  const text = editionText({ edition, frozen: today, catalogue: catalogue.fingerprint, content });
  const agreed = agreedHash(content);
  const early = [...obstacles(protocol), ...unsigned(protocol, today), ...signedAnother(read, agreed), ...sameDay(protocol, agreed)];
  return {
    edition,
    agreed,
    text,
    since: protocol.sinceFrozen,
    obstacles: early.length > 0 ? early : unreadable(edition, text),
  };
}

/** A frozen edition that could not be read again would break every later check, and could not be mended. */
function unreadable(edition: string, text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LIMITS.editionBytes)
    return [
      `Its text has ${inMegabytes(bytes.length)} MB in a frozen edition, and at most ${inMegabytes(LIMITS.editionBytes)} MB could be read again. Shorten the longest of its documents, or keep them as PDF.`,
    ];
  const path = `editions/${edition}.json`;
  const again = readEdition(path, { path, size: bytes.length, bytes });
  return typeof again === 'string' ? [`Its text could not be read again once it is frozen: ${again}`] : [];
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
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
    return [`${partnerName(directory, organisation, kind)} has not signed. Add \`signed: {post: …, date: …}\` in ${controlFile} once it has.`];
  });
}

/** A signature stands for the text that was signed: to another text it cannot be carried over. */
function signedAnother(read: ReturnType<typeof readProtocol>, agreed: string): string[] {
  const { control, controlFile, directory } = read.protocol;
  const first = signedEditions(read);
  return control.partners.flatMap(({ organisation = '', kind = '', not_applicable, signed }, index) => {
    const edition = first[index];
    if (not_applicable !== undefined || !edition || edition.agreed === agreed) return [];
    const name = partnerName(directory, organisation, kind);
    return [
      `What ${name} signed on ${signed?.date} is edition ${edition.edition}, another text. Ask it again, and write the new day under \`signed:\` in ${controlFile}.`,
    ];
  });
}

/** Nobody could say which of two texts was in force on a day. */
function sameDay({ control: { edition, dates }, controlFile, editions }: LoadedProtocol, agreed: string): string[] {
  const from = followedFrom({ ...dates });
  const other = editions.find((one) => one.edition !== edition && one.from === from && one.agreed !== agreed);
  if (!other) return [];
  return [
    `Edition ${other.edition}, with another text, is followed from ${from} as well. Write under \`dates:\` in ${controlFile} from which day (\`effective:\`) this one is.`,
  ];
}

function partnerName(directory: LoadedProtocol['directory'], organisation: string, kind: string): string {
  const name = findNamed(directory, organisation)?.name ?? organisation;
  return `${name || 'A partner'}${kind === '' ? '' : ` (${kind})`}`;
}
