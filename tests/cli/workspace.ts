// A folder of its own for a test of the command: with copies of example protocols, and gone afterwards.

import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from './run-command.ts';

export interface Workspace {
  readonly folder: string;
  readonly at: (path: string) => string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly edit: (path: string, change: (text: string) => string) => void;
}

/** A copy of an example without its frozen editions, which take a check a quarter of its time. */
export function copyExample(name: string, to: string): void {
  cpSync(join(ROOT, 'protocols', name), to, { recursive: true, filter: (from) => basename(from) !== 'editions' });
}

/** Example protocols by name, without their editions; they stand under `protocols/`. */
export function workspace(...protocols: readonly string[]): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'joint-protocol-workspace-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string): string => join(folder, path);
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string): void => writeFileSync(at(path), text);
  for (const name of protocols) copyExample(name, at(`protocols/${name}`));
  return { folder, at, read, write, edit: (path, change) => write(path, change(read(path))) };
}

export function workspaceWithEditions(...protocols: readonly string[]): Workspace {
  const place = workspace(...protocols);
  for (const name of protocols) cpSync(join(ROOT, 'protocols', name, 'editions'), place.at(`protocols/${name}/editions`), { recursive: true });
  return place;
}
