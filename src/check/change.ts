// What a change does to completeness: the reports of before beside those of now, by protocol and requirement.

import type { Finding } from '../model/finding.ts';
import type { CompletenessChange, ProtocolChange, ProtocolReport } from '../model/report.ts';
import { isMet } from '../model/report.ts';

/** `base` says in words what the earlier reports are of: a git revision or the name of a file. */
export function changeSince(base: string, before: readonly ProtocolReport[], now: readonly ProtocolReport[]): CompletenessChange {
  const left = [...before];
  const changes = now.map((report) => {
    const earlier = partnerOf(report, left);
    if (earlier) left.splice(left.indexOf(earlier), 1);
    return earlier ? compared(earlier, report) : added(report);
  });
  const all = [...changes, ...left.map(removed)];
  return { base, protocols: all.sort((a, b) => (a.protocol < b.protocol ? -1 : a.protocol > b.protocol ? 1 : 0)) };
}

/** The same folder; or, where the command was run from another place, a folder of the same name. */
function partnerOf({ protocol, folder }: ProtocolReport, before: readonly ProtocolReport[]): ProtocolReport | undefined {
  const named = before.filter((one) => one.protocol === protocol);
  return named.find((one) => one.folder === folder) ?? named[0];
}

function compared(before: ProtocolReport, now: ProtocolReport): ProtocolChange {
  const met = metOf(before);
  const open = now.requirements.filter((one) => !isMet(one)).map((one) => one.id);
  const [old, fresh] = [errorsOf(before), errorsOf(now)];
  const change = {
    newlyMet: [...metOf(now)].filter((id) => !met.has(id)),
    newlyBroken: open.filter((id) => met.has(id)),
    stillOpen: open.filter((id) => !met.has(id)),
    newErrors: [...fresh].filter((error) => !old.has(error)),
    mendedErrors: [...old].filter((error) => !fresh.has(error)),
  };
  const same = [change.newlyMet, change.newlyBroken, change.newErrors, change.mendedErrors].every((list) => list.length === 0);
  return { protocol: now.protocol, title: now.title, kind: same ? 'unchanged' : 'changed', ...change };
}

function added(now: ProtocolReport): ProtocolChange {
  const met = metOf(now);
  return {
    protocol: now.protocol,
    title: now.title,
    kind: 'added',
    newlyMet: [...met],
    newlyBroken: [],
    stillOpen: now.requirements.map((one) => one.id).filter((id) => !met.has(id)),
    newErrors: [...errorsOf(now)],
    mendedErrors: [],
  };
}

/** NOTE: errors of a protocol that is gone are not mended. */
function removed({ protocol, title, ...before }: ProtocolReport): ProtocolChange {
  return { protocol, title, kind: 'removed', newlyMet: [], newlyBroken: [...metOf(before)], stillOpen: [], newErrors: [], mendedErrors: [] };
}

function metOf({ requirements }: Pick<ProtocolReport, 'requirements'>): Set<string> {
  return new Set(requirements.filter(isMet).map((one) => one.id));
}

function errorsOf({ findings }: ProtocolReport): Set<string> {
  const counts = (finding: Finding): boolean => finding.severity === 'error' && finding.waivedBy === undefined;
  return new Set(findings.filter(counts).map((finding) => finding.fingerprint));
}
