// What the report for people at a screen says beside its findings: accepted gaps, and what a change does to completeness.

import type { ApplicabilityStatement, CompletenessChange, ProtocolReport } from '../model/report.ts';
import { counted } from '../model/counted.ts';
import { EXCUSED, waiverWords } from './report-words.ts';

/** One line an accepted gap; nothing where there is none. */
export function waiverLines({ waivers }: Pick<ProtocolReport, 'waivers'>): string[] {
  if (waivers.length === 0) return [];
  return ['Accepted gaps:', ...waivers.map((one) => `  ${one.id}: ${waiverWords(one)}`)];
}

/** The statement of applicability, one line a requirement; nothing where every answer is an ordinary one. */
export function applicabilityLines({ applicability }: Pick<ProtocolReport, 'applicability'>): string[] {
  if (applicability.length === 0) return [];
  const line = ({ requirement, status, reason }: ApplicabilityStatement): string => `  ${requirement}: ${status}${reason === '' ? '' : `: ${reason}`}`;
  return ['Statement of applicability:', ...applicability.map(line)];
}

/** One line a protocol. */
export function changeLines({ base, protocols }: CompletenessChange): string[] {
  const lines = protocols.map(({ title, kind, newlyMet, newlyBroken, stillOpen, newlyExcused, newErrors, mendedErrors, waivedErrors }) => {
    if (kind === 'removed') return `  ${title}: was there and is not any more.`;
    const requirements = `${newlyMet.length} newly met${listed(newlyMet)}, ${newlyBroken.length} newly broken${listed(newlyBroken)}, ${stillOpen.length} still open`;
    const excused = newlyExcused.length === 0 ? '' : `, ${newlyExcused.length} newly ${EXCUSED}${listed(newlyExcused)}`;
    const errors = `${counted(newErrors.length, 'new error')}, ${mendedErrors.length} put right${waivedErrors.length === 0 ? '' : `, ${waivedErrors.length} newly waived`}`;
    const head = kind === 'added' ? `${title} (new)` : title;
    return kind === 'unchanged' ? `  ${head}: nothing changed, ${stillOpen.length} still open.` : `  ${head}: ${requirements}${excused}; ${errors}.`;
  });
  return [`Compared with ${base}:`, ...lines];
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 || ids.length > 8 ? '' : ` (${ids.join(', ')})`;
}
