// Documents and the logo on their way into a site: what is published is what the check has looked into, byte by byte.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentHash } from '../../src/cli/content-hash.ts';
import type { Task } from '../../src/cli/run-check.ts';
import { collect, judge } from '../../src/cli/run-check.ts';
import { writeBrand } from '../../src/cli/write-brand.ts';
import { writeDocuments } from '../../src/cli/write-documents.ts';

const DOCUMENT = 'documents/locked-box.txt';

/** Northmere with a document and a logo, in a folder of its own. */
function protocolIn(place: string): Task {
  const path = join(place, 'northmere');
  cpSync('protocols/northmere', path, { recursive: true });
  rmSync(join(path, 'editions'), { recursive: true, force: true });
  writeFileSync(join(path, DOCUMENT), 'Keep it locked away.\n');
  cpSync('protocols/glenarrick/brand', join(path, 'brand'), { recursive: true });
  writeFileSync(join(path, 'brand.yaml'), 'logo: {file: brand/logo.svg, alt: Northmere}\n');
  return { folder: { path, prefix: '', id: 'northmere' }, gate: 'draft', today: '2026-11-29', home: '/' };
}

async function judged() {
  const place = mkdtempSync(join(tmpdir(), 'documents-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const task = protocolIn(place);
  return { task, staging: join(place, 'staging'), one: await judge(task, collect(task)) };
}

test('a document that was changed after the check is not published', async () => {
  const { task, staging, one } = await judged();
  const written = join(staging, DOCUMENT);
  writeDocuments(one, staging, '/');
  expect(readFileSync(written, 'utf8')).toBe('Keep it locked away.\n');
  rmSync(staging, { recursive: true });
  writeFileSync(join(task.folder.path, DOCUMENT), 'Jane Example, born 4 May 2015.\n');
  expect(() => writeDocuments(one, staging, '/')).toThrow(/locked-box\.txt` was changed after the check/);
  expect(existsSync(written)).toBe(false);
});

test('nor is a logo', async () => {
  const { task, staging, one } = await judged();
  writeBrand(one, staging, '/');
  expect(existsSync(join(staging, 'brand/logo.svg'))).toBe(true);
  writeFileSync(join(task.folder.path, 'brand/logo.svg'), readFileSync('protocols/glenarrick/brand/logo.svg', 'utf8').replace('</svg>', '<!-- x --></svg>'));
  expect(() => writeBrand(one, staging, '/')).toThrow(/logo\.svg` was changed after the check/);
});

test('the content that a verdict is kept under is the one that was looked into', async () => {
  const { task, one } = await judged();
  expect(one.content).toBe(contentHash(task.folder.path, collect(task)));
  const collected = collect(task);
  writeFileSync(join(task.folder.path, DOCUMENT), 'Jane Example, born 1 1 2015\n'.slice(0, 21));
  expect(contentHash(task.folder.path, collected, one.hashes)).toBe(one.content);
  expect(contentHash(task.folder.path, collect(task))).not.toBe(one.content);
});
