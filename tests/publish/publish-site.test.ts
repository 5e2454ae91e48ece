import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK_REASONS } from '../../src/cli/publish/disk-reasons.ts';
import { BuildFault, EnvironmentFault } from '../../src/cli/publish/faults.ts';
import { faultOf, namesIn, pages, publishToy, tree, workplace, writeAll } from './toy-site.ts';

test('publishes into a missing folder, an empty one, and over its own site', async () => {
  const place = workplace();
  const out = join(place, 'deep', 'site');
  expect(await publishToy(out, 'one')).toEqual({ out, files: 3, bytes: Object.values(pages('one')).join('').length });
  await publishToy(out, 'two');
  expect(tree(out)).toMatchObject(pages('two'));
  mkdirSync(join(place, 'empty'));
  await publishToy(join(place, 'empty'), 'three');
  expect(tree(join(place, 'empty'))).toMatchObject(pages('three'));
  expect(namesIn(place)).toEqual(['deep', 'empty']);
  expect(namesIn(join(place, 'deep'))).toEqual(['site']);
});

test('a page that is gone from the new site is gone from the output', async () => {
  const out = join(workplace(), 'site');
  await publishToy(out, 'one', { render: async (staging) => writeAll(staging, { ...pages('one'), 'old/index.html': 'withdrawn' }) });
  await publishToy(out, 'two');
  expect(Object.keys(tree(out))).toEqual(['a/index.html', 'build-manifest.json', 'index.html', 'style.css']);
});

test('the same input gives the same bytes, whatever the folder and whatever was there', async () => {
  const place = workplace();
  await publishToy(join(place, 'a'), 'one');
  await publishToy(join(place, 'b'), 'other');
  await publishToy(join(place, 'b'), 'one', {
    render: async (staging) => writeAll(staging, Object.fromEntries(Object.entries(pages('one')).reverse())),
  });
  expect(tree(join(place, 'b'))).toEqual(tree(join(place, 'a')));
  const manifest = readFileSync(join(place, 'a', 'build-manifest.json'), 'utf8');
  expect(manifest).not.toContain(place);
  expect(JSON.parse(manifest)).toMatchObject({ format: 1, tool: 'joint-protocol', version: '1.2.3', base: '/', site: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(JSON.parse(manifest).files.map((file: { path: string }) => file.path)).toEqual(['a/index.html', 'index.html', 'style.css']);
});

test('a fault of the renderer is handed on and leaves the old site and nothing else', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const before = tree(out);
  const bug = new TypeError('page 2 cannot be rendered');
  const fault = await faultOf(
    publishToy(out, 'two', {
      render: async (staging) => {
        writeAll(staging, { 'index.html': 'half' });
        throw bug;
      },
    }),
  );
  expect(fault).toBe(bug);
  expect(tree(out)).toEqual(before);
  expect(namesIn(place)).toEqual(['site']);
});

test('what must not be published is a fault of the content, whatever else is wrong', async () => {
  const place = workplace();
  const out = join(place, 'site');
  const found = { contentCheck: async () => ['The page `a` holds what looks like an NHS number.'] };
  for (const more of [{}, { selfCheck: async () => ['The link `x` leads to nothing.'] }]) {
    const fault = await faultOf(publishToy(out, 'two', { ...found, ...more }));
    expect(fault).toMatchObject({ name: 'ContentFault', exitCode: 1 });
    expect(fault.problems?.[0]).toContain('an NHS number');
  }
  expect(namesIn(place)).toEqual([]);
});

test('problems found by the self-check stop the publication and are listed', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const fault = await faultOf(publishToy(out, 'two', { selfCheck: async () => ['The link `x` leads to nothing.', 'Second.'] }));
  expect(fault).toBeInstanceOf(BuildFault);
  expect(fault.exitCode).toBe(4);
  expect(fault.problems).toEqual(['The link `x` leads to nothing.', 'Second.']);
  expect(fault.message).toContain('- The link `x` leads to nothing.\n- Second.');
  expect(tree(out)).toMatchObject(pages('one'));
  expect(namesIn(place)).toEqual(['site']);
});

test('an empty site and a link in a site are refused', async () => {
  const out = join(workplace(), 'site');
  expect(await faultOf(publishToy(out, 'one', { render: async () => {} }))).toBeInstanceOf(BuildFault);
  const { symlinkSync } = await import('node:fs');
  const withLink = async (staging: string): Promise<void> => {
    writeAll(staging, pages('one'));
    symlinkSync('/etc/hostname', join(staging, 'secret.txt'));
  };
  const fault = await faultOf(publishToy(out, 'one', { render: withLink }));
  expect(fault).toBeInstanceOf(BuildFault);
  expect(fault.message).toContain('secret.txt');
});

test.each(Object.entries({ ...DISK_REASONS, ENOTEMPTY: 'another program put files there' }))(
  '%s while rendering becomes one sentence with path and remedy',
  async (code, reason) => {
    const out = join(workplace(), 'site');
    const cause = Object.assign(new Error(`${code}: bad luck`), { code, path: '/somewhere/page.html' });
    const fault = await faultOf(
      publishToy(out, 'one', {
        render: async () => {
          throw new Error('The page could not be made.', { cause });
        },
      }),
    );
    expect(fault).toBeInstanceOf(EnvironmentFault);
    expect(fault.exitCode).toBe(4);
    expect(fault.message).toContain(reason);
    expect(fault.message).toContain('`/somewhere/page.html`');
    expect(fault.message).not.toContain('\n');
    expect(fault.message).not.toContain('put this right');
  },
);

test('recovers from a stop between the two renames', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const { renameSync } = await import('node:fs');
  renameSync(out, `${out}.previous`);
  writeAll(`${out}.staging-4194305`, pages('half'));
  const notes: string[] = [];
  const fault = await faultOf(
    publishToy(out, 'two', {
      onNote: (sentence) => notes.push(sentence),
      render: async () => {
        throw new Error('stop');
      },
    }),
  );
  expect(fault.message).toBe('stop');
  expect(tree(out)).toMatchObject(pages('one'));
  expect(namesIn(place)).toEqual(['site']);
  expect(notes).toEqual([expect.stringContaining('put back'), expect.stringContaining('was removed')]);
});

test('removes a replaced site that a stopped run left, but never a folder of somebody else', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(`${out}.previous`, 'zero');
  await publishToy(out, 'one');
  expect(namesIn(place)).toEqual(['site']);
  mkdirSync(`${out}.previous`);
  writeFileSync(join(`${out}.previous`, 'my-backup.txt'), 'dear');
  const fault = await faultOf(publishToy(out, 'two'));
  expect(fault).toMatchObject({ name: 'UnsafeOutput', exitCode: 2 });
  expect(tree(`${out}.previous`)).toEqual({ 'my-backup.txt': 'dear' });
  rmSync(`${out}.previous`, { recursive: true });
  await publishToy(out, 'two');
  expect(tree(out)).toMatchObject(pages('two'));
});

test('leaves the staging folder of a run that still lives', async () => {
  const place = workplace();
  const out = join(place, 'site');
  writeAll(`${out}.staging-${process.ppid}`, pages('other'));
  await publishToy(out, 'one');
  expect(namesIn(place)).toEqual(['site', `site.staging-${process.ppid}`]);
});
