// Where a link on a page of the site leads: to a file and a place in it, out of the site, or nowhere good.

export type LinkTarget =
  | { readonly kind: 'inside'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'bad'; readonly why: string };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const FORBIDDEN_SCHEMES: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data', 'blob', 'file']);
const OUTSIDE: LinkTarget = { kind: 'outside' };

/** `page` is the page's file in the site, `base` the path that the site is served under, with a slash at both ends. */
export function linkTarget(address: string, page: string, base: string): LinkTarget {
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return FORBIDDEN_SCHEMES.has(scheme) ? bad(`uses the forbidden scheme \`${scheme}:\``) : OUTSIDE;
  if (address.startsWith('//')) return OUTSIDE;
  const [beforeFragment = '', ...afterHash] = address.split('#');
  const path = beforeFragment.split('?')[0] ?? '';
  const fragment = decode(afterHash.join('#'));
  if (fragment === undefined) return bad('has a broken percent sign');
  if (path === '') return { kind: 'inside', file: page, fragment };
  const inSite = path.startsWith('/') ? withoutBase(path, base) : page.slice(0, page.lastIndexOf('/') + 1) + path;
  if (inSite === undefined) return bad(`leads out of the site's base path \`${base}\``);
  const file = plainPath(inSite);
  if (file === undefined) return bad('leads out of the site or has a broken percent sign');
  return { kind: 'inside', file, fragment };
}

function withoutBase(path: string, base: string): string | undefined {
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** Without `.` and `..`, decoded, and with the page that stands for a folder. */
function plainPath(path: string): string | undefined {
  const names: string[] = [];
  const parts = path.split('/');
  const last = parts.at(-1);
  for (const part of parts) {
    if (part === '..' && names.pop() === undefined) return undefined;
    if (part === '' || part === '.' || part === '..') continue;
    const name = decode(part);
    if (name === undefined || name.includes('/') || name.includes('\\')) return undefined;
    names.push(name);
  }
  if (last === '' || last === '.' || last === '..') names.push('index.html');
  return names.join('/');
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function bad(why: string): LinkTarget {
  return { kind: 'bad', why };
}
