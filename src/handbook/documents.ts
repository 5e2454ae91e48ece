// Forms and leaflets: Markdown documents become pages that print well, other files are offered as they are.

import { toString as textOf } from 'mdast-util-to-string';
import { documentPage } from '../source/file-names.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import type { Addresses } from './anchors.ts';
import { renderWords } from './render-words.ts';
import type { DocumentView } from './site.ts';
import { sayIn } from '../interface/say.ts';

export function documentViews(read: ReadProtocol, addresses: Addresses): DocumentView[] {
  return [...read.protocol.documents].map((path) => {
    const name = documentPage(path);
    const href = addresses.document(path);
    const tree = name === undefined ? undefined : read.markdown.get(read.protocol.folder + path)?.tree;
    if (name === undefined || !tree) return { path, title: titleOf(path), href, kind: path.replace(/^.*\./, '').toUpperCase(), name: '', html: '' };
    const [first, ...rest] = tree.children;
    const titled = first?.type === 'heading' && first.depth === 1;
    const parts = renderWords({ ...tree, children: titled ? rest : tree.children }, path, addresses, new Set(), read.protocol.control.language);
    return {
      path,
      title: titled ? textOf(first) : titleOf(path),
      href,
      kind: sayIn(read.protocol.control.language)('documents.page'),
      name,
      html: parts.map((part) => part.html).join('\n'),
    };
  });
}

function titleOf(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/^./, (first) => first.toUpperCase());
}
