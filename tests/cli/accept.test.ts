// `check --accept`: a baseline on day one, as a user writes it.

import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';
import { copyExample } from './workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'joint-protocol-accept-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PEOPLE = ['--accept', '--owner', 'service-manager', '--approver', 'director-of-public-health', '--expires', '2027-03-31'];
const folder = join(scratch, 'northmere');
const waivers = join(folder, 'waivers.yaml');

function replace(path: string, from: RegExp, to: string): void {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} holds nothing like ${from}`);
  writeFileSync(file, after);
}

const check = (...args: readonly string[]) => runCommand(['check', 'northmere', ...args], { cwd: scratch });

/** Every file but waivers.yaml. */
function everythingElse(): string {
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => path !== 'waivers.yaml' && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'latin1')}`)
    .join('\n');
}

/** Northmere with two answers gone and a dead link. */
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  copyExample('northmere', folder);
  replace('sections/escalation.yaml', /^escalation-stages:$/m, 'escalation-stagse:');
  replace('sections/escalation.md', /$/, '\nSee [more](#nowhere-at-all).\n');
});

describe('check --accept', () => {
  it('clears away what a killed run left, and nothing else', async () => {
    const gone = '.waivers.yaml.2147483000.tmp'; // NOTE: no system gives a process so high a number.
    const kept = [`.waivers.yaml.${process.pid}.tmp`, '.waivers.yaml.old.tmp', '.protocol.yaml.2147483000.tmp'];
    for (const name of [gone, ...kept]) writeFileSync(join(folder, name), 'half');
    await check(...PEOPLE);
    expect([gone, ...kept].filter((name) => existsSync(join(folder, name)))).toEqual(kept);
    expect(existsSync(waivers)).toBe(true);
  });

  it('ends its lines as the file does', () => {
    writeFileSync(waivers, '# Accepted gaps.\r\n# They end in March.\r\n');
    expect(check(...PEOPLE).code).toBe(0);
    expect(readFileSync(waivers, 'utf8').replaceAll('\r\n', '')).not.toContain('\n');
    expect(check().code).toBe(0);
  });

  it('writes every error that stands, touches nothing else, and the next check passes', () => {
    expect(check().code).toBe(1);
    const before = everythingElse();
    const { code, out, err } = check(...PEOPLE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Northmere: \d+ gaps were accepted and written to northmere\/waivers\.yaml\. Look at each entry/);
    expect(everythingElse()).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    const text = readFileSync(waivers, 'utf8');
    expect(text).toContain('escalation-stages-missing-answer:\n  requirement: escalation-stages\n  rule: missing-answer\n  reason: ');
    expect(text).toMatch(/^dead-link-[0-9a-f]{8}:\n {2}rule: dead-link\n/m);
    const after = check();
    expect(after.code).toBe(0);
    expect(after.out).toMatch(
      /^Accepted gaps:\n(?: {2}.*\n)* {2}escalation-stages-missing-answer: until 2027-03-31, owner service-manager, agreed by director-of-public-health, in force/m,
    );
    expect(after.out).toMatch(
      /^Northmere: 14\d of 143 requirements met; \d accepted gaps are waived until 2027-03-31 at the latest; nothing else stands in the way/m,
    );
    expect(after.out).not.toContain('error: ');
    const report = join(scratch, 'report.json');
    writeFileSync(report, check('--format', 'json').out);
    expect(check('--base', report), 'a report with waivers keeps to its schema').toMatchObject({ code: 0, err: '' });
  });

  it('keeps entries, comments and the mode of the file, and adds what is new only', () => {
    expect(check(...PEOPLE).code).toBe(0);
    const first = `# Our own remark\n${readFileSync(waivers, 'utf8').replace(/reason: .*/, 'reason: "The two heads of service meet in January to agree on this." # said in May')}`;
    writeFileSync(waivers, first);
    chmodSync(waivers, 0o640);
    expect(check(...PEOPLE).out).toBe('Northmere: every error at the gate `publish` is accepted already, so nothing was written.\n');
    expect(readFileSync(waivers, 'utf8')).toBe(first);
    replace('sections/supervision.yaml', /^supervision-regular:$/m, 'supervision-regulra:');
    expect(check(...PEOPLE, '--reason', 'The supervisor left in October and the new one begins in January.').code).toBe(0);
    const second = readFileSync(waivers, 'utf8');
    expect(second.startsWith(first)).toBe(true);
    expect(second.slice(first.length)).toContain(
      'supervision-regular-missing-answer:\n  requirement: supervision-regular\n  rule: missing-answer\n  reason: The supervisor left',
    );
    expect(statSync(waivers).mode & 0o777).toBe(0o640);
    expect(check().code).toBe(0);
  });

  it('accepts what the settings of a workspace make an error, and leaves what they make a warning', () => {
    const settings = join(scratch, 'joint-protocol.yaml');
    writeFileSync(settings, 'rules:\n  dead-link: {severity: warning, reason: The other site is being moved this month.}\n  typed-number: {severity: error}\n');
    replace('sections/escalation.md', /\n\n/, '\n\nThe rest stands in section 4.2.\n\n');
    const { code } = check(...PEOPLE);
    rmSync(settings);
    const written = readFileSync(waivers, 'utf8');
    expect({ code, rules: [written.includes('rule: typed-number'), written.includes('rule: dead-link')] }).toEqual({ code: 0, rules: [true, false] });
  });

  it('does not accept findings that are not listed', () => {
    replace('sections/escalation.md', /$/, `\n${Array.from({ length: 230 }, (_, index) => `See [${index}](#nowhere-${index}).\n`).join('\n')}`);
    const { code, out } = check(...PEOPLE);
    expect(code).toBe(1);
    expect(out).toContain('accepted and written to northmere/waivers.yaml');
    expect(out).toContain(' 31 more errors were not listed before, so nobody has agreed to them. Run the check'); // NOTE: one dead link stood there before.
    expect(readFileSync(waivers, 'utf8').match(/rule: dead-link/g)?.length).toBe(200);
  });

  it('says where editors find the schema when the control block says so', () => {
    replace('protocol.yaml', /^/, '# yaml-language-server: $schema=../../schemas/json/protocol.schema.json\n');
    check(...PEOPLE);
    expect(readFileSync(waivers, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/json\/waivers\.schema\.json\n/);
  });

  it('does not accept what cannot be accepted, and says so', () => {
    writeFileSync(join(folder, 'sections/roles.md'), '## Roles {#roles-treatment-worker}\n\n<b>bold</b>\n');
    const { code, out } = check(...PEOPLE);
    expect(code).toBe(1);
    expect(out).toContain('2 errors cannot be accepted and still stand (`raw-html`). Run the check to see where, and what to do.');
    expect(readFileSync(waivers, 'utf8')).not.toContain('raw-html');
    const after = check();
    expect([after.code, after.out.match(/^error: /gm)?.length]).toEqual([1, 2]);
    rmSync(folder, { recursive: true });
    copyExample('northmere', folder);
    replace('sections/roles.md', /$/, '\n<b>bold</b>\n');
    expect(check(...PEOPLE)).toMatchObject({
      code: 1,
      out: 'Northmere: nothing was accepted, and nothing was written. 2 errors cannot be accepted and still stand (`raw-html`). Run the check to see where, and what to do.\n',
    });
  });

  it('says at which gate there was nothing to accept', () => {
    expect(check(...PEOPLE, '--gate', 'draft').code).toBe(0);
    copyExample('northmere', folder);
    rmSync(waivers);
    expect(check(...PEOPLE)).toMatchObject({
      code: 0,
      out: 'Northmere: no error stands at the gate `publish`, so there was nothing to accept, and nothing was written.\n',
    });
    expect(existsSync(waivers)).toBe(false);
  });

  it('accepts again what had its time, and says what is to be deleted', () => {
    expect(check(...PEOPLE.slice(0, -1), '2026-11-30').code).toBe(0);
    const later = { cwd: scratch, env: { JOINT_PROTOCOL_TODAY: '2026-12-01' } };
    expect(runCommand(['check', 'northmere'], later).out).toContain('This gap was accepted until `2026-11-30`, which has passed.');
    expect(runCommand(['check', 'northmere', ...PEOPLE], later)).toMatchObject({ code: 0 });
    const { code, out } = runCommand(['check', 'northmere'], later);
    expect([code, out.includes('which has passed')]).toEqual([0, false]);
    expect(out).toMatch(
      /accepted by `escalation-stages-missing-answer-2` already\. \[waiver-not-needed\][\s\S]*Write: Delete lines \d+ to \d+ of waivers\.yaml: one of/,
    );
  });

  it.each([
    ['{}\n', /^# Accepted gaps: [^\n]*\n\n\w/],
    ['{ }   # none yet\n', /^ *# none yet\n\n\w/],
    ['# {}: ours\n---\nnull\n...\n', /^# \{\}: ours\n---\n\n+\w/],
    ['', /^# Accepted gaps: [^\n]*\n\n\w/],
    ['\uFEFF\n', /^# Accepted gaps: [^\n]*\n\n\w/],
    ['# Our own remark\n', /^# Our own remark\n\n\w/],
  ])('a waivers.yaml without entries: %j', (content, begins) => {
    writeFileSync(waivers, content);
    expect(check(...PEOPLE)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(waivers, 'utf8')).toMatch(begins);
    expect(check().code).toBe(0);
  });
});

describe('a refusal names what is missing, and writes nothing', () => {
  const without = (name: string): string[] => PEOPLE.filter((_, index) => PEOPLE[index] !== name && PEOPLE[index - 1] !== name);
  const instead = (name: string, value: string): string[] => [...without(name), name, value];

  it.each([
    ['no owner', without('--owner'), 'who will close them (`--owner`)'],
    ['no approver', without('--approver'), 'who agreed (`--approver`)'],
    ['no day', without('--expires'), 'until when (`--expires`)'],
    ['an owner who is nobody', instead('--owner', 'TBC'), '`--owner`'],
    ['a person', instead('--approver', 'Jane Smith'), '`Jane Smith`, given as `--approver`, looks like the name of a person'],
    ['one post for both', instead('--approver', 'Service Manager'), 'cannot both own the gaps and agree to them'],
    ['a day that is none', instead('--expires', '31.3.2027'), '`31.3.2027` is not a day'],
    ['a day that has passed', instead('--expires', '2026-11-22'), 'at most 12 months'],
    ['a day too far off', instead('--expires', '2027-11-24'), 'at most 12 months'],
    ['a reason that is none', [...PEOPLE, '--reason', 'to be confirmed in due course'], 'too little for a reason'],
    ['a report beside it', [...PEOPLE, '--format', 'json=out.json'], '`--format` says nothing beside it'],
    ['a comparison beside it', [...PEOPLE, '--base', 'earlier.json'], '`--base` says nothing beside it'],
    ['an owner without --accept', PEOPLE.slice(1), '`--owner` belongs to `--accept`'],
  ])('%s', (_, args, says) => {
    const { code, out, err } = check(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(existsSync(waivers)).toBe(false);
  });

  it.each([
    ['broken YAML', '# ours\ngap: [1, 2\n', '`northmere/waivers.yaml` cannot be read, line 3, so nothing was written: '],
    ['a key twice', 'a: {}\na: {}\n', 'cannot be read, line 2, so nothing was written: '],
    ['a list', '- gap\n', 'holds a list where entries belong'],
    ['a text', 'none\n', 'holds a value where entries belong'],
    ['braces round everything', '{gap: {rule: dead-link}}\n', 'without braces round them'],
    ['an end', 'gap:\n  rule: dead-link\n...\n', 'without `...` at the end'],
    ['bytes that are no text', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]), 'is not UTF-8 text'],
  ])('a waivers.yaml that cannot be added to: %s', (_, content, says) => {
    writeFileSync(waivers, content);
    const { code, err } = check(...PEOPLE);
    expect(code).toBe(2);
    expect(err).toContain('so nothing was written');
    expect(err).toContain(says);
    expect(err.trimEnd()).toMatch(/ Nothing was accepted\.$/);
    expect(readFileSync(waivers)).toEqual(Buffer.from(content));
  });

  it('a waivers.yaml that is a link', () => {
    const elsewhere = join(scratch, 'elsewhere.yaml');
    writeFileSync(elsewhere, '');
    symlinkSync(elsewhere, waivers);
    expect(check(...PEOPLE)).toMatchObject({ code: 2, out: '' });
    expect([readFileSync(elsewhere, 'utf8'), lstatSync(waivers).isSymbolicLink()]).toEqual(['', true]);
  });

  it('one of two protocols whose file is broken: neither is written', () => {
    const other = join(scratch, 'two/protocols/other');
    cpSync(folder, other, { recursive: true });
    cpSync(folder, join(scratch, 'two/protocols/another'), { recursive: true });
    writeFileSync(join(other, 'waivers.yaml'), 'gap: [1\n');
    expect(runCommand(['check', 'two', ...PEOPLE], { cwd: scratch }).code).toBe(2);
    expect(existsSync(join(scratch, 'two/protocols/another/waivers.yaml'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that cannot be written to', () => {
    chmodSync(folder, 0o555);
    const { code, err } = check(...PEOPLE);
    chmodSync(folder, 0o755);
    expect([code, existsSync(waivers)]).toEqual([4, false]);
    expect(err).toContain('permission was denied');
  });
});
