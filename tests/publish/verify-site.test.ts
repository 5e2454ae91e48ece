import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifySite } from '../../src/cli/publish/verify-site.ts';
import { faultOf, publishToy, workplace, writeAll } from './toy-site.ts';

test('a site is whole until somebody touches it', async () => {
  const out = join(workplace(), 'site');
  await publishToy(out, 'one');
  expect(await verifySite(out)).toMatchObject({ whole: true, toolVersion: '1.2.3', files: 3, missing: [], changed: [], extra: [], manifestAltered: false });
  writeAll(out, { 'index.html': 'defaced', 'sw.js': 'evil' });
  rmSync(join(out, 'style.css'));
  expect(await verifySite(out)).toMatchObject({ whole: false, missing: ['style.css'], changed: ['index.html'], extra: ['sw.js'] });
});

test('an altered list is noticed', async () => {
  const out = join(workplace(), 'site');
  await publishToy(out, 'one');
  const manifest = JSON.parse(readFileSync(join(out, 'build-manifest.json'), 'utf8'));
  manifest.files.pop();
  rmSync(join(out, 'style.css'));
  writeFileSync(join(out, 'build-manifest.json'), JSON.stringify(manifest));
  expect(await verifySite(out)).toMatchObject({ whole: false, missing: [], manifestAltered: true });
});

test('a folder that is no site, and no folder at all', async () => {
  const place = workplace();
  expect(await faultOf(verifySite(place))).toMatchObject({ name: 'UnsafeOutput', exitCode: 2 });
  expect((await faultOf(verifySite(join(place, 'none')))).message).toContain('no folder');
});
