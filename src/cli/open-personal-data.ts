// What looks like personal data and was only warned of: a check passes with it, but it is not published until somebody has taken it out or
// has said beside it why it harms nobody.

import { counted } from '../model/counted.ts';
import type { Report } from '../model/report.ts';
import type { PrivacyRule } from '../privacy/rule-ids.ts';

const RULE: PrivacyRule = 'personal-data';
const MOST_LISTED = 20;

/** Lines to print, values masked; none where nothing is open. */
export function openPersonalData({ protocols }: Report): string[] {
  const open = protocols.flatMap(({ findings }) => findings.filter(({ rule, severity }) => severity === 'warning' && rule === RULE));
  if (open.length === 0) return [];
  const places = open
    .slice(0, MOST_LISTED)
    .map(({ place, message, fix }) => `  ${place.line > 0 ? `${place.file}:${place.line}` : place.file}: ${message} ${fix}`);
  const more = open.length - MOST_LISTED;
  return [
    `Nothing was built, because ${open.length === 1 ? 'one place looks' : `${counted(open.length, 'place')} look`} like personal data, which a handbook would publish:`,
    ...places,
    ...(more > 0 ? [`  and ${more} more`] : []),
    'The handbook that was there is as it was.',
  ];
}
