// The law that sharing stands on: at least one accepted basis from each row that the requirement names. "With consent" alone is none.

import { isDay } from '../model/days.ts';
import type { LegalBasis } from '../model/requirement.ts';
import type { FactFault, FactKind, GivenFact } from './kind.ts';
import { isEmpty, labelOf, noteOf, plain } from './kind.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

/** Is a law in force on a day? `unknown`: it waits for a day that nobody could establish. */
export function standingOf({ in_force: inForce, in_force_on: on }: LegalBasis, today: string): 'in-force' | 'not-yet' | 'unknown' | 'gone' {
  if (inForce === false) return 'gone';
  if (on !== undefined) return on <= today ? 'in-force' : 'not-yet';
  return inForce === 'unknown' ? 'unknown' : 'in-force';
}

interface Entry {
  readonly basis: string;
  readonly use: string;
  /** The day on which somebody made sure that it is in force; empty for none. */
  readonly checked: string;
  readonly note: string;
}

function entriesOf(value: unknown): Entry[] {
  return (Array.isArray(value) ? value : isEmpty(value) ? [] : [value]).map((entry) => {
    if (typeof entry !== 'object' || entry === null) return { basis: String(entry), use: '', checked: '', note: '' };
    const { basis, for: use, checked, note } = entry as Record<string, unknown>;
    return {
      basis: isEmpty(basis) ? '' : String(basis),
      use: isEmpty(use) ? '' : String(use),
      checked: isDay(String(checked)) ? String(checked) : '',
      note: noteOf({ note }),
    };
  });
}

/** Small letters, no apostrophes, `section`, `s.` and `s` alike, every other sign a blank: "art. 6(1)(e)" and "Article 6.1.e" become one. */
export function normaliseLaw(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\b(?:sections?|ss?|sec)\.?\s*(?=\d)/g, 's ')
    .replace(/\b(?:articles?|arts?)\.?\s*(?=\d)/g, 'art ')
    .replace(/\b(?:schedule|sch)\.?\s*(?=\d)/g, 'sch ')
    .replace(/\b(?:paragraph|para)\.?\s*(?=\d)/g, 'para ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    .replace(/ (?:the|of)(?= )/g, '')
    .replace(/ +/g, ' ');
}

export function matchesBasis(basis: LegalBasis, written: string): boolean {
  const text = normaliseLaw(written);
  return basis.find.some((way) => text.includes(normaliseLaw(way)));
}

function testLegalBasis(fact: GivenFact): FactFault[] {
  const entries = entriesOf(fact.value);
  return [...vagueFaults(entries), ...rowFaults(fact, entries)];
}

const VAGUE =
  /^(?:the |all |any )*(?:(?:relevant|applicable|appropriate|current|existing|local|national|other|usual|data protection|safeguarding|information[- ]sharing|child protection) )*(?:legislation|laws?|statutes?|statutory (?:dut(?:y|ies)|powers?|guidance|framework)|legal (?:dut(?:y|ies)|obligations?|powers?|basis|framework)|data protection|(?:UK )?GDPR|safeguarding|public task|vital interests?|legitimate interests?|rules|principles|policy|guidance|best practice)$/i;

/** “Relevant legislation”, “UK GDPR”: which law, and which part of it, is left open. */
function vagueFaults(entries: readonly Entry[]): FactFault[] {
  return entries.flatMap(({ basis }, index): FactFault[] => {
    if (!VAGUE.test(basis.trim().replace(/[.,;]$/, ''))) return [];
    const message = `\`${basis.slice(0, 60)}\` does not say which law it is, or which part of it.`;
    return [
      {
        rule: 'fact-incomplete',
        message,
        fix: 'Name the act with its section, or the article: `UK GDPR article 6(1)(e)`.',
        path: [index],
        severity: 'warning',
      },
    ];
  });
}

function rowFaults(fact: GivenFact, entries: readonly Entry[]): FactFault[] {
  return (fact.spec.rows ?? []).flatMap((id): FactFault[] => {
    const row = fact.catalogue.legal[id];
    if (!row) return [];
    const counts = (basis: LegalBasis, checked: boolean): boolean => {
      const standing = standingOf(basis, fact.today);
      return standing === 'in-force' || (standing === 'unknown' && checked);
    };
    if (entries.some((entry) => Object.values(row.bases).some((basis) => counts(basis, entry.checked !== '') && matchesBasis(basis, entry.basis)))) return [];
    const some = Object.values(row.bases)
      .filter((basis) => counts(basis, false))
      .slice(0, 3)
      .map((basis) => `“${basis.title}”`)
      .join(', ');
    return [
      {
        rule: 'fact-incomplete',
        message: `No legal basis of the kind “${row.title}” is named.`,
        fix: `Name the one you rely on, for example ${some}. Consent alone is not a footing for sharing a worry about a child.`,
      },
    ];
  });
}

const ENTRY = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      properties: { basis: { type: 'string' }, for: { type: 'string' }, checked: { type: 'string' }, note: { type: 'string' } },
      required: ['basis'],
      additionalProperties: false,
    },
  ],
};

export const legalBasis: FactKind = {
  kind: 'legal-basis',
  shape: { type: 'array', items: ENTRY, maxItems: 60 },
  schema: () => ({ type: 'array', items: ENTRY, minItems: 1 }),
  test: testLegalBasis,
  view(fact) {
    const entries = entriesOf(fact.value);
    const say = sayIn(fact.protocol.control.language);
    if (entries.length === 0) return [];
    const { language } = fact.protocol.control;
    const columns = [
      { title: say('facts.legal-basis'), textOf: (entry: Entry) => entry.basis },
      { title: say('facts.used-for'), textOf: (entry: Entry) => entry.use },
      ...(entries.some(({ checked }) => checked !== '')
        ? [{ title: say('contact.checked-on'), textOf: ({ checked }: Entry) => (checked === '' ? '' : dayIn(language, checked)) }]
        : []),
      ...(entries.some(({ note }) => note !== '') ? [{ title: say('duties.note'), textOf: ({ note }: Entry) => note }] : []),
    ];
    return [
      {
        type: 'table',
        caption: labelOf(fact),
        columns: columns.map(({ title }) => title),
        rows: entries.map((entry) => columns.map(({ textOf }) => plain(textOf(entry)))),
      },
    ];
  },
};
