// What a duty is about, as stems: what is done, on what event, in which cases; and whether two duties are the same one.

import type { LoadedProtocol } from '../../model/protocol.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { partyOf } from '../reading/parties.ts';
import { sharedCount, sharedPart, stemsOf } from '../reading/word-stems.ts';

export interface DutyMeaning {
  readonly entry: DutyEntry;
  /** What is done: the verb and what it is done to. */
  readonly subject: ReadonlySet<string>;
  readonly head: string;
  /** What it counts from or is set off by. */
  readonly event: ReadonlySet<string>;
  /** Which cases it is about, where it is not about all. */
  readonly cases: ReadonlySet<string>;
  readonly desks: readonly string[];
  /** Words of the names of those who do it. */
  readonly names: ReadonlySet<string>;
}

const known = new WeakMap<DutyEntry, DutyMeaning>();

export function meaningOf(protocol: LoadedProtocol, entry: DutyEntry): DutyMeaning {
  const found = known.get(entry);
  if (found) return found;
  const subject = subjectOf(entry);
  const written = (field: string): string => (typeof entry.row[field] === 'string' ? entry.row[field] : '');
  const made = {
    entry,
    subject,
    head: [...subject][0] ?? '',
    event: stemsOf(`${entry.from} ${written('when')}`),
    cases: stemsOf(`${written('case')} ${written('for')}`),
    desks: entry.who.map((id) => partyOf(protocol, id)?.desk ?? id),
    names: stemsOf(entry.who.map((id) => `${partyOf(protocol, id)?.name ?? ''} ${id.replace(/-/g, ' ')}`).join(' ')),
  };
  known.set(entry, made);
  return made;
}

/** A label such as “How often” says nothing by itself: then the requirement says what it is about. */
function subjectOf(entry: DutyEntry): ReadonlySet<string> {
  const said = stemsOf(entry.does === '' ? labelFor(entry) : entry.does.replace(/^(?:stage|step|level) \w+[:.,]? /i, ''));
  return said.size > 0 ? said : stemsOf(entry.requirement.title);
}

/** “First appointment for priority parents”: where the row says itself for whom it is, that part of the label speaks of another. */
function labelFor({ label, row }: DutyEntry): string {
  return typeof row['for'] === 'string' ? label.replace(/ for .*/, '') : label;
}

/** One thing said in two places: same people, same doing, same event, no cases that tell them apart. */
export function isSameDuty(a: DutyMeaning, b: DutyMeaning): boolean {
  const { limit } = a.entry.fact.spec;
  if (limit !== undefined && limit === b.entry.fact.spec.limit && a.entry.list !== b.entry.list) return sameCases(a, b);
  if (a.head === '' || b.head === '' || !a.subject.has(b.head) || !b.subject.has(a.head)) return false;
  if (!sameCases(a, b) || !sameEvent(a, b)) return false;
  // NOTE: labels such as “Answer to a request” stand under several requirements and mean something else under each.
  const onlyLabels = a.entry.does === '' && b.entry.does === '' && a.entry.requirement !== b.entry.requirement;
  if (onlyLabels && sharedPart(titleStems(a.entry), titleStems(b.entry)) < 0.6) return false;
  const shared = sharedCount(a.subject, b.subject);
  if (a.entry.list === b.entry.list) return shared === a.subject.size && shared === b.subject.size;
  const likeness = (2 * shared) / (a.subject.size + b.subject.size);
  return a.event.size === 0 ? likeness >= 0.8 : likeness >= 0.6 || (shared >= 2 && sharedPart(a.subject, b.subject) >= 0.75);
}

function titleStems({ requirement }: DutyEntry): ReadonlySet<string> {
  return stemsOf(requirement.title);
}

function sameCases(a: DutyMeaning, b: DutyMeaning): boolean {
  if (a.entry.list === b.entry.list) return a.entry.when.toLowerCase() === b.entry.when.toLowerCase();
  if (a.cases.size === 0 && b.cases.size === 0) return true;
  if (a.cases.size === 0 || b.cases.size === 0) return [...a.cases, ...b.cases].every((stem) => a.event.has(stem) || b.event.has(stem) || a.subject.has(stem));
  return sharedPart(a.cases, b.cases) >= 0.6;
}

function sameEvent(a: DutyMeaning, b: DutyMeaning): boolean {
  if (a.event.size === 0 || b.event.size === 0) return a.event.size === b.event.size;
  return (2 * sharedCount(a.event, b.event)) / (a.event.size + b.event.size) >= 0.66;
}
