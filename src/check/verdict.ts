// Counts and the one plain sentence a report ends with.

import type { Finding } from '../model/finding.ts';
import { counted } from '../model/counted.ts';
import type { Gate } from '../model/gate.ts';
import { isDemanded } from '../model/gate.ts';
import type { Counts, RequirementVerdict, WaiverVerdict } from '../model/report.ts';
import { isMet } from '../model/report.ts';

const NEXT_STEP: Readonly<Record<Gate, string>> = {
  draft: 'be worked on',
  consult: 'be sent out for comment',
  publish: 'be published',
  audit: 'pass an audit',
};

export const CAUTION = 'A check tells whether answers are there and definite. It cannot tell whether they are right, lawful or followed.';

export function verdictOf(
  report: {
    readonly title: string;
    readonly requirements: readonly RequirementVerdict[];
    readonly findings: readonly Finding[];
    readonly waivers: readonly WaiverVerdict[];
  },
  gate: Gate,
): { counts: Counts; passed: boolean; verdict: string } {
  const demanded = report.requirements.filter((one) => one.demanded);
  const standing = report.findings.filter((finding) => finding.waivedBy === undefined);
  const count = (severity: string): number => standing.filter((finding) => finding.severity === severity).length;
  const counts: Counts = {
    requirements: report.requirements.length,
    met: report.requirements.filter(isMet).length,
    demanded: demanded.length,
    demandedMet: demanded.filter(isMet).length,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    waived: report.findings.filter((finding) => finding.waivedBy !== undefined && finding.severity !== 'advice').length,
  };
  const passed = counts.errors === 0;
  const accepted = acceptedGaps(report.findings, report.waivers);
  const head = [`${report.title}: ${counts.met} of ${counts.requirements} requirements met`, ...accepted].join('; ');
  const step = NEXT_STEP[gate];
  if (passed)
    return { counts, passed, verdict: `${head}; nothing${accepted.length > 0 ? ' else' : ''} stands in the way: it can ${step}${laterWords(standing)}.` };
  const open = new Set(standing.filter((finding) => finding.severity === 'error').flatMap((finding) => finding.requirement ?? [])).size;
  const other = standing.filter((finding) => finding.severity === 'error' && finding.requirement === undefined).length;
  const parts = [
    ...(open > 0 ? [`${open} still ${open === 1 ? 'needs' : 'need'} work`] : []),
    ...(other > 0 ? [`${other} other ${other === 1 ? 'fault has' : 'faults have'} to be put right`] : []),
  ];
  return { counts, passed, verdict: `${head}; ${parts.join(' and ')} before it can ${step}.` };
}

/** Warnings that a later gate makes errors, up to publication. NOTE: requirements that are not demanded yet are in the count of those met. */
function laterWords(standing: readonly Finding[]): string {
  const later = standing.filter(({ severity, errorFrom }) => severity === 'warning' && errorFrom !== undefined && isDemanded(errorFrom, 'publish'));
  if (later.length === 0) return '';
  return `; ${counted(later.length, 'warning has', 'warnings have')} to be put right before it can ${NEXT_STEP.publish}`;
}

/** How many gaps are waived, and until when; nothing when there are none. */
function acceptedGaps(findings: readonly Finding[], waivers: readonly WaiverVerdict[]): string[] {
  const used = new Set(findings.flatMap((finding) => (finding.severity === 'advice' ? [] : (finding.waivedBy ?? []))));
  const days = waivers.filter((waiver) => used.has(waiver.id)).map((waiver) => waiver.expires);
  const last = days.sort().at(-1);
  if (last === undefined) return [];
  return [days.length === 1 ? `1 accepted gap is waived until ${last}` : `${days.length} accepted gaps are waived until ${last} at the latest`];
}
