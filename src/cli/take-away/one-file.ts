// The page that stands alone: style and pictures put into it, links that would need the site taken out or made whole, a policy that
// allows nothing but that style.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { copyName } from '../../handbook/copies.ts';
import { tagAgain, tagPattern } from '../../handbook/own-tags.ts';
import type { Handbook } from '../../handbook/site.ts';
import { contentType } from '../publish/content-type.ts';

const TAG = tagPattern('a|img');
const PAGE = 'one-file';

export interface OneFileSite {
  readonly staging: string;
  readonly base: string;
  /** Of the live site; empty when nobody said. */
  readonly address: string;
  /** Of the style sheet, with the base. */
  readonly css: string;
}

/** Takes the rendered page out of the site and puts the file that people take away in its place. */
export function settleOneFile(handbook: Handbook, site: OneFileSite): void {
  const folder = join(site.staging, handbook.home.slice(site.base.length));
  const rendered = join(folder, PAGE, 'index.html');
  if (!existsSync(rendered)) return;
  // NOTE: a sign that marks the encoding of a file would spoil the first rule inside a page.
  const css = readFileSync(join(site.staging, site.css.slice(site.base.length)), 'utf8').replace(/^\ufeff/, '') + handbook.brand.css;
  const picture = (src: string): string | undefined => {
    const file = join(site.staging, decodeURIComponent(src.slice(site.base.length)));
    return existsSync(file) && /^\.(?:png|jpe?g|webp|gif|svg)$/i.test(extname(file))
      ? `data:${contentType(file)};base64,${readFileSync(file).toString('base64')}`
      : undefined;
  };
  writeFileSync(join(folder, copyName(handbook.id, 'one-file')), standAlone(readFileSync(rendered, 'utf8'), css, site, picture));
  rmSync(join(folder, PAGE), { recursive: true });
}

export function standAlone(html: string, css: string, { base, address, css: sheet }: OneFileSite, picture: (src: string) => string | undefined): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html
    .replace(TAG, (whole, name: string, attributes: string, end: string) => {
      const changed = attributes.replace(/\s(href|src)="(\/[^"]*)"/, (_, attribute: string, target: string) => {
        if (attribute === 'src') return ` src="${picture(target) ?? 'data:,'}"`;
        return address === '' ? '' : ` href="${address}${target.slice(base.length)}"`;
      });
      return changed === attributes ? whole : tagAgain(name, changed, end);
    })
    .replace(`content="default-src 'none'"`, () => `content="${policy}"`)
    .replace(`<link rel="stylesheet" href="${sheet}">`, () => `<style>${css}</style>`);
}
