// The editions of a handbook as an Atom feed (RFC 4287), for those who want to be told of a new one.

import type { Handbook } from './site.ts';
import { stableId } from './stable-id.ts';
import { sayIn } from '../interface/say.ts';
import { markupText } from '../model/markup-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** `address`: where the site is live, with a slash at the end; links are relative to the feed when nobody said. */
export function atomFeed(handbook: Handbook, address: string, base: string): string {
  const at = (href: string): string => (address === '' ? href : address + href.slice(base.length));
  const own = `${handbook.home}changes/feed.xml`;
  const versions = handbook.versions.filter(({ day }) => day !== '');
  const newest =
    versions
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? handbook.day;
  const redline = (edition: string): string =>
    handbook.redlines.find(({ to, from }) => to.name === edition && from !== to)?.href ??
    handbook.editions.find((one) => one.edition === edition)?.href ??
    `${handbook.home}about/`;
  const entries = versions.map(
    ({ edition, day, change }) => ` <entry>
  <id>${stableId(`${handbook.id} edition ${edition}`)}</id>
  <title>${xml(sayIn(handbook.language)('edition.named', { edition }))}</title>
  <updated>${moment(day)}</updated>
  <link rel="alternate" type="text/html" href="${xml(at(redline(edition)))}"/>
  <summary>${xml(change)}</summary>
 </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(handbook.language)}">
 <id>${stableId(`${handbook.id} editions`)}</id>
 <title>${xml(`${handbook.title}: ${handbook.area}`)}</title>
 <updated>${moment(newest)}</updated>
 <author><name>${xml(handbook.area)}</name></author>
 <link rel="self" type="application/atom+xml" href="${xml(at(own))}"/>
 <link rel="alternate" type="text/html" href="${xml(at(`${handbook.home}changes/`))}"/>
${entries.join('')}</feed>
`;
}

function moment(day: string): string {
  return `${day || '1970-01-01'}T00:00:00Z`;
}

function xml(text: string): string {
  return markupText(text.replace(NOT_XML, ''));
}
