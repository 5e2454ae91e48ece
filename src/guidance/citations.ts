// How a citation reads: title, edition, locator and how sure we are of it.

import { isDay } from '../model/days.ts';
import type { Citation, Confidence, Force } from '../model/requirement.ts';
import type { RequirementText } from '../model/report.ts';
import type { CatalogueData } from './catalogue.ts';

const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  read: 'read in the document itself',
  secondary: 'as another document reports it',
  background: 'general knowledge, not confirmed in the document',
  proposed: 'proposed by this toolkit',
};

const FORCE: Readonly<Record<Force, string>> = {
  law: 'The law requires this.',
  must: 'Guidance says that this must be there.',
  should: 'Guidance says that this should be there.',
  may: 'This is good practice.',
};

export function confidenceWords(confidence: Confidence): string {
  return CONFIDENCE[confidence];
}

export function forceWords(force: Force): string {
  return FORCE[force];
}

/** For example "Getting our priorities right (2012 consultation draft), ch 5 para 222". `sayDay`: how a day is written that stands for an edition. */
export function citationText(catalogue: CatalogueData, citation: Citation, sayDay = (day: string): string => day): string {
  const source = catalogue.sources[citation.source];
  const title = source?.title ?? citation.source;
  const edition = source?.edition ?? source?.date;
  const dated = edition !== undefined && !title.includes(edition) ? `${title} (${isDay(edition) ? sayDay(edition) : edition})` : title;
  return citation.locator === undefined ? dated : `${dated}, ${citation.locator}`;
}

/** One line a citation, as reports print it. */
export function citationLines(catalogue: CatalogueData, citations: readonly Citation[]): string[] {
  return citations.map((citation) => `${citationText(catalogue, citation)}: ${confidenceWords(citation.confidence)}`);
}

/** Every requirement in words, for reports that have to be read without the catalogue. */
export function requirementTexts(catalogue: CatalogueData): RequirementText[] {
  return catalogue.requirements.map((requirement) => ({
    id: requirement.id,
    section: requirement.section,
    title: requirement.title,
    asks: requirement.asks,
    force: requirement.force,
    citations: citationLines(catalogue, requirement.citations),
  }));
}
