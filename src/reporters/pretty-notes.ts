// What the report for people at a screen says beside its findings: accepted gaps, and what a change does to completeness.

import type { CompletenessChange, ProtocolReport, WaiverVerdict } from '../model/report.ts';
import { counted } from '../model/counted.ts';

const STATES: Readonly<Record<WaiverVerdict['state'], string>> = {
  'in-force': 'in force',
  expired: 'expired, accepts nothing',
  incomplete: 'incomplete, accepts nothing',
  'answer-changed': 'the answer has changed since, accepts nothing',
  'not-needed': 'not needed any more',
};

/** One line an accepted gap; nothing where there is none. */
export function waiverLines({ waivers }: Pick<ProtocolReport, 'waivers'>): string[] {
  if (waivers.length === 0) return [];
  const lines = waivers.map(({ id, state, expires, owner, approver, reason }) => {
    const people = [...(owner === '' ? [] : [`owner ${owner}`]), ...(approver === '' ? [] : [`agreed by ${approver}`])];
    const facts = [...(expires === '' ? [] : [`until ${expires}`]), ...people, STATES[state]].join(', ');
    return `  ${id}: ${facts}${reason === '' ? '' : `: ${reason}`}`;
  });
  return ['Accepted gaps:', ...lines];
}

/** One line a protocol. */
export function changeLines({ base, protocols }: CompletenessChange): string[] {
  const lines = protocols.map(({ title, kind, newlyMet, newlyBroken, stillOpen, newErrors, mendedErrors }) => {
    if (kind === 'removed') return `  ${title}: was there and is not any more.`;
    const requirements = `${newlyMet.length} newly met${listed(newlyMet)}, ${newlyBroken.length} newly broken${listed(newlyBroken)}, ${stillOpen.length} still open`;
    const errors = `${counted(newErrors.length, 'new error')}, ${mendedErrors.length} put right`;
    const head = kind === 'added' ? `${title} (new)` : title;
    return kind === 'unchanged' ? `  ${head}: nothing changed, ${stillOpen.length} still open.` : `  ${head}: ${requirements}; ${errors}.`;
  });
  return [`Compared with ${base}:`, ...lines];
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 || ids.length > 8 ? '' : ` (${ids.join(', ')})`;
}
