// joint-protocol edition: freezes what is signed, once, and says why it will not.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/cli/content-hash.ts';
import { freezing } from '../../src/cli/freeze-edition.ts';
import type { Task } from '../../src/cli/run-check.ts';
import { collect, judge } from '../../src/cli/run-check.ts';
import { runCommand } from './run-command.ts';
import { workspace, workspaceWithEditions } from './workspace.ts';

const place = workspaceWithEditions('northmere');
const FILE = 'protocols/northmere/editions/2.1.json';
const edition = (...args: string[]) => runCommand(['edition', ...args], { cwd: place.folder });

const taskOf = (path: string): Task => ({ folder: { path, prefix: '', id: 'northmere' }, gate: 'publish', today: '2026-11-29' });

describe('edition', () => {
  test('says that it is frozen already, and writes nothing', () => {
    const before = place.read(FILE);
    const ran = edition('protocols/northmere');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('Edition 2.1 is frozen already');
    expect(place.read(FILE)).toBe(before);
  });

  test('freezes the same text to the same bytes but for the day and the catalogue', () => {
    const known = (edition: string): string => edition.replace(/"catalogue": "[0-9a-f]{12}"|"sha256": "[0-9a-f]{64}"\n\}\n$/g, '');
    const before = place.read(FILE);
    rmSync(place.at(FILE));
    const ran = runCommand(['edition', 'protocols/northmere'], { cwd: place.folder, env: { JOINT_PROTOCOL_TODAY: '2026-11-10' } });
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/Edition 2\.1 is frozen in protocols\/northmere\/editions\/2\.1\.json\.\nIts agreed text is [0-9a-f]{12}:/);
    expect(known(place.read(FILE))).toBe(known(before));
    place.write(FILE, before);
  });

  test('keeps what is frozen when the text has changed since, and the check says so', () => {
    const words = place.read('protocols/northmere/sections/thresholds.md');
    place.write('protocols/northmere/sections/thresholds.md', words.replace('four levels', 'five levels'));
    const before = place.read(FILE);
    const ran = edition('protocols/northmere');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('the text has changed since in 1 file: sections/thresholds.md');
    expect(place.read(FILE)).toBe(before);
    const check = runCommand(['check', 'protocols/northmere'], { cwd: place.folder });
    expect(check.code).toBe(0);
    expect(check.out).toContain('[edition-changed]');
    expect(runCommand(['check', 'protocols/northmere', '--gate', 'audit', '--format', 'json'], { cwd: place.folder }).out).toContain(
      '"rule": "edition-changed"',
    );
    place.write('protocols/northmere/sections/thresholds.md', words);
  });

  test.each<[string, (control: string) => string, number, string]>([
    [
      'a draft',
      (control) => control.replace('status: in-force', 'status: consultation').replace('edition: "2.1"', 'edition: "2.2"'),
      1,
      'The status is `consultation`',
    ],
    ['an edition that is no name', (control) => control.replaceAll('"2.1"', '"2/1"'), 1, '`2/1` cannot be the name of a file'],
  ])('refuses %s', (_, change, code, says) => {
    const control = place.read('protocols/northmere/protocol.yaml');
    place.write('protocols/northmere/protocol.yaml', change(control));
    const ran = edition('protocols/northmere');
    place.write('protocols/northmere/protocol.yaml', control);
    expect(ran.err + ran.out).toContain(says);
    expect(ran.code).toBe(code);
  });

  test('carries no signature over to another text, and no two texts to one day', () => {
    const [control, words] = ['protocol.yaml', 'sections/thresholds.md'].map((file) => place.read(`protocols/northmere/${file}`)) as [string, string];
    const next = control.replace('edition: "2.1"', 'edition: "2.2"');
    const ran = (text: string) => {
      place.write('protocols/northmere/protocol.yaml', text);
      return edition('protocols/northmere');
    };
    place.write('protocols/northmere/sections/thresholds.md', words.replace('four levels', 'five levels'));
    const old = ran(next);
    const signed = next.replace(/(signed: \{post: [a-z-]+, date: )2026-05-\d\d/g, '$12026-11-20');
    const oneDay = ran(signed);
    const good = ran(signed.replace('effective: 2026-06-15', 'effective: 2026-11-25'));
    place.write('protocols/northmere/protocol.yaml', control);
    place.write('protocols/northmere/sections/thresholds.md', words);
    rmSync(place.at('protocols/northmere/editions/2.2.json'));
    expect(old.code).toBe(1);
    expect(old.err).toContain('What Northmere Police (police) signed on 2026-05-12 is edition 2.1, another text. Ask it again');
    expect(oneDay.code).toBe(1);
    expect(oneDay.err).not.toContain('Ask it again');
    expect(oneDay.err).toContain('Edition 2.1, with another text, is followed from 2026-06-15 as well.');
    expect([good.code, good.err]).toEqual([0, '']);
  });

  test('refuses a partner that has not signed', () => {
    const control = place.read('protocols/northmere/protocol.yaml');
    place.write('protocols/northmere/protocol.yaml', control.replace('edition: "2.1"', 'edition: "2.2"').replace(/ {4}signed: .*\n/, ''));
    const ran = edition('protocols/northmere');
    place.write('protocols/northmere/protocol.yaml', control);
    expect(ran.code).toBe(1);
    expect(existsSync(place.at('protocols/northmere/editions/2.2.json'))).toBe(false);
  });

  test('says which file cannot be believed', () => {
    const before = readFileSync(place.at(FILE), 'utf8');
    place.write(FILE, before.replace('Riverside Recovery', 'Riverside Discovery'));
    const ran = runCommand(['check', 'protocols/northmere'], { cwd: place.folder });
    place.write(FILE, before);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('editions/2.1.json');
    expect(ran.out).toContain('its words and its checksum disagree');
  });

  test.each([
    ['two protocols', ['protocols'], 'One edition is frozen at a time'],
    ['no protocol', ['protocols/northmere/sections/none'], ''],
  ])('refuses %s', (_, args, says) => {
    const two = workspaceWithEditions('northmere', 'glenarrick');
    const ran = runCommand(['edition', ...args], { cwd: two.folder });
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain(says);
  });

  test('freezes only what was judged', async () => {
    const task = taskOf(place.at('protocols/northmere'));
    const judged = await judge(task, collect(task));
    const words = place.read('protocols/northmere/sections/thresholds.md');
    place.write('protocols/northmere/sections/thresholds.md', words.replace('four levels', '<script>five</script> levels'));
    await expect(freezing(judged, '2026-11-29')).rejects.toThrow('was changed while it was checked');
    place.write('protocols/northmere/sections/thresholds.md', words);
    expect((await freezing(judged, '2026-11-29')).obstacles).toEqual([]);
    await expect(freezing({ folder: judged.folder }, '2026-11-29')).rejects.toThrow('nothing was frozen');
  });

  test('freezes nothing that could not be read again', async () => {
    const large = workspace('northmere');
    for (let at = 0; at < 22; at += 1) large.write(`protocols/northmere/documents/long-${at}.md`, `# Long ${at}\n\n${'One more word. '.repeat(16_000)}\n`);
    const task = taskOf(large.at('protocols/northmere'));
    const collected = collect(task);
    const { obstacles } = await freezing({ folder: task.folder, content: contentHash(task.folder.path, collected) ?? '' }, '2026-11-29');
    expect(obstacles).toEqual([expect.stringMatching(/^Its text has 5\.\d MB in a frozen edition, and at most 5\.0 MB could be read again\./)]);
  });
});
