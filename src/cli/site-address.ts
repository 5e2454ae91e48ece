// The address at which a site will be live, as the person who builds it gives it. Only it can be printed on paper or in a QR code.

import { UsageError } from './usage-error.ts';

const EXAMPLE = 'Write for example `--address https://handbook.example.org/`.';

/** With a slash at the end and the base path in it; empty when none is given. */
export function readAddress(written: string | boolean | undefined, base: string): string {
  if (typeof written !== 'string') return '';
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new UsageError(`\`${written}\` is not an address that a browser can open.`, EXAMPLE);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new UsageError(`\`${written}\` holds more than the address of the site.`, `Leave out names, passwords and what follows \`?\` or \`#\`. ${EXAMPLE}`);
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (path !== '/' && path !== base)
    throw new UsageError(`The address ends in \`${path}\`, but the site is built to be served under \`${base}\`.`, `Write \`--base ${path}\` as well.`);
  return url.origin + base;
}
