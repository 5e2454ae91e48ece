// The promise of the check: in both examples, taking out any one answer that is demanded gives exactly one finding that names it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { collectFolder } from '../../src/source/disk.ts';
import type { Folder } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { countWords } from '../../src/model/words.ts';

const PROTOCOLS = fileURLToPath(new URL('../../protocols/', import.meta.url));
const OPTIONS = { gate: 'publish', today: '2026-11-23' } as const;

/** The folder with one file's text changed. */
function changed(folder: Folder, path: string, change: (text: string) => string): Folder {
  const files = folder.files.map((file) => {
    if (file.path !== path || !file.bytes) return file;
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(file.bytes)));
    return { ...file, bytes, size: bytes.length };
  });
  return { ...folder, files };
}

/** Takes a top-level key with all that is indented below it out of a YAML text. */
function withoutKey(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  const end = lines.findIndex((line, index) => index > start && /^\S/.test(line));
  return [...lines.slice(0, start), ...(end === -1 ? [] : lines.slice(end))].join('\n');
}

/** Takes the passage of an id out of a Markdown text, up to the next heading of its level or above. */
function withoutPassage(text: string, id: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^#{2,}/.test(line) && line.trimEnd().endsWith(`{#${id}}`));
  if (start === -1) return text;
  const depth = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 2;
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 9) <= depth);
  return [...lines.slice(0, start), ...(end === -1 ? [] : lines.slice(end))].join('\n');
}

describe.each(['northmere', 'glenarrick'])('%s', (name) => {
  const folder = collectFolder(join(PROTOCOLS, name), `protocols/${name}/`);

  it('has no error at the gate `publish` and answers every requirement', async () => {
    const read = readProtocol(folder);
    const report = checkProtocol(read, await loadCatalogue(read.protocol.control.nation), OPTIONS);
    expect(report.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(report.requirements.filter((verdict) => verdict.outcome === 'unanswered')).toEqual([]);
    expect(report.counts.requirements).toBe(name === 'northmere' ? 143 : 110);
  });

  it('is as long as a real one, says that it is invented, and repeats no paragraph', () => {
    const { protocol } = readProtocol(folder);
    const blocks = [...protocol.words.values()].flatMap((words) => words.blocks.filter((block) => block.kind === 'paragraph' && countWords(block.text) > 12));
    const seen = new Set<string>();
    const twice = blocks.filter((block) => seen.size === seen.add(block.text).size);
    expect(twice.map((block) => block.text)).toEqual([]);
    expect([...protocol.words.values()].reduce((sum, words) => sum + words.words, 0)).toBeGreaterThan(9_000);
    expect(protocol.control.invented).toBe(true);
    expect(Object.keys(protocol.directory.posts).length).toBeGreaterThanOrEqual(15);
  });

  it('uses only numbers kept for drama, national short numbers, and addresses at example.org', () => {
    const text = folder.files
      .filter((file) => file.bytes)
      .map((file) => readFileSync(join(PROTOCOLS, name, file.path), 'utf8'))
      .join('\n')
      // Hashes of frozen editions.
      .replace(/"(?:catalogue|agreed|sha256)": "[0-9a-f]+"/g, '');
    const numbers = [...text.matchAll(/(?<![\d-])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g)].map((match) => match[0].replace(/\D/g, ''));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !/^01632960\d{3}$|^08081570\d{3}$/.test(number))).toEqual([]);
    expect([...text.matchAll(/[\w.+-]+@([\w.-]+)/g)].filter((match) => !/(?:^|\.)example\.org\.?$/.test(match[1] ?? '')).map((match) => match[0])).toEqual([]);
  });

  it('gives exactly one finding, with file and line, for each demanded answer taken out', async () => {
    const catalogue = await loadCatalogue(name === 'northmere' ? 'england' : 'scotland');
    const demanded = catalogue.requirements.filter((requirement) => requirement.demanded_from === 'publish' || requirement.demanded_from === 'consult');
    expect(demanded.length).toBeGreaterThan(90);
    // A frozen edition would add that the text has changed since.
    const unfrozen = { ...folder, files: folder.files.filter(({ path }) => !path.startsWith('editions/')) };
    const before = checkProtocol(readProtocol(unfrozen), catalogue, OPTIONS).findings.length;
    const wrong: string[] = [];
    for (const { id, section } of demanded) {
      const without = changed(
        changed(unfrozen, `sections/${section}.yaml`, (text) => withoutKey(text, id)),
        `sections/${section}.md`,
        (text) => withoutPassage(text, id),
      );
      const { findings } = checkProtocol(readProtocol(without), catalogue, OPTIONS);
      const errors = findings.filter((finding) => finding.severity === 'error');
      const [only] = errors;
      const named =
        only?.rule === 'missing-answer' &&
        only.requirement === id &&
        only.message.includes(id) &&
        only.place.file === `protocols/${name}/sections/${section}.yaml` &&
        only.place.line > 0;
      if (errors.length !== 1 || !named || findings.length > before + 1)
        wrong.push(`${id}: ${errors.map((error) => `${error.rule} ${error.message} ${error.place.file}:${error.place.line}`).join(' | ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
