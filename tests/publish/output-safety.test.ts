import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { faultOf, namesIn, publishToy, tree, workplace, writeAll } from './toy-site.ts';

async function refusal(out: string, sources: readonly string[] = []): Promise<string> {
  let rendered = false;
  const render = async (): Promise<void> => {
    rendered = true;
  };
  const fault = await faultOf(publishToy(out, 'new', { sources, render }));
  expect(fault).toMatchObject({ name: 'UnsafeOutput', exitCode: 2 });
  expect(rendered).toBe(false);
  return fault.message;
}

test('a file, a link, and a folder with somebody else’s files', async () => {
  const place = workplace();
  writeAll(place, { file: 'text', 'thesis/chapter.txt': 'years of work', 'target/x': '' });
  symlinkSync('target', join(place, 'link'));
  symlinkSync('nowhere', join(place, 'dangling'));
  expect(await refusal(join(place, 'file'))).toContain('is a file');
  expect(await refusal(join(place, 'link'))).toContain('is a link');
  expect(await refusal(join(place, 'dangling'))).toContain('is a link');
  expect(await refusal(join(place, 'file', 'site'))).toContain('not a folder');
  expect(await refusal(join(place, 'thesis'))).toContain('is not empty');
  expect(tree(join(place, 'thesis'))).toEqual({ 'chapter.txt': 'years of work' });
  expect(namesIn(place)).toEqual(['dangling', 'file', 'link', 'target', 'thesis']);
});

test('a manifest of another tool, or none that can be read, does not make a folder ours', async () => {
  const place = workplace();
  for (const text of ['{', 'null', '{"files":[]}', '{"tool":"joint-protocol"}', '{"tool":"joint-protocol","files":[1]}']) {
    writeAll(place, { 'site/build-manifest.json': text });
    expect(await refusal(join(place, 'site'))).toContain('is not empty');
  }
});

test('our own site to which somebody added files', async () => {
  const out = join(workplace(), 'site');
  await publishToy(out, 'one');
  writeAll(out, { '.DS_Store': '', 'a/Thumbs.db': '' });
  await publishToy(out, 'two');
  writeAll(out, { CNAME: 'example.org', '.git/HEAD': '', 'leaflet.pdf': '', 'a/more.txt': '' });
  expect(await refusal(out)).toMatch(/`\.git\/HEAD`, `CNAME`, `a\/more\.txt` and 1 more/);
  expect(tree(out)['CNAME']).toBe('example.org');
});

test('inside, equal to and above the sources, also by way of a link', async () => {
  const place = workplace();
  writeAll(place, { 'work/protocols/x/protocol.yaml': '' });
  symlinkSync(join(place, 'work'), join(place, 'alias'));
  const protocols = join(place, 'work', 'protocols');
  expect(await refusal(join(protocols, 'site'), [protocols])).toContain('inside the source');
  expect(await refusal(join(place, 'alias', 'protocols', 'x', 'new', 'site'), [protocols])).toContain('inside the source');
  expect(await refusal(protocols, [protocols])).toContain('contains it');
  expect(await refusal(join(place, 'work'), [protocols])).toContain('contains it');
  expect(await refusal(join(place, 'work'), [join(protocols, 'x', 'protocol.yaml')])).toContain('contains it');
  await publishToy(join(place, 'work', 'site'), 'one', { sources: [protocols] });
  expect(namesIn(join(place, 'work'))).toEqual(['protocols', 'site']);
});

test('the root of the disk, the home folder, the current folder and what is above them', async () => {
  for (const out of ['/', homedir(), dirname(homedir()), process.cwd(), '.', dirname(process.cwd())]) await refusal(out);
});

test('a read-only output and a read-only parent', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const before = tree(out);
  chmodSync(out, 0o555);
  expect(await refusal(out)).toContain(`\`${out}\` cannot be written to`);
  chmodSync(out, 0o755);
  chmodSync(place, 0o555);
  expect(await refusal(out)).toContain(`\`${place}\` cannot be written to`);
  chmodSync(place, 0o755);
  expect(tree(out)).toEqual(before);
});

test('control characters in a path are not repeated', async () => {
  const place = workplace();
  const odd = join(place, 'a\u001b[31m\u202eb');
  mkdirSync(odd);
  writeFileSync(join(odd, 'x'), '');
  expect(await refusal(odd)).toContain('/a?[31m?b`');
});
