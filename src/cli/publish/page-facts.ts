// What the self-check wants to know of one page: its ids, its links, and anything that the site's policy forbids.

import { readTags, type Tag } from './html-tags.ts';

export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  /** Sentences about the page itself, without its name. */
  readonly complaints: readonly string[];
}

export interface PageLink {
  readonly address: string;
  /** The browser fetches it by itself, so it has to come from the site. */
  readonly isLoaded: boolean;
}

const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'srcset', 'imagesrcset', 'poster', 'data', 'action', 'formaction']);
const ONLY_FOLLOWED: ReadonlySet<string> = new Set(['a', 'area', 'form', 'button', 'input']);
/** Kinds of <link> that the browser fetches; the others (`canonical`, `license` …) only name something. */
const LOADING_RELATIONS: ReadonlySet<string> = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'preload',
  'modulepreload',
  'manifest',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]);
const OWN_PICTURE = /^data:(?:image\/(?:png|jpeg|gif|webp|svg\+xml);base64)?,[A-Za-z0-9+/=]*$/;
const FORBIDDEN_ELEMENTS: ReadonlySet<string> = new Set(['base', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal']);
/** Scripts of these types are data; browsers do not run them. */
const DATA_TYPES: ReadonlySet<string> = new Set(['application/json', 'application/ld+json']);

/** Reads one page of the site. */
export function readPage(html: string): PageFacts {
  const ids = new Set<string>();
  const links: PageLink[] = [];
  const complaints = new Set<string>();
  // NOTE: a page that stands alone names its style by hash in its own policy, which stands before it.
  let allowsItsStyle = false;
  let holdsItsPictures = false;
  readTags(html, (tag) => {
    if (FORBIDDEN_ELEMENTS.has(tag.name)) complaints.add(`There is a <${tag.name}> element, which the site's policy forbids`);
    if (tag.name === 'meta' && /style-src 'sha256-/.test(attribute(tag, 'content') ?? '')) allowsItsStyle = true;
    if (tag.name === 'meta' && /img-src data:/.test(attribute(tag, 'content') ?? '')) holdsItsPictures = true;
    if (tag.name === 'style' && !allowsItsStyle) complaints.add('There is an inline <style> element, which browsers would ignore under the policy of the site');
    if (tag.name === 'script' && isInlineCode(tag))
      complaints.add('There is an inline <script> element, which browsers would not run under the policy of the site');
    for (const { name, value } of tag.attributes) {
      if (name === 'id') addId(ids, value, complaints);
      else if (name === 'style') complaints.add(`A <${tag.name}> element has a style attribute, which browsers would ignore under the policy of the site`);
      else if (name.startsWith('on'))
        complaints.add(`A <${tag.name}> element has the event handler \`${name}\`, which browsers would not run under the policy of the site`);
      else if (name === 'srcdoc') complaints.add(`A <${tag.name}> element has a srcdoc attribute, which the site's policy forbids`);
      else if (holdsItsPictures && tag.name === 'img' && name === 'src' && OWN_PICTURE.test(value)) continue;
      else if (LINK_ATTRIBUTES.has(name)) addLinks(links, tag, name, value);
    }
  });
  return { ids, links, complaints: [...complaints] };
}

function addId(ids: Set<string>, id: string, complaints: Set<string>): void {
  if (id === '') complaints.add('An element has an empty id');
  else if (ids.has(id)) complaints.add(`The id \`${id}\` is used more than once`);
  ids.add(id);
}

function addLinks(links: PageLink[], tag: Tag, name: string, value: string): void {
  const isLoaded = tag.name === 'link' ? loads(tag) : !ONLY_FOLLOWED.has(tag.name) || name === 'src';
  if (name !== 'srcset' && name !== 'imagesrcset') {
    links.push({ address: value.trim(), isLoaded });
    return;
  }
  for (const candidate of value.split(',')) {
    const address = candidate.trim().split(/\s/)[0] ?? '';
    if (address !== '') links.push({ address, isLoaded });
  }
}

function loads(tag: Tag): boolean {
  const relations = attribute(tag, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  return relations.some((relation) => LOADING_RELATIONS.has(relation));
}

function isInlineCode(tag: Tag): boolean {
  if (attribute(tag, 'src') !== undefined) return false;
  return !DATA_TYPES.has(attribute(tag, 'type')?.trim().toLowerCase() ?? '');
}

function attribute(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((one) => one.name === name)?.value;
}
