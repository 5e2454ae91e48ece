// A full disk: a real one of 4 MB where the system lets us mount it, and errors as Node and native programs put them everywhere.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultOf, namesIn, pages, publishToy, tree, workplace, writeAll } from './toy-site.ts';

function smallDisk(): string | undefined {
  const place = workplace();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', place]).status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync('umount', [place]);
  });
  return place;
}

async function fillUp(staging: string): Promise<void> {
  for (let page = 0; page < 100; page++) writeFileSync(join(staging, `${page}.html`), 'x'.repeat(100_000));
}

test('old site whole, nothing left, needed and free space named', async () => {
  const disk = smallDisk();
  const place = disk ?? workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const before = tree(out);
  const simulated = async (staging: string): Promise<void> => {
    writeAll(staging, { 'big.html': 'x'.repeat(3_000_000) });
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: join(staging, 'big.html') });
  };
  const fault = await faultOf(publishToy(out, 'two', { render: disk === undefined ? simulated : fillUp }));
  expect(fault).toMatchObject({ name: 'EnvironmentFault', exitCode: 4 });
  expect(fault.message).toMatch(/no space left .*ENOSPC.*at least [34]\.\d MB are needed beside the old site and [\d.]+ [kM]B are free/);
  expect(fault.message).not.toContain('\n');
  expect(tree(out)).toEqual(before);
  expect(namesIn(place)).toEqual(['site']);
  await publishToy(out, 'two');
  expect(tree(out)).toMatchObject(pages('two'));
});

test.each(['Error: No space left on device (os error 28)', 'ENOSPC: no space left on device', 'There is not enough space on the disk.'])(
  'a native writer that says "%s" is understood',
  async (words) => {
    const out = join(workplace(), 'site');
    const render = async (): Promise<void> => {
      throw new Error(words);
    };
    const fault = await faultOf(publishToy(out, 'one', { render }));
    expect(fault).toMatchObject({ name: 'EnvironmentFault', exitCode: 4 });
    expect(fault.message).toContain('no space left on the disk');
  },
);
