// Several formats in one run, each to its file; where a report may not be written; what shortens the screen and what it never changes.

import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { runCommand } from './run-command.ts';
import { workspace } from './workspace.ts';

const here = workspace('northmere', 'glenarrick');
/** Two answers taken away: errors at the gate publish, whatever else there is. */
here.edit('protocols/northmere/sections/escalation.yaml', (text) => text.replace(/^escalation-stages:$/m, 'escalation-stagse:'));
const check = (...args: readonly string[]) => runCommand(['check', ...args], { cwd: here.folder });
const json = (path: string): Report => JSON.parse(here.read(path)) as Report;
const wrongUse = (says: string) => ({ code: 2, out: '', err: expect.stringContaining(says) as string });

describe('several formats', () => {
  const plain = check();

  it('one to the screen, the others to their files, all from one run', () => {
    const both = check('--format', 'pretty,json=one.json');
    expect(both).toEqual({ ...plain, err: '' });
    expect(json('one.json').protocols.map(({ verdict }) => both.out.includes(verdict))).toEqual([true, true]);
    expect(check('--format', 'json').out).toBe(here.read('one.json'));
  });

  it('the option given again, and several lists', () => {
    const { code, out } = check('--format', 'json=a.json,pretty=a.txt', '--format=json=b.json', '--format', 'pretty');
    expect([code, out]).toEqual([1, plain.out]);
    expect([here.read('a.txt'), here.read('a.json')]).toEqual([plain.out, here.read('b.json')]);
  });

  it('files only: the screen has the verdicts and where the reports are', () => {
    const { code, out } = check('--format', 'json=c.json');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([...json('c.json').protocols.map(({ verdict }) => verdict), expect.stringMatching(/^\d of 2 /), 'Written: c.json', '']);
  });

  it('a file has no colours, whatever the screen has', () => {
    const args = ['check', '--format', 'pretty,pretty=plain.txt'];
    const { out } = runCommand(args, { cwd: here.folder, env: { FORCE_COLOR: '1', NO_COLOR: undefined as unknown as string } });
    expect(out).toContain('\u001b[');
    expect(here.read('plain.txt')).toBe(plain.out);
    expect(runCommand([...args, '--no-color'], { cwd: here.folder, env: { FORCE_COLOR: '1', NO_COLOR: undefined as unknown as string } }).out).toBe(plain.out);
  });

  it.each(FORMATS)('%s to a file is what it is on the screen', (format) => {
    const { out } = check('--format', format);
    expect(check('--format', `${format}=${format}.out`).code).toBe(1);
    expect(here.read(`${format}.out`)).toBe(out);
  });

  it('the help names every format', () => {
    const named = /Formats: ([a-z, ]+);/.exec(runCommand(['--help']).out)?.[1]?.split(', ');
    expect(named?.sort()).toEqual([...FORMATS].sort());
  });

  it.each([
    [['--format', 'pretty,json'], 'cannot both be printed'],
    [['--format', 'json', '--format', 'pretty'], 'cannot both be printed'],
    [['--format', 'jsno=x.json'], 'Did you mean `json`?'],
    [['--format', '__proto__=x'], 'There is no format'],
    [['--format', 'json='], 'names no file'],
    [['--format', 'json=x.json,'], 'empty entry'],
    [['--format', 'json=x.json,pretty=./x.json'], 'Two reports'],
    [['--max-findings', 'few'], 'whole number'],
    [['--max-findings=-1'], 'whole number'],
    [['--quiet=yes'], 'takes no value'],
    [['--__proto__'], 'There is no option'],
    [['--watch', '--shard', '1/2'], 'do not go together'],
  ])('%j is wrong use', (args, says) => {
    expect(check(...args)).toEqual(wrongUse(says));
    expect(existsSync(here.at('x.json'))).toBe(false);
  });
});

describe('where a report is not written', () => {
  it('over a file of a protocol, or beside one, though another protocol is checked', () => {
    const before = here.read('protocols/northmere/protocol.yaml');
    for (const path of ['protocols/northmere/protocol.yaml', 'protocols/northmere/documents/report.json', './protocols/../protocols/northmere/new.json'])
      expect(check('protocols/glenarrick', '--format', `json=${path}`)).toEqual(wrongUse('lies in a protocol'));
    expect(here.read('protocols/northmere/protocol.yaml')).toBe(before);
    expect(existsSync(here.at('protocols/northmere/new.json'))).toBe(false);
  });

  it('in a protocol without a control block, which is a protocol all the same', () => {
    mkdirSync(here.at('headless/sections'), { recursive: true });
    expect(check('headless', '--format', 'json=headless/x.json')).toEqual(wrongUse('lies in a protocol'));
    rmSync(here.at('headless'), { recursive: true });
  });

  it('over a folder, in a folder that is not there, over the settings, in the store of git', () => {
    for (const [path, says] of [
      ['protocols', 'is a folder'],
      ['nowhere/x.json', 'does not exist'],
      ['joint-protocol.yaml', 'cannot be written over'],
      ['.git/config', 'cannot be written over'],
    ] as const) {
      mkdirSync(here.at('.git'), { recursive: true });
      expect(check('--format', `json=${path}`)).toEqual(wrongUse(says));
    }
    expect(readdirSync(here.at('.git'))).toEqual([]);
    rmSync(here.at('.git'), { recursive: true });
  });

  it('through a link: as the file, dangling, or on the way to it', () => {
    here.write('precious.txt', 'precious');
    mkdirSync(here.at('elsewhere'));
    symlinkSync('precious.txt', here.at('linked.json'));
    symlinkSync('not-there', here.at('dangling.json'));
    symlinkSync('elsewhere', here.at('linked'));
    symlinkSync('protocols/northmere', here.at('alias'));
    for (const path of ['linked.json', 'dangling.json', 'linked/x.json', 'alias/x.json'])
      expect(check('--format', `json=${path}`)).toEqual(wrongUse('leads through a link'));
    expect([here.read('precious.txt'), readdirSync(here.at('elsewhere')), existsSync(here.at('not-there'))]).toEqual(['precious', [], false]);
  });

  it('into a second name of a file: that name gets a file of its own', () => {
    linkSync(here.at('precious.txt'), here.at('second.json'));
    expect(check('--format', 'json=second.json').code).toBe(1);
    expect([here.read('precious.txt'), json('second.json').format]).toEqual(['precious', 2]);
  });

  it.runIf(process.getuid?.() !== 0)('where this account may not write: 4, one sentence, nothing half written', () => {
    mkdirSync(here.at('closed'));
    here.write('closed/old.json', 'old');
    chmodSync(here.at('closed'), 0o500);
    const { code, out, err } = check('--format', 'json=first.json,pretty=closed/old.json');
    chmodSync(here.at('closed'), 0o700);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('permission was denied');
    expect([here.read('closed/old.json'), existsSync(here.at('first.json'))]).toEqual(['old', false]);
  });

  it.runIf(existsSync('/dev/full') && existsSync('/proc/self'))('where the disk refuses: 4, one sentence, every file as it was', () => {
    here.write('old.json', 'old');
    const { code, out, err } = check('--format', 'json=old.json,pretty=/proc/self/report.txt');
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(/^The report `\/proc\/self\/report\.txt` could not be written: .*\.\n$/);
    expect(here.read('old.json')).toBe('old');
    expect(readdirSync(here.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves nothing beside the reports', () => {
    expect(readdirSync(here.folder).filter((name) => name.startsWith('.') || name.endsWith('.tmp'))).toEqual([]);
    expect(statSync(here.at('one.json')).mode & 0o111).toBe(0);
  });
});

describe('less on the screen', () => {
  const whole = check('--format', 'json=whole.json');
  const report = json('whole.json');
  const shown = report.protocols.flatMap(({ findings }) => findings.filter(({ severity, waivedBy }) => severity !== 'advice' && waivedBy === undefined));
  const frames = (out: string): number => out.match(/^ {2}Why: /gm)?.length ?? 0;

  it('--quiet: the verdicts only, and the same exit code', () => {
    const { code, out } = check('--quiet');
    expect(code).toBe(whole.code);
    expect(out.split('\n')).toEqual([...report.protocols.map(({ verdict }) => verdict), expect.stringMatching(/^\d of 2 protocols /), '']);
    expect(check('--quiet', '--format', 'json').out).toBe(here.read('whole.json'));
  });

  it.each([0, 1])('--max-findings %i: so many, and how many more there are', (most) => {
    const { code, out } = check('--max-findings', String(most));
    expect([code, frames(out)]).toEqual([whole.code, most]);
    expect(out).toMatch(new RegExp(`^${shown.length - most} more finding.* not shown here \\(.*\\)`, 'm'));
    for (const { verdict } of report.protocols) expect(out).toContain(verdict);
    const { errors, warnings } = report.protocols.find(({ protocol }) => protocol === 'northmere')?.counts ?? { errors: 0, warnings: 0 };
    expect(out).toContain(`${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`);
  });

  it('--max-findings keeps the worst, and says nothing when all are shown', () => {
    const errors = shown.filter(({ severity }) => severity === 'error').length;
    const { out } = check('--max-findings', String(errors));
    expect([out.match(/^error: /gm)?.length, out.match(/^warning: /gm)]).toEqual([errors, null]);
    expect(check('--max-findings', '5000').out).toBe(check().out);
  });

  it('--max-findings leaves one, and says so of one', () => {
    const { out } = check('--max-findings', String(shown.length - 1));
    expect(out).toMatch(/^1 more finding is not shown here \(1 \w+\)\. It counts all the same; a higher `--max-findings` shows it\.$/m);
  });

  it('--max-findings cuts no other format', () => {
    for (const format of FORMATS.filter((one) => one !== 'pretty'))
      expect(check('--max-findings', '0', '--format', format).out).toBe(check('--format', format).out);
  });

  it('--advice: more of it, with the same verdict', () => {
    const { code, out } = check('--advice', '--gate', 'draft');
    const without = check('--gate', 'draft');
    expect(code).toBe(without.code);
    expect(frames(out)).toBeGreaterThan(frames(without.out));
  });
});
