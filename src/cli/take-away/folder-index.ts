// What can be searched in a folder copy, read from its finished pages: the same parts that the index of the site is made from.

import type { Element, Node } from '../../documents/html-tree.ts';
import { attribute, isElement, ownText, pageTree, textOf } from '../../documents/html-tree.ts';

export interface IndexedPage {
  /** From the search page to this one. */
  readonly url: string;
  readonly title: string;
  readonly filters: Record<string, string[]>;
  readonly passages: { readonly id: string; readonly title: string; text: string }[];
}

/** Undefined for a page that is not to be found. */
export function indexedPage(html: string, url: string): IndexedPage | undefined {
  const body = elements(pageTree(html)).find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!body) return undefined;
  const page: IndexedPage & { title: string } = { url, title: '', filters: {}, passages: [{ id: '', title: '', text: '' }] };
  for (const element of [body, ...elements(body.childNodes)]) {
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
    const words = ownText(child);
    if (words !== undefined) {
      const last = page.passages.at(-1);
      if (last) last.text += words;
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

function elements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => (isElement(node) ? [node, ...elements(node.childNodes)] : []));
}
