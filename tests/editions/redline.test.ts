// What changed, on the data of the examples: clauses, roles, feed and calendar.

import { expect, test } from 'vitest';
import { atomFeed } from '../../src/handbook/feed.ts';
import { reviewCalendar } from '../../src/handbook/calendar.ts';
import { contentLines, escapedText } from '../../src/handbook/content-lines.ts';
import { handbookOf } from '../handbook/example.ts';

const handbook = await handbookOf();

test('a frozen edition that says the same as today stands for today', () => {
  expect(handbook.redlines.map(({ name }) => name)).toEqual(['2.0-to-2.1']);
  expect(handbook.editions.map(({ edition, from, until, isThis }) => [edition, from, until, isThis])).toEqual([
    ['2.0', '2024-12-02', '2026-06-14', false],
    ['2.1', '2026-06-15', '', true],
  ]);
});

test('names what was reworded, what is new, and whose work it is', () => {
  const [redline] = handbook.redlines;
  const clauses = redline?.chapters.flatMap((chapter) => chapter.clauses) ?? [];
  const pharmacy = clauses.find(({ id }) => id === 'change-roles-prescribers-pharmacists');
  expect(pharmacy?.lines.flat().filter(({ is }) => is !== 'same')).toEqual(
    expect.arrayContaining([
      { text: '5', is: 'removed' },
      { text: '3', is: 'added' },
    ]),
  );
  expect(clauses.find(({ id }) => id === 'change-info-statutory-duty-2026')?.is).toBe('new');
  expect(clauses.every(({ lines }) => lines.length > 0)).toBe(true);
  const role = redline?.roles.find(({ id }) => id === 'pharmacist');
  expect(role?.clauses.map(({ href }) => href)).toContain('/n/changes/2.0-to-2.1/#change-roles-prescribers-pharmacists');
});

test('a change after the freeze is compared with it, and signatures say so', async () => {
  const changed = await handbookOf((path, text) => (path === 'sections/thresholds.md' ? text.replace('Age matters more', 'Age counts more') : text));
  expect(changed.redlines.map(({ name }) => name)).toEqual(['2.1-to-now', '2.0-to-now', '2.0-to-2.1']);
  const [latest] = changed.redlines;
  expect(latest?.chapters.flatMap(({ clauses }) => clauses.map(({ id, is }) => `${id} ${is}`))).toEqual(['change-threshold-substance-examples changed']);
  expect(latest?.counts).toEqual({ new: 0, gone: 0, changed: 1 });
  for (const { text } of changed.about.partners) expect(text).toMatch(/^To be asked again: signed edition 2\.1, text [0-9a-f]{12}/);
});

test('a new telephone number asks nobody to sign again', async () => {
  const changed = await handbookOf((path, text) => (path === 'directory.yaml' ? text.replace('01632 960102', '01632 960109') : text));
  for (const { text } of changed.about.partners) expect(text).toMatch(/^Edition 2\.1, text/);
});

test('the feed has an entry an edition, with ids that stay at every address', () => {
  const [here, live] = [atomFeed(handbook, '', '/'), atomFeed(handbook, 'https://h.example.org/x/', '/')];
  const ids = (feed: string): string[] => [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id ?? '');
  expect(ids(here)).toEqual(ids(live));
  expect(new Set(ids(here)).size).toBe(handbook.versions.length + 1);
  for (const id of ids(here)) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(here).toContain('<updated>2026-06-01T00:00:00Z</updated>\n <author>');
  expect(live).toContain('href="https://h.example.org/x/n/changes/2.0-to-2.1/"');
});

test('the calendar has each day once, folded and escaped as calendars need it', () => {
  const calendar = reviewCalendar(handbook, 'https://h.example.org/n/');
  const lines = calendar.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(calendar.split('BEGIN:VEVENT').length - 1).toBe(handbook.reviewDays.length);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20271130\r\nDTEND;VALUE=DATE:20271201\r\n');
  const long = `SUMMARY:${escapedText(`a, b; c\\d\n${'é'.repeat(80)}`)}`;
  expect(contentLines([long]).replaceAll('\r\n ', '')).toBe(`${long}\r\n`);
  expect(long).toContain('a\\, b\\; c\\\\d\\n');
});
