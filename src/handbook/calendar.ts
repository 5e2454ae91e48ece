// Days on which somebody has to look at the protocol again, and the calendar file that holds them (RFC 5545).

import { addDays, isDay } from '../model/days.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { WaiverVerdict } from '../model/report.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { contentLines, escapedText } from './content-lines.ts';
import type { Handbook } from './site.ts';
import { stableId } from './stable-id.ts';
import { interfaceLanguage, sayIn } from '../interface/say.ts';

export interface ReviewDay {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
}

/** In order of time: the review of the whole, what is promised by a day, and what was accepted until one. */
export function reviewDays(protocol: LoadedProtocol, catalogue: Catalogue, waivers: readonly WaiverVerdict[]): ReviewDay[] {
  const title = (requirement: string | undefined): string => (requirement === undefined ? '' : (catalogue.byId.get(requirement)?.title ?? requirement));
  const say = sayIn(protocol.control.language);
  const { review } = protocol.control.dates;
  const days: ReviewDay[] = [
    ...(review === undefined ? [] : [{ id: 'review', day: review, title: say('changes.review-last') }]),
    ...[...protocol.answers.values()].flatMap(({ requirement, status, by }) =>
      by !== undefined && (status === 'planned' || status === 'partial')
        ? [{ id: `by-${requirement}`, day: by, title: say('changes.promised-last', { title: title(requirement) }) }]
        : [],
    ),
    ...waivers.map(({ id, requirement, expires }) => ({
      id: `accepted-${id}`,
      day: expires,
      title: say('changes.accepted-last', { title: title(requirement) || id }),
    })),
  ];
  return days.filter(({ day }) => isDay(day)).sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** `address` of the handbook where it is live; empty when nobody said. */
export function reviewCalendar(handbook: Handbook, address: string): string {
  const stamp = `${(handbook.day || '1970-01-01').replaceAll('-', '')}T000000Z`;
  const events = handbook.reviewDays.flatMap(({ id, day, title }) => [
    'BEGIN:VEVENT',
    `UID:${stableId(`${handbook.id} day ${id}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapedText(`${handbook.shortTitle}: ${title}`)}`,
    ...(address === '' ? [] : [`URL:${address}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//joint-protocol//review dates//${interfaceLanguage(handbook.language).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapedText(sayIn(handbook.language)('changes.review-dates', { name: handbook.shortTitle }))}`,
    ...events,
    'END:VCALENDAR',
  ]);
}
