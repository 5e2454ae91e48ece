// Folders of an unchanged make are taken over from the published site; whatever is not as it was written is made again.

import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishToy, tree, workplace, writeAll } from './toy-site.ts';

/** Publishes two parts, each made from the word given, and tells which of them were rendered. */
async function publish(out: string, words: Readonly<Record<string, string>>, changes: Parameters<typeof publishToy>[2] = {}): Promise<string[]> {
  const rendered: string[] = [];
  await publishToy(out, 'root', {
    parts: new Map(Object.entries(words)),
    render: async (staging, reused) => {
      writeAll(staging, { 'index.html': `<!doctype html><title>${Object.values(words).join()}</title>` });
      for (const [part, word] of Object.entries(words)) {
        if (reused.has(part)) continue;
        rendered.push(part);
        writeAll(staging, { [`${part}/index.html`]: word, [`${part}/deep/page.html`]: `${word} deep` });
      }
    },
    ...changes,
  });
  return rendered;
}

test('what has not changed is taken over, and the site is the one that a whole run makes', async () => {
  const out = join(workplace(), 'site');
  const fresh = join(workplace(), 'site');
  expect(await publish(out, { a: 'one', b: 'two' })).toEqual(['a', 'b']);
  expect(await publish(out, { a: 'one', b: 'three' })).toEqual(['b']);
  expect(await publish(fresh, { a: 'one', b: 'three' })).toEqual(['a', 'b']);
  expect(tree(out)).toEqual(tree(fresh));
  expect(await publish(out, { b: 'three' })).toEqual([]);
  expect(Object.keys(tree(out)).filter((path) => path.startsWith('a/'))).toEqual([]);
});

test.each([
  ['a file was changed by hand', (out: string) => appendFileSync(join(out, 'a/index.html'), 'x')],
  ['a file is missing', (out: string) => rmSync(join(out, 'a/deep/page.html'))],
  ['a file is a folder now', (out: string) => [rmSync(join(out, 'a/deep/page.html')), mkdirSync(join(out, 'a/deep/page.html'))]],
  ['a file has other text of the same length', (out: string) => writeFileSync(join(out, 'a/index.html'), 'eno')],
])('%s: the part is made again', async (_name, spoil) => {
  const out = join(workplace(), 'site');
  await publish(out, { a: 'one', b: 'two' });
  const good = tree(out);
  spoil(out);
  expect(await publish(out, { a: 'one', b: 'two' })).toEqual(['a']);
  expect(tree(out)).toEqual(good);
});

test.each([
  ['version', { toolVersion: '9.9.9' }],
  ['base', { base: '/elsewhere/' }],
] as const)('another %s makes everything again', async (_name, changes) => {
  const out = join(workplace(), 'site');
  await publish(out, { a: 'one', b: 'two' });
  expect(await publish(out, { a: 'one', b: 'two' }, changes)).toEqual(['a', 'b']);
});
