// What a change does to completeness: two states of the base protocol side by side.

import { describe, expect, test } from 'vitest';
import { changeSince } from '../../src/check/change.ts';
import type { ProtocolReport } from '../../src/model/report.ts';
import { checkFolder, checkOverBase, overBase } from '../rules/base.ts';

const ANSWER = 'supervision-joint:\n  status: not-applicable\n  reason: One manager leads both teams and sees every case.\n';
const before = await checkOverBase('england', {});

function change(now: ProtocolReport, then: ProtocolReport = before) {
  const [only] = changeSince('main', [then], [now]).protocols;
  return only;
}

describe('change of a protocol', () => {
  test('that changes nothing', () => {
    const only = change(before);
    expect(only).toMatchObject({
      protocol: 'base-england',
      title: 'Fenmarsh',
      kind: 'unchanged',
      newlyMet: [],
      newlyBroken: [],
      newlyExcused: [],
      newErrors: [],
      mendedErrors: [],
      waivedErrors: [],
    });
    expect(only?.stillOpen).toEqual(before.requirements.filter((one) => one.outcome === 'unanswered').map((one) => one.id));
  });

  test('that meets a requirement, and its undoing', async () => {
    const after = await checkOverBase('england', { 'sections/supervision.yaml': ANSWER });
    expect(change(after)).toMatchObject({
      kind: 'changed',
      newlyMet: ['supervision-joint'],
      newlyBroken: [],
      newlyExcused: ['supervision-joint'],
      newErrors: [],
    });
    expect(change(after)?.mendedErrors).toHaveLength(1);
    expect(change(after)?.stillOpen).not.toContain('supervision-joint');
    const undone = change(before, after);
    expect(undone).toMatchObject({ kind: 'changed', newlyMet: [], newlyBroken: ['supervision-joint'], mendedErrors: [] });
    expect(undone?.newErrors).toEqual(change(after)?.mendedErrors);
    expect(undone?.stillOpen).not.toContain('supervision-joint');
  });

  test('that says of what was in place that it does not apply', async () => {
    const excused = 'escalation-stages:\n  status: not-applicable\n  reason: One manager leads both services, so nobody disagrees.\n';
    const folder = overBase('england', {});
    const file = folder.files.find(({ path }) => path === 'sections/escalation.yaml');
    const text = new TextDecoder().decode(file?.bytes).replace(/^escalation-stages:\n(?: .*\n)+/m, excused);
    const { report } = await checkFolder(overBase('england', { 'sections/escalation.yaml': text }));
    expect(change(report)).toMatchObject({ kind: 'changed', newlyMet: [], newlyBroken: [], newlyExcused: ['escalation-stages'] });
    expect(change(before, report)).toMatchObject({ kind: 'unchanged', newlyExcused: [] });
  });

  test('that makes another nation’s guidance count', async () => {
    const scottish = await checkOverBase('scotland', {});
    const met = (report: ProtocolReport): string[] => report.requirements.filter((one) => one.outcome === 'met').map((one) => one.id);
    const ids = new Set(scottish.requirements.map(({ id }) => id));
    expect(change(scottish)?.newlyBroken).toEqual(expect.arrayContaining(met(before).filter((id) => !ids.has(id))));
    const retired = { ...before, requirements: before.requirements.slice(1) };
    expect(change(retired)?.newlyBroken).toEqual([]);
  });

  test('that moves lines only', async () => {
    const folder = overBase('england', {});
    const moved = folder.files.find((file) => file.path === 'sections/escalation.yaml')?.bytes;
    const { report } = await checkFolder(overBase('england', { 'sections/escalation.yaml': `# moved\n\n${new TextDecoder().decode(moved)}` }));
    expect(change(report)?.kind).toBe('unchanged');
  });
});

describe('change of several protocols', () => {
  const named = (protocol: string, folder = `protocols/${protocol}/`): ProtocolReport => ({ ...before, protocol, folder });

  test('that were added, removed or stayed, in order', () => {
    const { base, protocols } = changeSince('main', [named('b'), named('a')], [named('c'), named('b')]);
    expect(base).toBe('main');
    expect(protocols.map(({ protocol, kind }) => `${protocol} ${kind}`)).toEqual(['a removed', 'b unchanged', 'c added']);
    const met = before.requirements.filter((one) => one.outcome === 'met').map((one) => one.id);
    expect(protocols[0]).toMatchObject({ newlyMet: [], newlyBroken: met, newErrors: [], mendedErrors: [] });
    expect(protocols[2]).toMatchObject({ title: 'Fenmarsh', newlyMet: met, newlyBroken: [], mendedErrors: [] });
    expect(protocols[2]?.stillOpen).toEqual(before.requirements.map((one) => one.id).filter((id) => !met.includes(id)));
    expect(protocols[0]).toMatchObject({ title: 'Fenmarsh', stillOpen: [] });
    expect(protocols[2]?.newErrors).toHaveLength(before.counts.errors);
  });

  test('come in the order of their names, wherever they were', () => {
    const order = changeSince('main', [named('b')], [named('a'), named('c'), named('d')]).protocols.map(({ protocol }) => protocol);
    expect(order).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are found again when the command was run from another place', () => {
    expect(changeSince('x', [named('a', 'a/')], [named('a', 'work/protocols/a/')]).protocols.map((one) => one.kind)).toEqual(['unchanged']);
  });

  test('of one name in two folders are told apart', async () => {
    const better = { ...(await checkOverBase('england', { 'sections/supervision.yaml': ANSWER })), protocol: 'a' };
    const [one, other] = [named('a', 'x/a/'), { ...better, folder: 'y/a/' }];
    expect(changeSince('main', [one, other], [other, one]).protocols.map((change) => change.kind)).toEqual(['unchanged', 'unchanged']);
  });
});

test('change by a waiver: an accepted error is neither new nor put right', async () => {
  const waived = { ...before, findings: before.findings.map((finding) => ({ ...finding, waivedBy: 'gap' })) };
  expect(change(waived)).toMatchObject({ kind: 'changed', newErrors: [], newlyMet: [], mendedErrors: [] });
  expect(change(waived)?.waivedErrors).toHaveLength(before.counts.errors);
  expect(change(waived, waived)).toMatchObject({ kind: 'unchanged', waivedErrors: [] });
  expect(change(before, waived)).toMatchObject({ waivedErrors: [], mendedErrors: [] });
  expect(change(before, waived)?.newErrors).toHaveLength(before.counts.errors);
});
