// Every requirement with how it came out, and the counts by section for the chart.

import type { Catalogue } from '../guidance/catalogue.ts';
import { forceWords } from '../guidance/citations.ts';
import { CAUTION } from '../check/verdict.ts';
import type { Outcome, ProtocolReport } from '../model/report.ts';
import type { Addresses } from './anchors.ts';
import type { Completeness } from './site.ts';

const OUTCOME: Readonly<Record<Outcome, string>> = {
  met: 'Met',
  excused: 'Met in another way, or does not apply',
  'declared-gap': 'Declared as a gap',
  incomplete: 'Incomplete',
  unanswered: 'No answer',
};
export function completenessPage(report: ProtocolReport, catalogue: Catalogue, addresses: Addresses): Completeness {
  const rows = report.requirements.map((verdict) => {
    const requirement = catalogue.byId.get(verdict.id);
    return {
      id: verdict.id,
      title: verdict.title,
      section: verdict.section,
      sectionTitle: catalogue.sections.find((section) => section.id === verdict.section)?.title ?? verdict.section,
      status: verdict.status,
      outcome: OUTCOME[verdict.outcome],
      force: forceWords(requirement?.force ?? 'may'),
      demanded: verdict.demandedFrom === 'never' ? 'advice' : `from the gate ${verdict.demandedFrom}`,
      href: addresses.anchor(verdict.id),
    };
  });
  const bars = catalogue.sections.flatMap(({ id, title }) => {
    const group = report.requirements.filter((verdict) => verdict.section === id);
    if (group.length === 0) return [];
    const met = group.filter((verdict) => verdict.outcome === 'met').length;
    const declared = group.filter((verdict) => verdict.outcome === 'declared-gap' || verdict.outcome === 'excused').length;
    return [{ label: title, met, declared, open: group.length - met - declared, total: group.length }];
  });
  return { verdict: report.verdict, caution: CAUTION, bars, rows };
}
