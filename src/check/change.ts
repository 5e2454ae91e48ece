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
  // NOTE: only where another nation's guidance counts now; an id that the catalogue has retired since is no loss.
  const known = new Set(now.requirements.map(({ id }) => id));
  const lost = before.nation === now.nation ? [] : [...met].filter((id) => !known.has(id));
  const open = now.requirements.filter((one) => !isMet(one)).map((one) => one.id);
  const [old, fresh] = [errorsOf(before), errorsOf(now)];
  const [accepted, waived] = [waivedErrorsOf(before), waivedErrorsOf(now)];
  const excused = excusedOf(before);
  const change = {
    newlyMet: [...metOf(now)].filter((id) => !met.has(id)),
    newlyBroken: [...lost, ...open.filter((id) => met.has(id))],
    stillOpen: open.filter((id) => !met.has(id)),
    newlyExcused: [...excusedOf(now)].filter((id) => !excused.has(id)),
    newErrors: [...fresh].filter((error) => !old.has(error)),
    mendedErrors: [...old].filter((error) => !fresh.has(error) && !waived.has(error)),
    waivedErrors: [...waived].filter((error) => !accepted.has(error)),
  };
  const { stillOpen: _stillOpen, ...moved } = change;
  const same = Object.values(moved).every((list) => list.length === 0);
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
    newlyExcused: [...excusedOf(now)],
    newErrors: [...errorsOf(now)],
    mendedErrors: [],
    waivedErrors: [...waivedErrorsOf(now)],
  };
}

/** NOTE: errors of a protocol that is gone are not mended. */
function removed({ protocol, title, ...before }: ProtocolReport): ProtocolChange {
  const nothing = { newlyMet: [], stillOpen: [], newlyExcused: [], newErrors: [], mendedErrors: [], waivedErrors: [] };
  return { protocol, title, kind: 'removed', ...nothing, newlyBroken: [...metOf(before)] };
}

function metOf({ requirements }: Pick<ProtocolReport, 'requirements'>): Set<string> {
  return new Set(requirements.filter(isMet).map((one) => one.id));
}

function excusedOf({ requirements }: ProtocolReport): Set<string> {
  return new Set(requirements.filter((one) => one.outcome === 'excused').map((one) => one.id));
}

function errorsOf(report: ProtocolReport): Set<string> {
  return fingerprintsOf(report, ({ waivedBy }) => waivedBy === undefined);
}

function waivedErrorsOf(report: ProtocolReport): Set<string> {
  return fingerprintsOf(report, ({ waivedBy }) => waivedBy !== undefined);
}

function fingerprintsOf({ findings }: ProtocolReport, counts: (error: Finding) => boolean): Set<string> {
  return new Set(findings.filter((finding) => finding.severity === 'error' && counts(finding)).map((finding) => finding.fingerprint));
}
