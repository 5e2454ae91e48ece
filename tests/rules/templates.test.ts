// A template whose examples all stand as if they were answers: what is found is that they are examples, and whom and what they name.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collectFolder } from '../../src/source/disk.ts';
import { checkFolder } from './base.ts';

/** What an example cannot have: words, a directory of this place, a logo, as many entries as a whole protocol. */
const OF_EXAMPLES = ['template-prompt', 'unresolved-reference', 'words-missing', 'fact-incomplete', 'unsafe-logo', 'contact-without-channel', 'dates-disagree'];

test.each(['england', 'scotland'] as const)('the examples of %s break no rule of their own', async (nation) => {
  const folder = collectFolder(fileURLToPath(new URL(`../../templates/${nation}`, import.meta.url)), '');
  const files = folder.files.map((file) => {
    if (!file.bytes || !file.path.endsWith('.yaml')) return file;
    const bytes = new TextEncoder().encode(new TextDecoder().decode(file.bytes).replace(/^# (?!yaml-language-server)/gm, ''));
    return { ...file, bytes, size: bytes.length };
  });
  const { report } = await checkFolder({ ...folder, files });
  const found = report.findings.filter(({ rule, severity }) => severity !== 'advice' && !OF_EXAMPLES.includes(rule));
  expect(found.map(({ rule, message, place }) => `${rule} ${place.file}:${place.line} ${message}`)).toEqual([]);
});
