// A file that cannot be read is one finding; nothing is missed because of it, and no name in it counts as unknown.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collectFolder } from '../../src/source/disk.ts';
import type { Folder } from '../../src/source/files.ts';
import { checkFolder } from './base.ts';

const FOLDER = fileURLToPath(new URL('../../protocols/glenarrick', import.meta.url));
const folder = collectFolder(FOLDER, 'glenarrick/');
// NOTE: with what was signed beside it, the text has changed as well.
const whole = { ...folder, files: folder.files.filter(({ path }) => !path.startsWith('editions/')) };

/** Rule and place. */
async function found(folder: Folder): Promise<string[]> {
  const { report } = await checkFolder(folder);
  return report.findings.filter(({ severity }) => severity !== 'advice').map(({ rule, place }) => `${rule} ${place.file}`);
}

/** What is found because a line that is no YAML stands at the end of a file. */
async function withBroken(path: string): Promise<string[]> {
  const bytes = new Uint8Array([...readFileSync(`${FOLDER}/${path}`), ...new TextEncoder().encode('x: y: z\n')]);
  const files = whole.files.map((file) => (file.path === path ? { path, size: bytes.length, bytes } : file));
  const before = await found(whole);
  return (await found({ ...whole, files })).filter((one) => !before.includes(one));
}

describe('a file that is not YAML is told once', () => {
  test.each(['directory.yaml', 'protocol.yaml', 'glossary.yaml', 'sections/supervision.yaml'])('%s', async (path) => {
    expect(await withBroken(path)).toEqual([`yaml-syntax glenarrick/${path}`]);
  });
});
