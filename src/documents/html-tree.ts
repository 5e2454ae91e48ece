// HTML as a tree, and the few questions that its readers ask of it.

import type { DefaultTreeAdapterMap } from 'parse5';
import { parse, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** What stands at the top of a whole page. */
export function pageTree(html: string): readonly Node[] {
  return parse(html).childNodes;
}

export function fragmentTree(html: string): readonly Node[] {
  return parseFragment(html).childNodes;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The words of a text node itself; undefined for other nodes. */
export function ownText(node: Node): string | undefined {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterMap['textNode']).value : undefined;
}

export function textOf(node: Node): string {
  return ownText(node) ?? (isElement(node) ? node.childNodes.map(textOf).join('') : '');
}
