// A folder of its own for a test of the command: with copies of example protocols, and gone afterwards.

import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from './run-command.ts';

export interface Workspace {
  readonly folder: string;
  readonly at: (path: string) => string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly edit: (path: string, change: (text: string) => string) => void;
}

/** Example protocols by name; they stand under `protocols/`. */
export function workspace(...protocols: readonly string[]): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'joint-protocol-workspace-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string): string => join(folder, path);
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string): void => writeFileSync(at(path), text);
  for (const name of protocols) cpSync(join(ROOT, 'protocols', name), at(`protocols/${name}`), { recursive: true });
  return { folder, at, read, write, edit: (path, change) => write(path, change(read(path))) };
}
