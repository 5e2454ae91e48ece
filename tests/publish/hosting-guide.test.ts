// The guide pages on hosting speak of every header file that a build writes, and the list of hosts leads to each page.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEADER_FILES } from '../../src/cli/publish/site-headers.ts';

const FOLDER = new URL('../../src/pages/guide/hosting/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const hosts = readdirSync(FOLDER).filter((name) => name !== 'index.mdx');
const rows = [...textOf('index.mdx').matchAll(/^\| \[[^\]]+\]\(([a-z0-9-]+)\/\) \| (?:`([^`]+)`|none is read there) \|$/gm)];

test('the list of hosts leads to each page', () => {
  expect(rows.map(([, host]) => `${host}.mdx`).sort()).toEqual(hosts.sort());
});

test('every header file has a host, and its page names it', () => {
  expect([...new Set(rows.flatMap(([, , file]) => file ?? []))].sort()).toEqual([...HEADER_FILES].sort());
  for (const [, host, file] of rows) expect(textOf(`${host}.mdx`)).toContain(file === undefined ? 'No header file is read there' : `\`${file}\``);
});
