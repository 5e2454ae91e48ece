// A workplace in the temporary folder and a toy site for it, shared by the tests of publishing.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Published, type PublishOptions, publishSite } from '../../src/cli/publish/publish-site.ts';

/** A new empty folder, removed after the test. */
export function workplace(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file below a folder with its text. */
export function tree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name), 'utf8')]).sort(),
  );
}

export function pages(word: string): Record<string, string> {
  return { 'index.html': `<!doctype html><title>${word}</title>`, 'a/index.html': `<p>${word} a</p>`, 'style.css': `/* ${word} */` };
}

/** Publishes a site of three files that say `word`. */
export function publishToy(out: string, word: string, changes: Partial<PublishOptions> = {}): Promise<Published> {
  return publishSite({
    out,
    sources: [],
    render: async (staging) => writeAll(staging, pages(word)),
    toolVersion: '1.2.3',
    base: '/',
    ...changes,
  });
}

/** The names beside and including the output: nothing else may be left there. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** The error that a promise ends with; fails the test when there is none. */
export async function faultOf(promise: Promise<unknown>): Promise<Error & { exitCode?: number; problems?: readonly string[] }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('It should have failed.');
}
