// About this protocol: the control block, owners, partners with their signatures, approvals, versions and the guidance behind it.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { contactView } from './contacts.ts';
import type { About, Banner } from './site.ts';
import { statusWord } from './status-words.ts';
import { sayIn, sayOr } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

export function banners({ control }: LoadedProtocol, today: string): Banner[] {
  const { review } = control.dates;
  const say = sayIn(control.language);
  return [
    ...(control.invented
      ? [
          {
            kind: 'invented' as const,
            text: say('banner.invented'),
          },
        ]
      : []),
    ...(control.status === 'draft' || control.status === 'consultation' ? [{ kind: 'draft' as const, text: say('banner.draft') }] : []),
    ...(control.status === 'under-review' && (review === undefined || review >= today)
      ? [
          {
            kind: 'review' as const,
            text: review === undefined ? say('banner.review') : say('banner.review-until', { day: dayIn(control.language, review) }),
          },
        ]
      : []),
    ...(control.status === 'superseded' ? [{ kind: 'superseded' as const, text: say('banner.superseded') }] : []),
    ...(review !== undefined && review < today
      ? [
          {
            kind: 'overdue' as const,
            text: say('banner.overdue', { day: dayIn(control.language, review) }),
          },
        ]
      : []),
  ];
}

/** `signedTexts`: one for each partner of the control block, in its order. */
export function aboutPage(protocol: LoadedProtocol, catalogue: Catalogue, signedTexts: readonly string[]): About {
  const { control, directory } = protocol;
  const say = sayIn(control.language);
  const readableDay = (day: string): string => dayIn(control.language, day);
  const postName = (id: string | undefined): string =>
    id === undefined ? '' : (directory.posts[id]?.title ?? directory.roles[id]?.title ?? directory.teams[id]?.name ?? id);
  const name = (id: string | undefined): string => (id === undefined ? '' : (directory.organisations[id]?.name ?? id));
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('about.name'), control.title],
    [say('about.area'), control.area],
    [say('edition.word'), control.edition],
    [say('about.status'), statusWord(control.status, control.language)],
    [say('about.issued'), control.dates.issued],
    [say('about.approved'), control.dates.approved],
    [say('about.followed-from'), control.dates.effective],
    [say('about.review-by'), control.dates.review],
    [say('about.national-guidance'), say(`about.${catalogue.nation}`)],
    [say('about.catalogue'), catalogue.fingerprint],
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
              signedBy: [partner.signed?.name ?? '', postName(partner.signed?.post)].filter((part) => part !== '').join(', '),
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
        read: sayOr(control.language, `about.read-${source.read}`, source.read),
        href: source.address?.startsWith('https://') ? source.address : '',
      })),
  };
}
