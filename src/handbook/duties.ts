// Who does what by when: every duty, step, trigger and timed fact of the protocol as one row.

import type { DutyRow } from '../model/fact-view.ts';
import { SIDES } from '../facts/both-ways.ts';
import { givenFacts } from '../facts/index.ts';
import type { GivenFact } from '../facts/kind.ts';
import { labelOf, namePiece, namesCell } from '../facts/kind.ts';
import { rowsOf } from '../facts/rows.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { FactSpec } from '../model/requirement.ts';
import { sayIn } from '../interface/say.ts';
import { timeIn } from '../interface/written-times.ts';

const ROW_KINDS = new Set(['duration', 'limit', 'steps', 'duties', 'triggers']);

export function dutyRows(protocol: LoadedProtocol, catalogue: Catalogue, today: string): (DutyRow & { readonly section: string })[] {
  return catalogue.requirements.flatMap((requirement) => {
    const answer = protocol.answers.get(requirement.id);
    if (!answer || answer.status === 'not-applicable' || answer.status === 'planned') return [];
    return givenFacts(requirement, answer, protocol, catalogue, today).flatMap((fact) =>
      rowsOfFact(fact, fact.spec, fact.value).map((row) => ({ ...row, requirement: requirement.id, section: requirement.section })),
    );
  });
}

/** The rows that one fact gives. */
export function rowsOfFact(fact: GivenFact, spec: FactSpec, value: unknown): Omit<DutyRow, 'requirement'>[] {
  if (spec.kind === 'both-ways' && typeof spec.of === 'object' && typeof value === 'object' && value !== null) {
    const inner = spec.of;
    return SIDES.flatMap((side) => rowsOfFact(fact, { ...inner, label: labelOf(fact) }, (value as Readonly<Record<string, unknown>>)[side]));
  }
  if (!ROW_KINDS.has(spec.kind)) return [];
  const { protocol } = fact;
  const { language } = protocol.control;
  return rowsOf(value).flatMap(({ row }) => {
    const whoIds = [row['who'] ?? row['by']].flat().filter((id): id is string => typeof id === 'string' && id !== '');
    const text = (field: string): string => (typeof row[field] === 'string' || typeof row[field] === 'number' ? String(row[field]) : '');
    const within =
      timeIn(language, text('within')) ||
      (text('every') === '' ? '' : sayIn(language)('duties.every', { time: timeIn(language, text('every').replace(/^every /, '')) }));
    const does = inOneLine(text('does'), text('when') || text('case'), () => namedLabel(fact, spec));
    if (within === '' && text('does') === '') return [];
    return whoIds.map((whoId) => ({
      who: namePiece(protocol, whoId),
      whoId,
      does: text('for') === '' ? does : `${does} (${text('for')})`,
      within,
      from: text('from'),
      tells: namesCell(protocol, row['tells']),
    }));
  });
}

/** What has happened comes first: people look for that, and then for what to do about it. */
function inOneLine(does: string, when: string, label: () => string): string {
  if (does === '') return when === '' ? label() : `${label()} — ${when}`;
  return when === '' ? does : `${when}: ${does}`;
}

/** "Time to answer" says little in a table of everything: the clause that it stands in goes before it. */
function namedLabel(fact: GivenFact, spec: FactSpec): string {
  const label = spec.label ?? labelOf(fact);
  return fact.passage === undefined ? label : `${fact.passage.title}: ${label.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())}`;
}
