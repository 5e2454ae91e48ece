// Every requirement with how it came out, and the counts by section for the chart.

import type { Catalogue } from '../guidance/catalogue.ts';
import { forceWords } from '../guidance/citations.ts';
import { CAUTION } from '../check/verdict.ts';
import { findNamed } from '../model/names.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { ProtocolReport } from '../model/report.ts';
import { isMet } from '../model/report.ts';
import type { Addresses } from './anchors.ts';
import type { Completeness } from './site.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

export function completenessPage(report: ProtocolReport, catalogue: Catalogue, protocol: LoadedProtocol, addresses: Addresses): Completeness {
  const say = sayIn(protocol.control.language);
  const waived = new Set(report.findings.flatMap((finding) => (finding.waivedBy === undefined ? [] : (finding.requirement ?? []))));
  const rows = report.requirements.map((verdict) => {
    const requirement = catalogue.byId.get(verdict.id);
    return {
      id: verdict.id,
      title: verdict.title,
      section: verdict.section,
      sectionTitle: catalogue.sections.find((section) => section.id === verdict.section)?.title ?? verdict.section,
      status: verdict.status,
      outcome: !isMet(verdict) && waived.has(verdict.id) ? say('complete.accepted-gap') : say(`complete.${verdict.outcome}`),
      force: forceWords(requirement?.force ?? 'may'),
      demanded: verdict.demandedFrom === 'never' ? 'advice' : `from the gate ${verdict.demandedFrom}`,
      href: addresses.anchor(verdict.id),
    };
  });
  const bars = catalogue.sections.flatMap(({ id, title }) => {
    const group = report.requirements.filter((verdict) => verdict.section === id);
    if (group.length === 0) return [];
    const met = group.filter(isMet).length;
    const declared = group.filter((verdict) => verdict.outcome === 'declared-gap').length;
    return [{ label: title, met, declared, open: group.length - met - declared, total: group.length }];
  });
  const applicability = report.applicability.map(({ requirement, title, status, reason }) => ({ title, href: addresses.anchor(requirement), status, reason }));
  return { verdict: report.verdict, caution: CAUTION, bars, rows, accepted: acceptedGaps(report, catalogue, protocol, addresses), applicability };
}

function acceptedGaps(
  { waivers }: ProtocolReport,
  catalogue: Catalogue,
  { directory, control }: LoadedProtocol,
  addresses: Addresses,
): Completeness['accepted'] {
  const say = sayIn(control.language);
  const named = (id: string): string => findNamed(directory, id)?.name ?? id;
  return waivers.map(({ id, requirement, reason, owner, approver, expires, state }) => {
    const known = requirement === undefined ? undefined : catalogue.byId.get(requirement);
    return {
      title: known?.title ?? id,
      href: known ? addresses.anchor(known.id) : '',
      reason,
      owner: named(owner),
      approver: named(approver),
      until: `${dayIn(control.language, expires)}${state === 'in-force' ? '' : say(`complete.state-${state}`)}`,
    };
  });
}
