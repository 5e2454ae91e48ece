// What `check --format json` prints, against the schema that is published with it.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/generate/catalogue.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(join(PROJECT, 'schemas/json/report.schema.json'), 'utf8')) as object,
);
let workspace: string;

function report(...args: readonly string[]): { status: number | null; data: { day: string; protocols: { findings: object[] }[] } } {
  const { stdout, status } = spawnSync(process.execPath, [join(PROJECT, 'src/cli/main.ts'), 'check', ...args, '--format', 'json'], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    env: { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23' },
  });
  return { status, data: JSON.parse(stdout) as { day: string; protocols: { findings: object[] }[] } };
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'report-'));
  cpSync(join(PROJECT, 'protocols'), join(workspace, 'protocols'), { recursive: true });
  const broken = join(workspace, 'broken');
  cpSync(join(PROJECT, 'protocols/northmere'), broken, { recursive: true });
  writeFileSync(join(broken, 'protocol.yaml'), 'format: 2\ntitle: [1]\nnation: wales\nowners: nobody\n');
  writeFileSync(join(broken, 'directory.yaml'), 'teams: &a {x: *a}\n');
  writeFileSync(join(broken, 'sections/roles.yaml'), 'no-such-thing:\n  status: implemented\n\tx: 1\n');
  writeFileSync(join(broken, 'sections/escalation.yaml'), 'escalation-stages: 3\nescalation-stages:\n  status: somehow\n');
  writeFileSync(join(broken, 'sections/roles.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]));
  writeFileSync(join(broken, 'sections/escalation.md'), '#### <b>TBC</b> {#x}\n\n![](nothing.png) \u202e [x](javascript:1)\n');
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('the JSON report keeps to its schema', () => {
  it('for both examples', () => {
    const { data, status } = report('protocols');
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect([status, data.protocols.length, data.day]).toEqual([0, 2, '2026-11-23']);
  });

  it('for a protocol with broken files', () => {
    const { data, status } = report('broken', '--gate', 'audit');
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(status).toBe(1);
    expect(data.protocols[0]?.findings.length).toBeGreaterThan(20);
  });
});
