// What guidance asks for, as data: source documents, sections, requirements, and the facts each requirement wants.

import type { DemandedFrom } from './gate.ts';

export type Nation = 'england' | 'scotland';
export const NATIONS: readonly Nation[] = ['england', 'scotland'];
export const NATION_NAMES: Readonly<Record<Nation, string>> = { england: 'England', scotland: 'Scotland' };

export type Force = 'law' | 'must' | 'should' | 'may';
export type Confidence = 'read' | 'secondary' | 'background' | 'proposed';

export interface Citation {
  readonly source: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A piece of national guidance and how much of it was read. */
export interface SourceDocument {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly edition?: string;
  readonly nation: readonly string[];
  readonly kind: string;
  readonly status: string;
  readonly superseded_by?: string;
  readonly address?: string;
  readonly read: string;
  readonly read_note?: string;
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  /** One sentence for the practitioner who opens the chapter. */
  readonly practice: string;
  readonly nations: readonly Nation[];
}

/** Something that must be dealt with: a label for people and the words that count as dealing with it. */
export interface Cover {
  readonly label: string;
  readonly any: readonly string[];
}

export const FACT_KIND_NAMES = [
  'statement',
  'terms',
  'duration',
  'limit',
  'post',
  'steps',
  'duties',
  'triggers',
  'list',
  'both-ways',
  'choice',
  'date',
  'signature',
  'document',
  'number',
  'definition',
  'measure',
  'legal-basis',
  'reference',
] as const;
export type FactKindName = (typeof FACT_KIND_NAMES)[number];

/** A fact as a requirement wants it. Which parameters apply depends on the kind; schemas/catalogue/README.md lists them. */
export interface FactSpec {
  readonly kind: FactKindName;
  readonly label?: string;
  readonly asks?: string;
  readonly example?: unknown;
  readonly optional?: boolean;
  readonly min?: number;
  readonly min_words?: number;
  readonly has_number?: boolean;
  readonly covers?: readonly Cover[];
  readonly covers_at_least?: number;
  readonly wants?: readonly string[];
  readonly cases?: number;
  readonly limit?: string;
  readonly timed?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly of?: FactSpec | 'partners' | 'approvals';
  readonly kinds?: readonly string[];
  readonly options?: readonly string[];
  readonly reason_for?: readonly string[];
  readonly not_past?: boolean;
  readonly not_future?: boolean;
  readonly within_months?: number;
  readonly at_least?: number;
  readonly at_most?: number;
  readonly rows?: readonly string[];
}

/** One thing a protocol has to contain. Ids are permanent. */
export interface Requirement {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly asks: string;
  readonly why?: string;
  readonly force: Force;
  readonly tier: 'core' | 'extension';
  readonly demanded_from: DemandedFrom;
  readonly binds: readonly string[];
  readonly citations: readonly Citation[];
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** Permanent item id to the line a practitioner ticks; `{fact.field}` slots take local values. */
  readonly checklist: Readonly<Record<string, string>>;
}

/** A national ceiling or floor. `at_most` and `at_least` are durations as written, or plain numbers. */
export interface Limit {
  readonly nation: Nation;
  readonly title: string;
  readonly at_most?: string | number;
  readonly at_least?: string | number;
  readonly unit_note?: string;
  /** A text speaks of the limited thing when it has a word out of every group; beginnings of words count. */
  readonly about?: readonly (readonly string[])[];
  readonly standing: string;
  readonly enforce: 'error' | 'warning' | 'advice';
  readonly citation: Citation;
}

export interface StaleTerm {
  readonly nation: readonly Nation[];
  readonly find: readonly string[];
  readonly case_sensitive?: boolean;
  readonly say: string;
  readonly since?: string;
  readonly severity: 'error' | 'warning';
  readonly unless?: readonly string[];
  readonly citations: readonly Citation[];
}

/** What one nation has and the other has not. */
export interface OtherNationTerm {
  readonly of: Nation;
  readonly find: readonly string[];
  readonly case_sensitive?: boolean;
  /** What comes nearest to it in the other nation. */
  readonly here: string;
}

export interface VagueTerm {
  readonly find: readonly string[];
  readonly kind: 'time' | 'condition';
  readonly say: string;
  readonly allowed_with?: boolean;
}

export interface LegalBasis {
  readonly nation: readonly Nation[];
  readonly title: string;
  readonly find: readonly string[];
  readonly in_force?: boolean | 'unknown';
  readonly in_force_on?: string;
  /** Groups of words, one of each of which a sentence has that speaks of it without its number. */
  readonly about?: readonly (readonly string[])[];
  readonly note?: string;
}

export interface LegalBasisRow {
  readonly title: string;
  readonly bases: Readonly<Record<string, LegalBasis>>;
}
