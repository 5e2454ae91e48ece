// About this protocol: the control block, owners, partners with their signatures, approvals, versions and the guidance behind it.

import type { Catalogue } from '../guidance/catalogue.ts';
import { readableDay } from '../model/days.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { NATION_NAMES } from '../model/requirement.ts';
import { contactView } from './contacts.ts';
import type { About, Banner } from './site.ts';

const STATUS: Readonly<Record<string, string>> = {
  draft: 'Draft',
  consultation: 'Out for comment',
  'in-force': 'In force',
  'under-review': 'In force, under review',
  superseded: 'Superseded',
};
const READ: Readonly<Record<string, string>> = {
  whole: 'read whole',
  part: 'read in part',
  opening: 'only its opening was read',
  contents: 'only its contents list was read',
  secondary: 'known through other documents',
  none: 'not read',
};

export function statusName(status: string): string {
  return (Object.hasOwn(STATUS, status) ? STATUS[status] : undefined) ?? status;
}

export function banners({ control }: LoadedProtocol, today: string): Banner[] {
  const { review } = control.dates;
  return [
    ...(control.invented
      ? [
          {
            kind: 'invented' as const,
            text: 'This is an example. The partnership, its services and its telephone numbers are invented. Do not use it for a real child.',
          },
        ]
      : []),
    ...(control.status === 'draft' || control.status === 'consultation'
      ? [{ kind: 'draft' as const, text: 'This is a draft. It has not been agreed and staff do not follow it yet.' }]
      : []),
    ...(control.status === 'under-review' && (review === undefined || review >= today)
      ? [
          {
            kind: 'review' as const,
            text: `This protocol is under review${review === undefined ? '' : ` until ${readableDay(review)}`}. It stays in force until the next edition replaces it.`,
          },
        ]
      : []),
    ...(control.status === 'superseded' ? [{ kind: 'superseded' as const, text: 'This edition has been replaced. Do not use it.' }] : []),
    ...(review !== undefined && review < today
      ? [
          {
            kind: 'overdue' as const,
            text: `The review of this protocol was due on ${readableDay(review)}. Check with the people who own it before you rely on it.`,
          },
        ]
      : []),
  ];
}

/** `signedTexts`: one for each partner of the control block, in its order. */
export function aboutPage(protocol: LoadedProtocol, catalogue: Catalogue, signedTexts: readonly string[]): About {
  const { control, directory } = protocol;
  const postName = (id: string | undefined): string =>
    id === undefined ? '' : (directory.posts[id]?.title ?? directory.roles[id]?.title ?? directory.teams[id]?.name ?? id);
  const name = (id: string | undefined): string => (id === undefined ? '' : (directory.organisations[id]?.name ?? id));
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Title', control.title],
    ['Area', control.area],
    ['Edition', control.edition],
    ['Status', statusName(control.status)],
    ['Issued', control.dates.issued],
    ['Approved', control.dates.approved],
    ['Followed from', control.dates.effective],
    ['To be reviewed by', control.dates.review],
    ['National guidance', NATION_NAMES[catalogue.nation]],
    ['Catalogue', catalogue.fingerprint],
  ];
  const cited = new Set(catalogue.requirements.flatMap((requirement) => requirement.citations.map((citation) => citation.source)));
  return {
    control: rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value: readableDay(value) }])),
    owners: control.owners.flatMap((owner) => (owner.post === undefined ? [] : (contactView(protocol, owner.post) ?? []))),
    partners: control.partners.flatMap((partner, index) =>
      partner.not_applicable === undefined
        ? [
            {
              name: name(partner.organisation),
              role: partner.role ?? '',
              signedBy: postName(partner.signed?.post),
              signedOn: readableDay(partner.signed?.date ?? ''),
              text: signedTexts[index] ?? '',
            },
          ]
        : [],
    ),
    notPartners: control.partners.flatMap((partner) =>
      partner.not_applicable === undefined ? [] : [{ name: partner.not_applicable, reason: partner.reason ?? '' }],
    ),
    approvals: control.approvals.map((approval) => ({
      body: approval.body ?? '',
      date: readableDay(approval.date ?? ''),
      reference: approval.reference ?? '',
    })),
    versions: control.versions.map((version) => ({
      edition: version.edition ?? '',
      date: readableDay(version.date ?? ''),
      change: version.change ?? '',
      by: postName(version.by),
    })),
    sources: Object.entries(catalogue.sources)
      .filter(([id]) => cited.has(id))
      .map(([, source]) => ({
        title: source.title,
        detail: [source.publisher, source.edition, source.date === undefined ? undefined : readableDay(source.date)]
          .filter((part) => part !== undefined && part !== '')
          .join(', '),
        status: source.status.replace(/-/g, ' '),
        read: READ[source.read] ?? source.read,
        href: source.address?.startsWith('https://') ? source.address : '',
      })),
  };
}
