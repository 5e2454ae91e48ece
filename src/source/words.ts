// From a Markdown tree to what checks look at: passages under headings with ids, blocks of text, links, pictures. Raw HTML,
// refused links and unknown blocks become problems here, with their line.

import type { Definition, Heading as HeadingNode, Nodes, Root, Table } from 'mdast';
import { toString as wholeText } from 'mdast-util-to-string';
import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import type { Heading, HollowPlace, Link, Picture, SectionWords, TextBlock } from '../model/words.ts';
import { countWords } from '../model/words.ts';
import { commentFaults, htmlFault, strayEnd } from './comments.ts';
import { fault } from './faults.ts';
import { hollowIn } from './hollow-places.ts';
import { readAddress } from './links.ts';
import { lostLayout } from './lost-layout.ts';
import type { MarkdownFile } from './markdown.ts';
import { passagesOf } from './passages.ts';

export const BLOCK_NAMES = new Set(['note', 'urgent', 'example']);
const HEADING_ID = /\s*\{#([A-Za-z][\w-]*)\}\s*$/;

interface Reading {
  readonly file: string;
  readonly path: string;
  readonly problems: Problem[];
  readonly headings: Heading[];
  readonly blocks: TextBlock[];
  readonly links: Link[];
  readonly pictures: Picture[];
  readonly hollow: HollowPlace[];
}

/** `path` is relative to the protocol folder, `markdown.file` what people see. */
export function readWords(section: string, path: string, markdown: MarkdownFile): { words: SectionWords; problems: Problem[] } {
  const reading: Reading = { file: markdown.file, path, problems: [], headings: [], blocks: [], links: [], pictures: [], hollow: [] };
  if (markdown.tree) walk(reading, markdown.tree);
  const words = countWords(reading.blocks.map((block) => block.text).join(' '));
  const { headings, blocks, links, pictures, hollow } = reading;
  const passages = passagesOf({ section, file: markdown.file, headings, blocks });
  return { words: { section, file: markdown.file, passages, headings, blocks, links, pictures, hollow, words }, problems: reading.problems };
}

/** The text of a node as readers will see it: comments and other HTML are never published. */
function textOf(node: Nodes): string {
  if (!('children' in node)) return wholeText(node, { includeHtml: false });
  // NOTE: the parser takes “:30” of “8:30” for a directive; it is published as it was written.
  return node.children.map((child) => `${isColon(child) ? `:${child.name}` : ''}${textOf(child)}`).join('');
}

function isColon(node: Nodes): node is Extract<Nodes, { type: 'textDirective' }> {
  return node.type === 'textDirective';
}

/** Comments and nothing else. NOTE: a regular expression for this is quadratic on comments that are never closed. */
function isComments(html: string): boolean {
  let rest = html.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 2);
    if (end === -1) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest === '';
}

function offsets(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Splits `## Title {#id}` into title and id. */
export function splitHeading(node: HeadingNode): { title: string; id?: string } {
  const whole = textOf(node);
  const id = HEADING_ID.exec(whole)?.[1];
  return id === undefined ? { title: whole.trim() } : { title: whole.replace(HEADING_ID, '').trim(), id };
}

function walk(reading: Reading, tree: Root): void {
  const definitions = new Map<string, Definition>();
  eachNode(tree, (node) => {
    // NOTE: the first of several counts, as it does when the text is published.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  /** Paragraphs of lists: a list is met before what stands in it. */
  const items = new Set<unknown>();
  const top = new Set<unknown>(tree.children);
  eachNode(tree, (node) => {
    const { start, end } = offsets(node);
    if (node.type === 'listItem') for (const child of node.children) items.add(child);
    if ('children' in node) reading.hollow.push(...hollowIn(node, textOf));
    if (node.type === 'html') {
      reading.problems.push(...(isComments(node.value) ? commentFaults(reading.file, node.value, start) : [htmlFault(reading.file, node.value, start)]));
    } else if (node.type === 'heading') {
      const { title, id } = splitHeading(node);
      reading.problems.push(...strayEnd(reading.file, title, end));
      reading.headings.push({ ...(id === undefined ? {} : { id }), text: title, depth: node.depth, ...(top.has(node) ? {} : { inside: true }), start, end });
      reading.blocks.push({ text: title, kind: 'heading', start, end });
    } else if (node.type === 'paragraph') {
      const text = textOf(node);
      reading.problems.push(...strayEnd(reading.file, text, end), ...lostLayout(reading.file, text.split('\n'), start, end));
      // NOTE: where a line of the file ends says nothing; sentences go on in the next.
      reading.blocks.push({ text: text.replaceAll('\n', ' '), kind: items.has(node) ? 'item' : 'paragraph', start, end });
    } else if (node.type === 'table') {
      addCells(reading, node);
    } else if (node.type === 'containerDirective' && !BLOCK_NAMES.has(node.name)) {
      reading.problems.push(
        fault('unknown-block', span(reading.file, start, start + node.name.length + 3), `\`:::${node.name}\` is not a block of this toolkit.`),
      );
    } else if (node.type === 'link' || node.type === 'linkReference') {
      addLink(reading, textOf(node), node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? ''), start, end);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      addPicture(reading, node.alt ?? '', node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? ''), start, end);
    }
  });
}

/** Each cell below the first row with the head of its column and the rest of its row. */
function addCells(reading: Reading, { children: rows }: Table): void {
  const texts = rows.map(({ children }) => children.map(textOf));
  const [heads = []] = texts;
  for (const [line, { children }] of rows.entries()) {
    const row = texts[line] ?? [];
    for (const [column, cell] of children.entries()) {
      reading.blocks.push({ text: row[column] ?? '', ...(line > 0 ? { head: heads[column] ?? '', row } : {}), kind: 'cell', ...offsets(cell) });
    }
  }
}

/** Every node before what is inside it. NOTE: the library for this took a tenth of a check, since it names a function for each node. */
function eachNode(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) eachNode(child, look);
}

function addLink(reading: Reading, text: string, address: string, start: number, end: number): void {
  const target = readAddress(address, reading.path);
  reading.links.push({ address, target, text, start, end });
  if (target.kind === 'refused') {
    reading.problems.push(fault('unsafe-link', span(reading.file, start, end), `The link \`${text.slice(0, 60)}\` is not published. ${target.reason}`));
  }
}

function addPicture(reading: Reading, alt: string, address: string, start: number, end: number): void {
  const target = readAddress(address, reading.path);
  reading.pictures.push({ address, target, alt, start, end });
  if (target.kind === 'outside' || target.kind === 'refused') {
    const id = target.kind === 'outside' || /^https?:/i.test(address) ? 'outside-picture' : 'unsafe-link';
    reading.problems.push(fault(id, span(reading.file, start, end), 'This picture is not a file of this protocol.'));
  } else if (target.kind !== 'file') {
    reading.problems.push(fault('unsafe-link', span(reading.file, start, end), 'This picture does not name a picture file.'));
  }
}
