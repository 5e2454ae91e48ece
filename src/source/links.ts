// What a link address is. Every address in the words is resolved here and nowhere else; what is not understood is refused.

import { telephone } from '../model/telephone.ts';
import type { LinkTarget } from '../model/words.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** `from` is the file the link stands in, relative to the protocol folder. */
export function readAddress(written: string, from: string): LinkTarget {
  // NOTE: browsers drop tabs and line ends inside an address before they look at its scheme.
  const address = written.replace(/[\t\n\r]/g, '').trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them too, so an address that holds one is not what it seems
  if (/[\u0000-\u001F\u007F]/.test(address)) return { kind: 'refused', reason: 'The address holds an invisible character.' };
  if (address === '') return { kind: 'refused', reason: 'The address is empty.' };
  if (/^\/\/|\\/.test(address)) return { kind: 'refused', reason: 'The address leads to another site without saying so.' };
  if (address.startsWith('#')) return { kind: 'anchor', anchor: decode(address.slice(1)) };
  const contact = /^contact:([a-z0-9-]+)$/.exec(address);
  if (contact?.[1]) return { kind: 'contact', id: contact[1] };
  if (SCHEME.test(address)) return withScheme(address);
  return inProtocol(address, from);
}

function withScheme(written: string): LinkTarget {
  const address = written.replace(SCHEME, (scheme) => scheme.toLowerCase());
  const lower = address.toLowerCase();
  if (/^mailto:[^\s<>"]+@[^\s<>"]+$/.test(lower)) return { kind: 'mail', address };
  if (/^tel:[+0-9 ().-]+(?:;ext=\d+)?$/.test(lower)) return phone(lower.slice('tel:'.length));
  if (/^https:\/\/[^/]/.test(lower) && URL.canParse(address) && new URL(address).username === '') return { kind: 'outside', address };
  if (/^https?:\/\/[^/?#]*@/.test(lower))
    return { kind: 'refused', reason: 'The address holds a name before an `@`, so it leads to another site than it seems to.' };
  if (lower.startsWith('http://') && URL.canParse(address)) return { kind: 'refused', reason: 'The address is not secure: it begins with `http://`.' };
  if (lower.startsWith('https:')) return { kind: 'refused', reason: 'What follows `https:` is not the address of a page.' };
  return { kind: 'refused', reason: `Addresses that begin with \`${SCHEME.exec(address)?.[0] ?? ''}\` are not published.` };
}

/** NOTE: digits alone stay as the author wrote them. */
function phone(written: string): LinkTarget {
  const number = telephone(written);
  if (number === '') return { kind: 'refused', reason: 'The address is not one number that can be dialled.' };
  return { kind: 'phone', address: `tel:${/^\+?\d+$/.test(written) ? written : number}` };
}

function inProtocol(address: string, from: string): LinkTarget {
  const [path = '', anchor] = address.split('#', 2);
  const decoded = decode(path);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  if (/%2f|%5c/i.test(path) || /[\\:\u0000-\u001F\u007F]|^\//.test(decoded)) {
    return { kind: 'refused', reason: 'The address does not stay inside the protocol.' };
  }
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { kind: 'refused', reason: 'The address does not stay inside the protocol.' };
  }
  const file = parts.join('/');
  return anchor === undefined ? { kind: 'file', file } : { kind: 'file', file, anchor: decode(anchor) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
