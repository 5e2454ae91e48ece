// The catalogue of one nation, indexed. The data is made from schemas/catalogue/ and committed under schemas/json/, so that a
// check starts without parsing a word of YAML.

import type { LegalBasisRow, Limit, Nation, OtherNationTerm, Requirement, Section, SourceDocument, StaleTerm, VagueTerm } from '../model/requirement.ts';

/** The catalogue as stored: plain data. */
export interface CatalogueData {
  readonly nation: Nation;
  /** First 12 hex digits of SHA-256 over the data: names the edition of the catalogue in reports. */
  readonly fingerprint: string;
  readonly sections: readonly (Section & { readonly id: string })[];
  readonly requirements: readonly Requirement[];
  readonly sources: Readonly<Record<string, SourceDocument>>;
  readonly limits: Readonly<Record<string, Limit>>;
  readonly stale: Readonly<Record<string, StaleTerm>>;
  readonly vague: Readonly<Record<string, VagueTerm>>;
  /** What the other nation has and this one has not. */
  readonly otherNation: Readonly<Record<string, OtherNationTerm>>;
  readonly legal: Readonly<Record<string, LegalBasisRow>>;
}

export interface Catalogue extends CatalogueData {
  readonly byId: ReadonlyMap<string, Requirement>;
  readonly sectionIds: ReadonlySet<string>;
}

export function indexCatalogue(data: CatalogueData): Catalogue {
  return {
    ...data,
    byId: new Map(data.requirements.map((requirement) => [requirement.id, requirement])),
    sectionIds: new Set(data.sections.map((section) => section.id)),
  };
}

const LOADERS: Readonly<Record<Nation, () => Promise<{ default: unknown }>>> = {
  england: () => import('../../schemas/json/catalogue.england.json', { with: { type: 'json' } }),
  scotland: () => import('../../schemas/json/catalogue.scotland.json', { with: { type: 'json' } }),
};
const loaded = new Map<Nation, Catalogue>();

/** The catalogue of a nation; read once. */
export async function loadCatalogue(nation: Nation): Promise<Catalogue> {
  const known = loaded.get(nation);
  if (known) return known;
  const catalogue = indexCatalogue((await LOADERS[nation]()).default as CatalogueData);
  loaded.set(nation, catalogue);
  return catalogue;
}
