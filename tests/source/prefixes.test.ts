// A file cut off anywhere, as a bad download or a half-saved draft leaves it, gives findings and never an exception.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collectFolder } from '../../src/source/disk.ts';
import { readMarkdown } from '../../src/source/markdown.ts';
import { decodeText } from '../../src/source/text.ts';
import { readWords } from '../../src/source/words.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { locateInYaml } from '../../src/source/yaml-tree.ts';

const PROTOCOLS = fileURLToPath(new URL('../../protocols/', import.meta.url));
/** Cuts a file; many for a small one, since most of what can go wrong stands in the first lines. */
const CUTS = 25;

describe.each(['northmere', 'glenarrick'])('%s', (name) => {
  const { files } = collectFolder(`${PROTOCOLS}${name}`, '');

  test('any beginning of any file', () => {
    for (const [index, { path, bytes }] of files.entries()) {
      if (!bytes) continue;
      const step = Math.max(1, Math.floor(bytes.length / CUTS));
      for (let end = index % step; end <= bytes.length; end += step) {
        const { text } = decodeText(path, bytes.subarray(0, end));
        if (path.endsWith('.md')) expect(readWords('a', path, readMarkdown(path, text)).words.section).toBe('a');
        else expect(locateInYaml(readYaml(path, text).place, ['a', 0, 'b'], 'value')).toHaveLength(2);
      }
    }
  });

  test('any end of any file, and lines in the wrong order', () => {
    for (const { path, bytes } of files) {
      if (!bytes) continue;
      const lines = new TextDecoder().decode(bytes).split('\n');
      for (const text of [lines.slice(lines.length / 2).join('\n'), lines.toReversed().join('\n'), lines.join('\n  '), lines.join(' ')]) {
        if (path.endsWith('.md')) readWords('a', path, readMarkdown(path, text));
        else readYaml(path, text);
      }
    }
  });
});

test('the whole files have no fault of reading', () => {
  for (const name of ['northmere', 'glenarrick']) {
    for (const { path } of collectFolder(`${PROTOCOLS}${name}`, '').files.filter((file) => file.path.endsWith('.yaml'))) {
      expect(readYaml(path, readFileSync(`${PROTOCOLS}${name}/${path}`, 'utf8')).problems, path).toEqual([]);
    }
  }
});
