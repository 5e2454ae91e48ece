// The tables about a handbook, for its own page, for the page that holds everything, and for documents. In the order in which they stand.

import type { About } from './site.ts';

export interface AboutTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

export type AboutTables = Readonly<Record<'signed' | 'notPartners' | 'approvals' | 'editions' | 'sources', AboutTable>>;

export function aboutTables({ partners, notPartners, approvals, versions, sources }: About): AboutTables {
  const isKnown = partners.some(({ text }) => text !== '');
  return {
    signed: {
      caption: 'Who has signed',
      columns: ['Partner', 'Part in this', 'Signed by', 'Signed on', ...(isKnown ? ['What was signed'] : [])],
      rows: partners.map((one) => [one.name, one.role, one.signedBy || 'Not signed', one.signedOn, ...(isKnown ? [one.text] : [])]),
    },
    notPartners: { caption: 'Not partners, and why', columns: ['Body', 'Reason'], rows: notPartners.map((one) => [one.name, one.reason]) },
    approvals: { caption: 'Approvals', columns: ['Body', 'Date', 'Reference'], rows: approvals.map((one) => [one.body, one.date, one.reference]) },
    editions: {
      caption: 'Editions',
      columns: ['Edition', 'Date', 'Change', 'By'],
      rows: versions.map((one) => [one.edition, one.date, one.change, one.by]),
    },
    sources: {
      caption: 'Guidance it was checked against',
      columns: ['Title', 'Publisher and date', 'Status'],
      rows: sources.map((one) => [one.title, one.detail, `${one.status}, ${one.read}`]),
    },
  };
}
