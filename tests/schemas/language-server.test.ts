// What an author sees in an editor: keys completed, guidance on hover, and no complaint about a good file.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/generate/catalogue.ts';
import type { LanguageServer } from './language-server.ts';
import { startLanguageServer } from './language-server.ts';

const FILE = 'protocols/northmere/sections/contact-no-access.yaml';
const MODELINE = '# yaml-language-server: $schema=../../../schemas/json/england/contact-no-access.schema.json\n';
const uriOf = (file: string): string => pathToFileURL(`${PROJECT}${file}`).href;
const uri = uriOf(FILE);
const text = MODELINE + readFileSync(`${PROJECT}${FILE}`, 'utf8').replace(MODELINE, '');
let server: LanguageServer;

/** Opens a text under a name of its own beside the example and puts the cursor at its `|`. */
async function completionsAt(name: string, marked: string): Promise<string[]> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const one = uri.replace('contact-no-access', name);
  server.open(one, MODELINE + marked.replace('|', ''));
  return server.complete(one, { line: before.length, character: before.at(-1)?.length ?? 0 });
}

beforeAll(async () => {
  server = await startLanguageServer();
  server.open(uri, text);
});
afterAll(() => server.stop());

describe('in an editor with the YAML language server', () => {
  test('an empty file offers the requirements of the section, and the own checklist', async () => {
    const labels = await completionsAt('empty', '|');
    expect(labels).toEqual(expect.arrayContaining(['dna-parent-trigger', 'dna-alert-to-childrens', 'was-not-brought', 'own_checklist']));
  });

  test('an empty answer offers status and facts', async () => {
    const labels = await completionsAt('answer', 'dna-parent-trigger:\n  |\n');
    expect(labels).toEqual(expect.arrayContaining(['status', 'reason', 'alarm', 'levels']));
  });

  test('a line of a fact offers its fields', async () => {
    const labels = await completionsAt('row', 'dna-assertive-outreach:\n  status: implemented\n  steps:\n    - who: treatment-worker\n      |\n');
    expect(labels).toEqual(expect.arrayContaining(['does', 'within', 'from', 'tells']));
  });

  test('the status offers its five words', async () => {
    const labels = await completionsAt('status', 'dna-parent-trigger:\n  status: |\n');
    expect(labels).toEqual(expect.arrayContaining(['implemented', 'partial', 'planned', 'alternative', 'not-applicable']));
  });

  test('a requirement says what guidance asks, with its citation', async () => {
    const said = await server.hover(uri, { line: 1, character: 3 });
    expect(said).toContain('how many missed contacts, over how long');
    expect(said).toContain('as another document reports it');
    expect(said).toContain('A gap is an error from the gate publish on');
  });

  test('a fact says what to write', async () => {
    const line = text.split('\n').findIndex((one) => one.startsWith('  alarm:'));
    expect(await server.hover(uri, { line, character: 4 })).toContain('The number of missed contacts, and the time, that always counts.');
  });

  test('a good file has no diagnostics', async () => {
    expect(await server.diagnostics(uri)).toEqual([]);
  });

  test('a slip has one', async () => {
    const slip = uri.replace('contact-no-access', 'slip');
    server.open(slip, `${MODELINE}dna-parent-trigger:\n  status: implemented\n  alarmm: 2 missed appointments\n`);
    const said = (await server.diagnostics(slip)).join('\n');
    expect(said).toContain('alarmm');
    expect(said).toContain('"levels"');
  });
});
