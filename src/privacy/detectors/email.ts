// E-mail addresses of persons: a first and a last name, or initials. Mailboxes of teams and tasks pass.

import type { Hit } from '../hit.ts';
import { isRoleWord } from './role-words.ts';

const LOCAL = /[\p{L}0-9.!'+_-]/u;
/** The sign between the two halves, also as people write it to keep machines away. */
const AT = / ?@ ?| ?[([{] ?(?:at|@) ?[)\]}] ?| at (?=[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})? ?(?: |[([{]) ?dot)/gi;
/** The least that a text must hold. */
export const EMAIL_NEEDS = /@|\bat ?[)\]}]| at [a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})? ?(?: |[([{]) ?dot/i;
const DOT = / ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot /gi;
const ENDS_IN_DOT = new RegExp(`(?:${DOT.source})$`, 'i');
const DOMAIN = /[A-Za-z0-9](?:[A-Za-z0-9-]|\.(?=[A-Za-z0-9])| ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot (?=[a-z])){0,90}/iy;
/** Domains that the standard keeps for examples; nobody has a mailbox there. */
const EXAMPLE = /(?:^|\.)example\.(?:com|net|org)$/i;
/** Where anybody gets a mailbox: one that names no task is somebody's own. */
const FREE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|rocketmail|aol|btinternet|btopenworld|sky|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|plus|proton|protonmail|pm|gmx|mail|zoho|fastmail|tutanota|tuta)\.(?:com|net|org|me|io|uk|co\.uk|ie|fr|de|pl)$/;
/** “the-smith-family”, not “family help”. */
const HOUSEHOLD = /^the[._-]?\p{L}{2,20}?[._-]?(?:family|clan|crew|gang)\d{0,4}$/u;

export function* email(text: string): Generator<Hit> {
  for (const match of text.matchAll(AT)) {
    let start = match.index;
    while (start > 0 && match.index - start < 64) {
      const step = LOCAL.test(text[start - 1] ?? '') ? 1 : (ENDS_IN_DOT.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
      if (step === 0) break;
      start -= step;
    }
    const written = text.slice(start, match.index).replace(/^(?:[.'+!_-]|e-?mail[-_])+/i, '');
    const local = written.replace(DOT, '.');
    DOMAIN.lastIndex = match.index + match[0].length;
    const domain = (DOMAIN.exec(text)?.[0] ?? '').replace(DOT, '.');
    if (local === '' || !/\.[a-z]{2,}$/i.test(domain)) continue;
    const level = judge(local.toLowerCase(), domain.toLowerCase());
    // NOTE: “addresses that end in @nhs.net”.
    if (level === undefined || (level === 'warning' && /^ @$/.test(match[0]))) continue;
    const note = EXAMPLE.test(domain) ? ({ level: 'advice', note: 'at a domain that is kept for examples' } as const) : { level };
    yield { kind: 'email', ...note, start: match.index - written.length, end: DOMAIN.lastIndex };
  }
}

function judge(local: string, domain: string): Hit['level'] | undefined {
  const words = local
    .replace(/\+.*$/, '')
    .split(/[._'-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  const isFree = FREE.test(domain);
  if (isFree && HOUSEHOLD.test(local)) return 'warning';
  const place = domain.split('.');
  const isOfService = (word: string): boolean => isRoleWord(word) || (word.length > 2 && place.some((part) => part.includes(word)));
  if (words.length === 0 || words.some(isOfService)) return undefined;
  if (words.length > 1)
    return words.every((word) => word.length === 1) ? 'warning' : words.every((word) => /^\p{L}+$/u.test(word)) ? 'error' : isFree ? 'warning' : undefined;
  const only = words[0] ?? '';
  return isFree || /^[a-z]{2,3}$/.test(only) ? 'warning' : undefined;
}
