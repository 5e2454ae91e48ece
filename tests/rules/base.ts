// The small base protocols, with files laid over them, read and checked by the real path.

import { fileURLToPath } from 'node:url';
import type { CheckOptions } from '../../src/check/check-protocol.ts';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { ProtocolReport } from '../../src/model/report.ts';
import type { Nation } from '../../src/model/requirement.ts';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import type { InspectedDocument } from '../../src/privacy/documents/inspect.ts';
import { inspectDocument, isInspected } from '../../src/privacy/documents/inspect.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { isDocument } from '../../src/source/file-names.ts';
import type { Folder, SourceFile } from '../../src/source/files.ts';
import type { ReadProtocol } from '../../src/source/protocol.ts';
import { readProtocol } from '../../src/source/protocol.ts';

export const TODAY = '2026-11-23';
const folders = new Map<Nation, Folder>();

function baseFolder(nation: Nation): Folder {
  const known = folders.get(nation) ?? collectFolder(fileURLToPath(new URL(`../fixtures/base-${nation}`, import.meta.url)), '');
  folders.set(nation, known);
  return known;
}

/** The base protocol with some files replaced or added; a text of undefined takes the file away. */
export function overBase(nation: Nation, texts: Readonly<Record<string, string | Uint8Array | undefined>>): Folder {
  const files = new Map(baseFolder(nation).files.map((file) => [file.path, file]));
  for (const [path, text] of Object.entries(texts)) {
    files.delete(path);
    if (text !== undefined) files.set(path, sourceFile(path, typeof text === 'string' ? new TextEncoder().encode(text) : text));
  }
  return { ...baseFolder(nation), files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  return { path, size: bytes.length, bytes };
}

export async function checkFolder(folder: Folder, options: Partial<CheckOptions> = {}): Promise<{ report: ProtocolReport; read: ReadProtocol }> {
  const read = readProtocol(folder);
  const report = checkProtocol(read, await loadCatalogue(read.protocol.control.nation), {
    gate: 'publish',
    today: TODAY,
    documents: inspected(folder),
    ...options,
  });
  return { report, read };
}

/** As the command does it with bytes from the disk. */
function inspected({ files }: Folder): InspectedDocument[] {
  return files.flatMap(({ path, bytes }) => (bytes && isDocument(path) && isInspected(path) ? [inspectDocument(path, bytes, NOTHING_ALLOWED)] : []));
}

export async function checkOverBase(
  nation: Nation,
  texts: Readonly<Record<string, string | Uint8Array | undefined>>,
  options: Partial<CheckOptions> = {},
): Promise<ProtocolReport> {
  return (await checkFolder(overBase(nation, texts), options)).report;
}
