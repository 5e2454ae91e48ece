// The tables about a handbook, for its own page, for the page that holds everything, and for documents. In the order in which they stand.

import type { About } from './site.ts';
import { sayIn } from '../interface/say.ts';

export interface AboutTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

export type AboutTables = Readonly<Record<'signed' | 'notPartners' | 'approvals' | 'editions' | 'sources', AboutTable>>;

export function aboutTables({ partners, notPartners, approvals, versions, sources }: About, language: string): AboutTables {
  const say = sayIn(language);
  const isKnown = partners.some(({ text }) => text !== '');
  return {
    signed: {
      caption: say('about.signed'),
      columns: [say('about.partner'), say('about.part'), say('about.signed-by'), say('about.signed-on'), ...(isKnown ? [say('about.what-was-signed')] : [])],
      rows: partners.map((one) => [one.name, one.role, one.signedBy || say('about.not-signed'), one.signedOn, ...(isKnown ? [one.text] : [])]),
    },
    notPartners: {
      caption: say('about.not-partners'),
      columns: [say('about.body'), say('about.reason')],
      rows: notPartners.map((one) => [one.name, one.reason]),
    },
    approvals: {
      caption: say('about.approvals'),
      columns: [say('about.body'), say('about.date'), say('about.reference')],
      rows: approvals.map((one) => [one.body, one.date, one.reference]),
    },
    editions: {
      caption: say('edition.list'),
      columns: [say('edition.word'), say('about.date'), say('about.change'), say('about.by')],
      rows: versions.map((one) => [one.edition, one.date, one.change, one.by]),
    },
    sources: {
      caption: say('about.sources'),
      columns: [say('about.name'), say('about.publisher'), say('about.status')],
      rows: sources.map((one) => [one.title, one.detail, `${one.status}, ${one.read}`]),
    },
  };
}
