// A protocol that defects are planted in: its files, what it holds, and what is found anew when some of its texts are replaced.

import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import type { Catalogue } from '../../src/guidance/catalogue.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LoadedProtocol } from '../../src/model/protocol.ts';
import { collectFolder } from '../../src/source/disk.ts';
import type { Folder } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';

export const TODAY = '2026-11-23';

/** A line of a fact with somebody who does something. */
export interface RowPlace {
  readonly file: string;
  readonly requirement: string;
  readonly path: readonly (string | number)[];
  readonly row: Readonly<Record<string, unknown>>;
}

export interface Subject {
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly protocol: LoadedProtocol;
  readonly texts: ReadonlyMap<string, string>;
  readonly rows: readonly RowPlace[];
  folderWith(changed: ReadonlyMap<string, string | undefined>): Folder;
  /** Errors and warnings that the untouched protocol does not have. */
  judge(changed: ReadonlyMap<string, string | undefined>): Finding[];
}

export async function subject(name: string): Promise<Subject> {
  const folder = collectFolder(fileURLToPath(new URL(`../../protocols/${name}`, import.meta.url)), '');
  const read = readProtocol(folder);
  const catalogue = await loadCatalogue(read.protocol.control.nation);
  const decoder = new TextDecoder();
  const texts = new Map(folder.files.flatMap((file) => (file.bytes ? [[file.path, decoder.decode(file.bytes)] as const] : [])));
  const findings = (one: Folder): Finding[] =>
    checkProtocol(readProtocol(one), catalogue, { gate: 'publish', today: TODAY }).findings.filter((finding) => finding.severity !== 'advice');
  let known: ReadonlySet<string> | undefined;
  const isKnown = (finding: Finding): boolean => {
    known ??= new Set(findings(folder).map(nameOf));
    return known.has(nameOf(finding));
  };
  return {
    name,
    catalogue,
    protocol: read.protocol,
    texts,
    rows: [...texts].flatMap(([path, text]) => (/^sections\/.*\.yaml$/.test(path) ? rowsIn(path, parse(text) as unknown) : [])),
    folderWith: (changed) => withTexts(folder, changed),
    judge: (changed) => findings(withTexts(folder, changed)).filter((finding) => !isKnown(finding)),
  };
}

function nameOf({ rule, message, requirement, place }: Finding): string {
  return [rule, requirement, place.file, message].join('\n');
}

function withTexts(folder: Folder, changed: ReadonlyMap<string, string | undefined>): Folder {
  const encoder = new TextEncoder();
  const files = folder.files.flatMap((file) => {
    if (!changed.has(file.path)) return [file];
    const text = changed.get(file.path);
    if (text === undefined) return [];
    const bytes = encoder.encode(text);
    return [{ path: file.path, size: bytes.length, bytes }];
  });
  return { ...folder, files };
}

function rowsIn(file: string, data: unknown): RowPlace[] {
  const rows: RowPlace[] = [];
  const visit = (node: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, [...path, index]);
    else if (typeof node === 'object' && node !== null) {
      const row = node as Record<string, unknown>;
      if (path.length > 1 && 'who' in row && 'does' in row) rows.push({ file, requirement: String(path[0]), path, row });
      for (const [key, value] of Object.entries(row)) visit(value, [...path, key]);
    }
  };
  visit(data, []);
  return rows;
}
