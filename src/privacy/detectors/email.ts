// E-mail addresses of persons: a first and a last name, or initials. Mailboxes of teams and tasks pass.

import type { Hit } from '../hit.ts';
import { isGivenName } from '../../model/given-names.ts';
import { isSurname } from '../../model/surnames.ts';
import { isMailboxOfPerson, NAMED_WITHIN } from './mailbox-of-person.ts';
import { isRoleWord } from './role-words.ts';

const LOCAL = /[\p{L}0-9.!'+_-]/u;
/** The sign between the two halves, also as people write it to keep machines away. */
const AT = / ?@ ?| ?[([{] ?(?:at|@) ?[)\]}] ?| at (?=[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})? ?(?: |[([{]) ?dot)| at (?=[a-z0-9-]{2,40}\.[a-z][a-z0-9-]{1,40})/gi;
/** The least that a text must hold. */
export const EMAIL_NEEDS = /@|\bat ?[)\]}]| at [a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})?(?: ?(?: |[([{]) ?dot|\.[a-z])/i;
const DOT = / ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot /gi;
const ENDS_IN_DOT = new RegExp(`(?:${DOT.source})$`, 'i');
const DOMAIN = /[A-Za-z0-9](?:[A-Za-z0-9-]|\.(?=[A-Za-z0-9])| ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot (?=[a-z])){0,90}/iy;
/** Domains that the standard keeps for examples; nobody has a mailbox there. */
const EXAMPLE = /(?:^|\.)example\.(?:com|net|org)$/i;
/** Where anybody gets a mailbox: one that names no task is somebody's own. */
const FREE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|rocketmail|aol|btinternet|btopenworld|sky|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|plus|proton|protonmail|pm|gmx|mail|zoho|fastmail|tutanota|tuta)\.(?:com|net|org|me|io|uk|co\.uk|ie|fr|de|pl)$/;
const DISGUISED = / dot |[([{]/i;
/** Of files and of pages. */
const ENDING = /^(?:com|net|org|uk|gov|docx?|pdf|html?|xlsx?|md|yaml)$/i;
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
    // NOTE: “Jane.Fenwick at nhs.net”; what is written like the address of a page, or as the end and the beginning of two sentences, is none.
    if (match[0] === ' at ' && !DISGUISED.test(text.slice(match.index, DOMAIN.lastIndex)) && !isSpokenMailbox(written)) continue;
    const around = text.slice(Math.max(0, start - NAMED_WITHIN), start);
    const level = judge(local.toLowerCase(), domain.toLowerCase(), around);
    // NOTE: “addresses that end in @nhs.net”.
    if (level === undefined || (level === 'warning' && /^ @$/.test(match[0]))) continue;
    const note = EXAMPLE.test(domain) ? ({ level: 'advice', note: 'at a domain that is kept for examples' } as const) : { level };
    yield { kind: 'email', ...note, start: match.index - written.length, end: DOMAIN.lastIndex };
  }
}

/** “first.last”, both with a capital or neither; a given name or an initial and a surname show that two words are somebody's. */
function isSpokenMailbox(written: string): boolean {
  const words = written.split(/[._-]/);
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => (word ?? '').replace(/\d+$/, ''));
  if (words.length === 1) return isMailboxOfPerson(first.toLowerCase(), '');
  if (/^[a-z]/.test(first) !== /^[a-z]/.test(last) || ENDING.test(last)) return false;
  return isGivenName(first) || isGivenName(last) || isSurname(last.toLowerCase()) || (first.length === 1 && last.length > 3);
}

function judge(local: string, domain: string, around: string): Hit['level'] | undefined {
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
  return isFree || /^[a-z]{2,3}$/.test(only) || isMailboxOfPerson(only.normalize('NFD').replace(/\p{M}/gu, ''), around) ? 'warning' : undefined;
}
