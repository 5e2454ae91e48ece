// Short versions for readers of their own: a page each, in the order in which the first page offers them.

import { toString as textOf } from 'mdast-util-to-string';
import { sayIn } from '../interface/say.ts';
import type { SummaryKind } from '../model/protocol.ts';
import { SUMMARY_KINDS } from '../model/protocol.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import type { Addresses } from './anchors.ts';
import { renderWords } from './render-words.ts';

export interface SummaryView {
  readonly kind: SummaryKind;
  /** As its own first heading says, else our name for it. */
  readonly title: string;
  readonly href: string;
  /** Sanitised HTML without the title. */
  readonly html: string;
}

export function summaryViews({ protocol, markdown }: ReadProtocol, addresses: Addresses): SummaryView[] {
  const { language } = protocol.control;
  return SUMMARY_KINDS.flatMap((kind) => {
    const words = protocol.summaries.get(kind);
    const tree = words && markdown.get(words.file)?.tree;
    if (!tree) return [];
    const index = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
    const first = tree.children[index];
    const parts = renderWords({ ...tree, children: tree.children.filter((_, at) => at !== index) }, `summaries/${kind}.md`, addresses, new Set(), language);
    return [
      {
        kind,
        title: first ? textOf(first) : sayIn(language)(`summary.${kind}`),
        href: `${addresses.home}summaries/${kind}/`,
        html: parts.map(({ html }) => html).join('\n'),
      },
    ];
  });
}
