// Sanitised HTML of partners' words to blocks. The HTML comes from our own renderer, so what is not known here is kept as plain text.

import type { Element, Node } from './html-tree.ts';
import { attribute, fragmentTree, isElement, ownText, textOf } from './html-tree.ts';
import type { Block, Run, Runs } from './paper.ts';

type Look = Omit<Run, 'text'>;

export interface Surroundings {
  /** Where a link leads; nothing for a link that cannot be followed here. */
  readonly target: (href: string) => Pick<Run, 'place' | 'href'>;
  readonly place: (id: string) => string;
  /** Added to the level of every heading. */
  readonly deeper: number;
}

const BLOCKS = new Set('p ul ol table div section blockquote pre hr h1 h2 h3 h4 h5 h6'.split(' '));

export function readHtml(html: string, around: Surroundings): Block[] {
  return html === '' ? [] : blocksOf(fragmentTree(html), around);
}

function blocksOf(nodes: readonly Node[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const close = (): void => {
    const runs = tidy(runsOf(loose, {}, around));
    if (runs.length > 0) blocks.push({ type: 'paragraph', runs });
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !BLOCKS.has(node.tagName)) {
      loose.push(node);
      continue;
    }
    close();
    blocks.push(...blockOf(node, around));
  }
  close();
  return blocks;
}

function blockOf(node: Element, around: Surroundings): Block[] {
  switch (node.tagName) {
    case 'p': {
      const runs = tidy(runsOf(node.childNodes, {}, around));
      return runs.length === 0 ? [] : [{ type: 'paragraph', runs, ...(hasClass(node, 'callout-title') ? { look: 'caption' as const } : {}) }];
    }
    case 'ul':
    case 'ol': {
      const items = elements(node, 'li').map((item) => blocksOf(item.childNodes, around));
      return [{ type: 'list', ordered: node.tagName === 'ol', start: Number(attribute(node, 'start') ?? 1) || 1, items }];
    }
    case 'table':
      return [tableOf(node, around)];
    case 'blockquote':
      return [{ type: 'quote', blocks: blocksOf(node.childNodes, around) }];
    case 'pre':
      return [{ type: 'code', text: textOf(node).replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'rule' }];
    case 'div':
      return [{ type: 'box', urgent: hasClass(node, 'callout-urgent'), blocks: blocksOf(node.childNodes, around) }];
    case 'section':
      return blocksOf(node.childNodes, around);
    default: {
      const id = attribute(node, 'id');
      const level = Math.min(6, Number(node.tagName.slice(1)) + around.deeper);
      return [{ type: 'heading', level, runs: tidy(runsOf(node.childNodes, {}, around)), place: id === undefined ? '' : around.place(id) }];
    }
  }
}

function tableOf(table: Element, around: Surroundings): Block {
  const cells = (row: Element): Runs[] => row.childNodes.filter((one) => isElement(one)).map((cell) => tidy(runsOf(cell.childNodes, {}, around)));
  const head = elements(table, 'thead').flatMap((one) => elements(one, 'tr'))[0];
  const rows = elements(table, 'tbody')
    .flatMap((one) => elements(one, 'tr'))
    .map(cells);
  return { type: 'table', caption: '', head: head ? cells(head) : [], rows, named: false };
}

function runsOf(nodes: readonly Node[], look: Look, around: Surroundings): Run[] {
  return nodes.flatMap((node): Run[] => {
    const words = ownText(node);
    if (words !== undefined) return [{ ...look, text: words.replace(/[\t\n ]+/g, ' ') }];
    if (!isElement(node)) return [];
    const inside = (more: Look): Run[] => runsOf(node.childNodes, { ...look, ...more }, around);
    switch (node.tagName) {
      case 'a':
        return attribute(node, 'data-footnote-backref') === undefined ? inside(around.target(attribute(node, 'href') ?? '')) : [];
      case 'br':
        return [{ ...look, text: '\n' }];
      case 'strong':
        return inside({ bold: true });
      case 'em':
        return inside({ italic: true });
      case 'del':
        return inside({ strike: true });
      case 'code':
        return inside({ code: true });
      case 'sup':
        return inside({ raised: true });
      case 'img':
        return [{ ...look, italic: true, text: `[Picture: ${attribute(node, 'alt') ?? ''}]` }];
      case 'input':
        return [{ ...look, text: attribute(node, 'checked') === undefined ? '☐' : '☑' }];
      default:
        return inside({});
    }
  });
}

/** Without white space at both ends and before line breaks. */
export function tidy(runs: readonly Run[]): Run[] {
  const kept = runs.filter(({ text }) => text !== '').map((run) => ({ ...run }));
  for (const [index, run] of kept.entries()) {
    const before = kept[index - 1];
    if (before === undefined || before.text.endsWith('\n') || (before.text.endsWith(' ') && run.text.startsWith(' '))) run.text = run.text.replace(/^ +/, '');
  }
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== '');
}

function elements(parent: Element, name: string): Element[] {
  return parent.childNodes.filter((one): one is Element => isElement(one) && one.tagName === name);
}

function hasClass(node: Element, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(' ').includes(name);
}
