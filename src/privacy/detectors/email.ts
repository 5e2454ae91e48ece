// E-mail addresses of persons: a first and a last name, or initials. Mailboxes of teams and tasks pass.

import type { Hit } from '../hit.ts';
import { isRoleWord } from './role-words.ts';

const LOCAL = /[A-Za-z0-9.!'+_-]/;
/** The sign between the two halves, also as people write it to keep machines away. */
const AT = /@| ?[([{] ?(?:at|@) ?[)\]}] ?/gi;
const DOMAIN = /[A-Za-z0-9](?:[A-Za-z0-9-]|\.(?=[A-Za-z0-9])| ?[([] ?dot ?[)\]] ?){0,90}/iy;
/** Domains that the standard keeps for examples; nobody has a mailbox there. */
const EXAMPLE = /(?:^|\.)example\.(?:com|net|org)$/i;

export function* email(text: string): Generator<Hit> {
  for (const match of text.matchAll(AT)) {
    let start = match.index;
    while (start > 0 && match.index - start < 64 && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    const local = text.slice(start, match.index).replace(/^[.'+!_-]+/, '');
    DOMAIN.lastIndex = match.index + match[0].length;
    const domain = (DOMAIN.exec(text)?.[0] ?? '').replace(/ ?[([] ?dot ?[)\]] ?/gi, '.');
    if (!domain.includes('.')) continue;
    const level = judge(local.toLowerCase(), domain.toLowerCase());
    if (level === undefined) continue;
    const note = EXAMPLE.test(domain) ? ({ level: 'advice', note: 'at a domain that is kept for examples' } as const) : { level };
    yield { kind: 'email', ...note, start: match.index - local.length, end: DOMAIN.lastIndex };
  }
}

function judge(local: string, domain: string): Hit['level'] | undefined {
  const words = local
    .replace(/\+.*$/, '')
    .split(/[._'-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  const place = domain.split('.');
  const isOfService = (word: string): boolean => isRoleWord(word) || (word.length > 2 && place.some((part) => part.includes(word)));
  if (words.some(isOfService)) return undefined;
  if (words.length > 1) return words.every((word) => word.length === 1) ? 'warning' : words.every((word) => /^[a-z]+$/.test(word)) ? 'error' : undefined;
  const only = words[0] ?? '';
  return /^[a-z]{2,3}$/.test(only) ? 'warning' : undefined;
}
