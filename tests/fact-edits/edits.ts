// Single values of the examples' facts put otherwise: as a fault that an auditor would mark, or as well as they were.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument } from 'yaml';
import type { Subject } from '../mutation/subject.ts';

export interface FactEdit {
  readonly over: string;
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** `null` takes the key out. */
  readonly value: unknown;
}

export interface FactFault extends FactEdit {
  readonly kind: string;
  readonly found_by: readonly string[];
}

export function readFaults(): FactFault[] {
  return readList('faults.yaml') as FactFault[];
}

/** Faults that no rule finds yet. */
export function readMissed(): FactFault[] {
  return readList('missed.yaml') as FactFault[];
}

export function readHonest(): FactEdit[] {
  return readList('honest.yaml') as FactEdit[];
}

function readList(name: string): unknown {
  return parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'));
}

/** The files that change when all of these are made. No two of them may stand under the same requirement. */
export function edited({ texts }: Subject, edits: readonly FactEdit[]): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { file, path, value } of edits) {
    const document = parseDocument(changed.get(file) ?? texts.get(file) ?? '');
    if (value === null) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    changed.set(file, document.toString({ lineWidth: 0 }));
  }
  return changed;
}

/** Groups in which each edit has a requirement, or an entry of its file, to itself. */
export function apart<Edit extends FactEdit>(edits: readonly Edit[]): Edit[][] {
  const groups: Map<string, Edit>[] = [];
  for (const edit of edits) {
    const place = placeOf(edit);
    const free = groups.find((group) => !group.has(place));
    if (free) free.set(place, edit);
    else groups.push(new Map([[place, edit]]));
  }
  return groups.map((group) => [...group.values()]);
}

function placeOf({ file, path }: FactEdit): string {
  return `${file} ${path.slice(0, file.startsWith('sections/') ? 1 : 2).join('.')}`;
}
