// Partners' Markdown to finished, sanitised HTML, cut where the requirements begin. Links are resolved before, ids set after sanitising.

import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { readAddress } from '../source/links.ts';
import { cutAt } from '../source/passages.ts';
import { splitHeading, BLOCK_NAMES } from '../source/words.ts';
import type { Addresses } from './anchors.ts';
import { type Say, sayIn } from '../interface/say.ts';

const SCHEMA = {
  ...defaultSchema,
  // NOTE: only remark-rehype prefixes footnote ids; prefixing twice breaks the links between them.
  clobberPrefix: '',
  clobber: [],
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'input',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'rel', 'ariaDescribedBy', 'ariaLabel', ['className', 'external', 'data-footnote-backref'], 'dataFootnoteRef', 'dataFootnoteBackref', 'id'],
    code: [['className', /^language-[A-Za-z0-9+#-]{1,20}$/]],
    div: [['className', 'callout', 'callout-note', 'callout-urgent', 'callout-example']],
    h2: ['id'],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start'],
    p: [['className', 'callout-title']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  // NOTE: an empty list would allow every scheme; no address of a picture has one.
  protocols: { href: ['https', 'mailto', 'tel'], src: ['none'] },
};

const makeHtmlTree = (footnoteLabel: string) =>
  unified()
    .use(remarkRehype, { clobberPrefix: 'note-', footnoteLabel })
    .use(rehypeSanitize, SCHEMA as never)
    .freeze();
const converters = new Map<string, ReturnType<typeof makeHtmlTree>>();

function toHtmlTree(language: string): ReturnType<typeof makeHtmlTree> {
  const known = converters.get(language) ?? makeHtmlTree(sayIn(language)('section.footnotes'));
  converters.set(language, known);
  return known;
}

const stringifier = unified().use(rehypeStringify).freeze();

/** A stretch of a page: what stands under a heading that carries a requirement's id, or between such headings. */
export interface WordsPart {
  /** Requirement id, or empty for words that answer none. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/**
 * Renders a section. `cuts` are the ids at which a new part begins; `path` is the file relative to the protocol folder.
 * The heading of a part is left out of its HTML: the page prints it.
 */
export function renderWords(tree: Root, path: string, addresses: Addresses, cuts: ReadonlySet<string>, language: string): WordsPart[] {
  const ids: (string | undefined)[] = [];
  const types = new Set<string>();
  const copy = copyOf(tree, types);
  // NOTE: to walk a tree takes longer than to copy it, and few sections keep addresses apart from the words.
  if (types.has('definition')) inlineReferences(copy);
  const prepared = prepare(copy, path, { addresses, ids, say: sayIn(language) });
  const html = forEveryReader(toHtmlTree(language).runSync(prepared) as HtmlRoot, sayIn(language));
  const headings = ids.values();
  const parts: { id: string; title: string; nodes: HtmlRoot['children'] }[] = [{ id: '', title: '', nodes: [] }];
  for (const node of html.children) {
    const depth = node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;
    const id = depth > 0 ? headings.next().value : undefined;
    const cut = depth > 0 ? cutAt({ id, depth }, cuts) : 'within';
    if (cut === 'begins') {
      parts.push({ id: id ?? '', title: plainText(node as Element), nodes: [] });
      continue;
    }
    if (cut === 'ends') parts.push({ id: '', title: '', nodes: [] });
    if (id !== undefined) (node as Element).properties['id'] = addresses.headingId(id);
    if (node.type === 'element' && node.tagName === 'section') parts.push({ id: '', title: '', nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts
    .map(({ id, title, nodes }) => ({ id, title, html: stringifier.stringify({ type: 'root', children: nodes }).trim() }))
    .filter((part) => part.id !== '' || part.html !== '');
}

/** Boxes to tick on paper get a name. A header cell without words is none, and a head of such cells, as forms have, falls away. */
function forEveryReader(tree: HtmlRoot, say: Say): HtmlRoot {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'input') node.properties['ariaLabel'] = say('section.box');
    if (node.tagName === 'th' && plainText(node) === '') node.tagName = 'td';
    if (node.tagName !== 'thead' || plainText(node).trim() !== '' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return tree;
}

/** A copy to work on, without places; `types` are told of what stands in it. NOTE: the platform's own way of copying takes ten times as long. */
function copyOf<N extends Nodes>(node: N, types: Set<string>): N {
  const { position: _, ...rest } = node;
  types.add(node.type);
  return ('children' in node ? { ...rest, children: node.children.map((child) => copyOf(child, types)) } : rest) as N;
}

function plainText(node: ElementContent): string {
  return node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(plainText).join('') : '';
}

interface Preparing {
  readonly addresses: Addresses;
  readonly ids: (string | undefined)[];
  readonly say: Say;
}

/** Takes out what is not published (HTML and definitions never come out of `toHtmlTree`) and turns addresses of the source into addresses of the site. */
function prepare(tree: Root, path: string, { addresses, ids, say }: Preparing): Root {
  const top = new Set<Nodes>(tree.children);
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      const { id } = splitHeading(node);
      if (top.has(node)) ids.push(id);
      const last = node.children.at(-1);
      if (id !== undefined && last?.type === 'text') last.value = last.value.replace(/\s*\{#[\w-]+\}\s*$/, '');
    } else if (node.type === 'link') {
      const href = addresses.target(readAddress(node.url, path), path);
      if (href === undefined) return replace(parent, index, node.children);
      node.url = href;
      delete node.title;
      if (href.startsWith('https://')) node.data = { hProperties: { rel: ['noopener', 'noreferrer', 'external'], className: ['external'] } };
    } else if (node.type === 'image') {
      const target = readAddress(node.url, path);
      const href = target.kind === 'file' ? addresses.target(target, path) : undefined;
      if (href === undefined) return replace(parent, index, [{ type: 'text', value: node.alt ?? '' }]);
      node.url = href;
      delete node.title;
    } else if (node.type === 'containerDirective') {
      const name = BLOCK_NAMES.has(node.name) ? node.name : 'note';
      node.data = { hName: 'div', hProperties: { className: ['callout', `callout-${name}`] } };
      node.children.unshift({
        type: 'paragraph',
        data: { hProperties: { className: ['callout-title'] } },
        children: [{ type: 'strong', children: [{ type: 'text', value: say(name === 'urgent' || name === 'example' ? `section.${name}` : 'section.note') }] }],
      });
    } else if (node.type === 'textDirective' || node.type === 'leafDirective') {
      // NOTE: "at 9:30am" and "ratio 3:one" are prose, not directives.
      const written = `${node.type === 'textDirective' ? ':' : '::'}${node.name}`;
      return replace(parent, index, [{ type: 'text', value: written }, ...node.children] as Nodes[]);
    }
    return undefined;
  });
  return tree;
}

/** Links and pictures whose address stands elsewhere in the text become ordinary ones, so that one rule judges every address. */
function inlineReferences(tree: Root): void {
  const urls = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    if (!urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  visit(tree, (node, index, parent) => {
    if (node.type === 'imageReference') return replace(parent, index, [{ type: 'image', url: urls.get(node.identifier) ?? '', alt: node.alt ?? '' }]);
    if (node.type !== 'linkReference') return undefined;
    return replace(parent, index, [{ type: 'link', url: urls.get(node.identifier) ?? '', children: node.children }]);
  });
}

function replace(parent: Parents | undefined, index: number | undefined, nodes: readonly Nodes[]): [typeof SKIP, number] | undefined {
  if (!parent || index === undefined) return undefined;
  (parent.children as Nodes[]).splice(index, 1, ...nodes);
  return [SKIP, index];
}
