// What can be searched in a folder copy, read from its finished pages: the same parts that the index of the site is made from.

import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

export interface IndexedPage {
  /** From the search page to this one. */
  readonly url: string;
  readonly title: string;
  readonly filters: Record<string, string[]>;
  readonly passages: { readonly id: string; readonly title: string; text: string }[];
}

/** Undefined for a page that is not to be found. */
export function indexedPage(html: string, url: string): IndexedPage | undefined {
  const body = elements(parse(html)).find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!body) return undefined;
  const page: IndexedPage & { title: string } = { url, title: '', filters: {}, passages: [{ id: '', title: '', text: '' }] };
  for (const element of [body, ...elements(body)]) {
    const filter = /^([a-z]+):(.*)$/.exec(attribute(element, 'data-pagefind-filter') ?? '');
    if (filter?.[1] !== undefined) page.filters[filter[1]] = [...(page.filters[filter[1]] ?? []), filter[2] ?? ''];
    if (attribute(element, 'data-pagefind-meta') === 'title') page.title = textOf(element).trim();
  }
  collect(body, page);
  for (const passage of page.passages) passage.text = passage.text.replace(/\s+/g, ' ').trim();
  return { ...page, passages: page.passages.filter(({ id, text }) => id !== '' || text !== '') };
}

function collect(node: Element, page: IndexedPage): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') {
      const last = page.passages.at(-1);
      if (last) last.text += (child as DefaultTreeAdapterMap['textNode']).value;
      continue;
    }
    if (!isElement(child) || attribute(child, 'data-pagefind-ignore') !== undefined || child.tagName === 'script') continue;
    const id = attribute(child, 'id');
    if (id !== undefined && /^(?:h[2-6]|dt)$/.test(child.tagName)) page.passages.push({ id, title: textOf(child).trim(), text: '' });
    collect(child, page);
    const last = page.passages.at(-1);
    if (last) last.text += ' ';
  }
}

function elements(parent: { readonly childNodes: readonly Node[] }): Element[] {
  return parent.childNodes.flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []));
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
