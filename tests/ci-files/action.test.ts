// action.yml: its form, no way for words of a stranger into a script, and its scripts run by bash with a packed tool.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/run-command.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly uses?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required: boolean; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action = parse(text) as Action;
const { steps } = action.runs;

describe('the form of action.yml', () => {
  it('is a composite action with the keys that GitHub knows', () => {
    expect(Object.keys(action).sort()).toEqual(['author', 'branding', 'description', 'inputs', 'name', 'outputs', 'runs']);
    expect(action.runs.using).toBe('composite');
    for (const step of steps) expect(Object.keys(step).sort()).toEqual(['env', 'id', 'name', 'run', 'shell']);
    for (const [name, input] of Object.entries(action.inputs)) {
      expect({ name, keys: Object.keys(input) }).toEqual({ name, keys: ['description', 'required', 'default'] });
      expect({ name, type: typeof input.default }).toEqual({ name, type: 'string' });
    }
  });

  it('uses no action of anybody else', () => {
    expect(steps.filter((step) => step.uses !== undefined)).toEqual([]);
  });

  it('puts no expression into a script', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  it('hands over every input once, as an environment variable that is quoted wherever it is used', () => {
    const handed = steps.flatMap(({ env = {} }) => Object.values(env)).flatMap((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? []);
    expect(handed.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { run = '', env = {} } of steps) {
      const words = run.split('\n').filter((line) => !line.trim().startsWith('#'));
      for (const name of Object.keys(env)) {
        expect({ name, used: words.some((line) => line.includes(`$${name}`)) }).toEqual({ name, used: true });
        const bare = words.filter((line) => line.includes(`$${name}`) && !/\[\[.*\]\]/.test(line) && !new RegExp(`"[^"]*\\$${name}[^"]*"`).test(line));
        expect({ name, bare }).toEqual({ name, bare: [] });
      }
    }
  });

  it('gives only outputs that its steps set', () => {
    const set = steps.flatMap(({ id = '', run = '' }) => [...run.matchAll(/^\s*echo "([a-z-]+)=.*"/gm)].map((match) => `${id} ${match[1] ?? ''}`));
    for (const [name, { value }] of Object.entries(action.outputs)) {
      const [, id, output] = /^\$\{\{ steps\.([a-z]+)\.outputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
      expect({ name, set: set.includes(`${id ?? ''} ${output ?? ''}`) }).toEqual({ name, set: true });
    }
  });

  it('names this version of the tool, exactly', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(action.inputs['version']?.default).toBe(version);
  });
});

describe('the scripts, run', () => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'joint-protocol-action-')));
  const workspace = join(place, 'workspace');
  let packed = '';

  beforeAll(() => {
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: ROOT, stdio: 'ignore' });
    packed = join(place, readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '');
    mkdirSync(join(workspace, 'protocols'), { recursive: true });
    cpSync(join(ROOT, 'protocols/northmere'), join(workspace, 'protocols/northmere'), { recursive: true });
  });

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  interface Ran {
    readonly code: number | null;
    readonly log: string;
    readonly outputs: Readonly<Record<string, string>>;
    readonly summary: string;
  }

  /** Both steps one after the other, as the runner would: files for outputs and summary, inputs through `env`. */
  function run(inputs: Readonly<Record<string, string>> = {}): Ran {
    const runner = mkdtempSync(join(place, 'runner-'));
    const given: Readonly<Record<string, string>> = { 'package-file': packed, ...inputs };
    const outputs: Record<string, Record<string, string>> = {};
    let last: Ran = { code: null, log: '', outputs: {}, summary: '' };
    for (const { id = '', run: script = '', env = {} } of steps) {
      const outputFile = join(runner, `output-${id}`);
      const summaryFile = join(runner, `summary-${id}`);
      for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
      const value = (expression: string): string => {
        const [, input, step, output] = /^\$\{\{ (?:inputs\.([a-z-]+)|steps\.([a-z]+)\.outputs\.([a-z-]+)) \}\}$/.exec(expression) ?? [];
        return input === undefined ? (outputs[step ?? '']?.[output ?? ''] ?? '') : (given[input] ?? action.inputs[input]?.default ?? '');
      };
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: workspace,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: runner,
          JOINT_PROTOCOL_TODAY: '2026-11-23',
          RUNNER_TEMP: runner,
          GITHUB_WORKSPACE: workspace,
          GITHUB_OUTPUT: outputFile,
          GITHUB_STEP_SUMMARY: summaryFile,
          ...Object.fromEntries(Object.entries(env).map(([name, expression]) => [name, value(expression)])),
        },
      });
      outputs[id] = Object.fromEntries(
        readFileSync(outputFile, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      );
      last = { code: ran.status, log: ran.stdout + ran.stderr, outputs: outputs[id], summary: readFileSync(summaryFile, 'utf8') };
      if (ran.status !== 0) return last;
    }
    return last;
  }

  /** The workspace with one file changed, and as it was again afterwards. */
  function edited<T>(file: string, change: (text: string) => string, then: () => T): T {
    const path = join(workspace, file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    writeFileSync(path, change(before ?? ''));
    try {
      return then();
    } finally {
      if (before === undefined) rmSync(path);
      else writeFileSync(path, before);
    }
  }

  it('passes at the gate draft, and says where each report is', () => {
    const { code, outputs, log, summary } = run({ gate: 'draft' });
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(outputs).toMatchObject({ passed: 'true', 'exit-code': '0' });
    for (const name of ['json', 'sarif', 'junit', 'markdown', 'html']) expect(readFileSync(outputs[name] ?? '', 'utf8').length).toBeGreaterThan(100);
    expect(outputs['report-folder']?.startsWith(workspace)).toBe(false);
    expect(JSON.parse(readFileSync(outputs['json'] ?? '', 'utf8'))).toMatchObject({ gate: 'draft', passed: true });
    expect(summary).toContain('Northmere');
  });

  it('fails for a gap, with the place in the log; `fail: false` lets the job go on and still says that it did not pass', () => {
    const gap = (then: () => void): void => edited('protocols/northmere/protocol.yaml', (text) => text.replace(/^edition:.*$/m, ''), then);
    gap(() => {
      const { code, log, outputs } = run({ gate: 'draft' });
      expect(code).toBe(1);
      expect(log).toMatch(/^::error [^\n]*file=protocols\/northmere\/protocol\.yaml/m);
      expect(outputs['passed']).toBe('false');
      const tolerant = run({ gate: 'draft', fail: 'false' });
      expect([tolerant.code, tolerant.outputs['passed'], tolerant.outputs['exit-code']]).toEqual([0, 'false', '1']);
    });
  });

  it('fails for what cannot be judged, whatever `fail` says', () => {
    expect(run({ paths: 'nowhere', fail: 'false' }).code).toBe(2);
    expect(run({ gate: 'draught', fail: 'false' }).code).toBe(2);
  });

  it('reads no settings of the repository, and runs nothing of it', () => {
    const hostile = ['joint-protocol.yaml', 'package.json', '.npmrc'];
    writeFileSync(join(workspace, hostile[0] ?? ''), 'gate: [');
    writeFileSync(
      join(workspace, hostile[1] ?? ''),
      '{"scripts": {"preinstall": "touch ran", "prepare": "touch ran"}, "dependencies": {"joint-protocol": "9.9.9"}}',
    );
    writeFileSync(join(workspace, hostile[2] ?? ''), 'script-shell=./evil.sh\n');
    try {
      expect(run({ gate: 'draft' }).code).toBe(0);
      expect(readdirSync(workspace).sort()).toEqual([...hostile, 'protocols'].sort());
    } finally {
      for (const name of hostile) rmSync(join(workspace, name));
    }
  });

  it('takes no input for a command, an option or an output', () => {
    const names = ['$(touch ran)', '`touch ran`', '"; touch ran; "', '--accept', '--settings=x', 'a\npassed=true'];
    for (const name of names) {
      const { code, outputs } = run({ paths: name, base: '' });
      expect({ name, code, passed: outputs['passed'] }).toEqual({ name, code: 2, passed: 'false' });
    }
    expect(run({ gate: '$(touch ran)' }).code).toBe(2);
    expect(run({ version: 'latest; touch ran', 'package-file': '' }).code).toBe(2);
    expect(run({ version: 'https://example.org/evil.tgz', 'package-file': '' }).code).toBe(2);
    expect(readdirSync(workspace)).toEqual(['protocols']);
  });

  it('takes no tool out of the repository that it checks', () => {
    const inside = join(workspace, 'tool.tgz');
    cpSync(packed, inside);
    const { code, log } = run({ 'package-file': inside });
    rmSync(inside);
    expect([code, log]).toEqual([2, expect.stringContaining('lies in the repository')]);
  });

  it('lets no word of a protocol be a command to the runner', () => {
    const command = '::add-mask::northmere';
    edited(
      'protocols/northmere/protocol.yaml',
      (text) => text.replace(/^short_title:.*$/m, `short_title: "${command}"`),
      () => {
        const { log } = run({ gate: 'draft' });
        const lines = log.split('\n');
        const start = lines.findIndex((line) => line.startsWith('::stop-commands::'));
        const token = lines[start]?.slice('::stop-commands::'.length) ?? '';
        const end = lines.indexOf(`::${token}::`);
        expect(token).toMatch(/^[0-9a-f-]{36}$/);
        expect(lines.some((line) => line.includes(command))).toBe(true);
        const heard = lines.filter((line, at) => line.startsWith('::') && (at < start || at > end));
        expect(heard.filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
      },
    );
  });
});
