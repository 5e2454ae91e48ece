// A page of the site as it stands in a folder that is opened from a disk: addresses that lead from file to file, scripts that run there.

import { posix } from 'node:path';
import { tagAgain, tagPattern } from '../../handbook/own-tags.ts';

const TAG = tagPattern('[a-zA-Z][a-zA-Z0-9]*');
const ADDRESS = /(\s(?:href|src|action|formaction|poster)=")(\/[^"]*)"/g;

export interface FolderScripts {
  /** Addresses from the root of the site, each beginning with a slash, to be run before the script of the search page. */
  readonly beforeSearch: readonly string[];
  /** How the name of the script of the search page begins. */
  readonly searchScript: RegExp;
}

/** `path` is the page's file in the site. The site was made to stand at the root. */
export function folderPage(html: string, path: string, scripts: FolderScripts): string {
  const local = (address: string): string => localAddress(address, path);
  return html.replace(TAG, (whole, name: string, attributes: string, end: string) => {
    const tag = name.toLowerCase();
    // NOTE: browsers fetch a manifest as if from another site, and complain when there is none to ask.
    if (tag === 'link' && /\srel="manifest"/.test(attributes)) return '';
    const src = tag === 'script' ? /\ssrc="([^"]*)"/.exec(attributes)?.[1] : undefined;
    const before =
      src !== undefined && scripts.searchScript.test(src) ? scripts.beforeSearch.map((one) => `<script defer src="${local(one)}"></script>`).join('') : '';
    const classic = src === undefined ? attributes : attributes.replace(/\stype="module"/, ' defer');
    const changed = classic.replace(ADDRESS, (_, begin: string, address: string) => `${begin}${local(address)}"`);
    if (changed === attributes && before === '') return whole;
    return before + tagAgain(name, changed, end);
  });
}

/** From file to file, with the page that stands for a folder named. */
export function localAddress(address: string, page: string): string {
  if (address.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = target.endsWith('/') ? `${target}index.html` : target;
  const way = posix.relative(posix.dirname(`/${page}`), file);
  return (way === '' ? posix.basename(file) : way) + rest;
}
