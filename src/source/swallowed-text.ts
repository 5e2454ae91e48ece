// Text that would be published as something else than its author meant: settings at the top, and all that follows an open fence.

import type { Code, Nodes } from 'mdast';
import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';
import type { MarkdownFile } from './markdown.ts';

/** Site generators read the lines between two such lines; some let anything stand behind the first. */
const OPENING = /^(?:-{3}|\+{3})[^\n]*\r?\n(?:[ \t]*\r?\n)*[ \t]*["']?[\w-]+["']?[ \t]*[:=]/;

export function swallowedText({ file, text, tree }: MarkdownFile): Problem[] {
  const settings = OPENING.exec(text);
  const problems = settings ? [fault('settings-block', span(file, 0, text.indexOf('\n')), 'This text begins with a block of settings.')] : [];
  for (const code of tree ? fences(tree) : []) {
    const start = code.position?.start.offset ?? 0;
    const written = text.slice(start, code.position?.end.offset ?? start);
    if (!isClosed(written)) problems.push(fault('unclosed-fence', span(file, start, start + 3), 'This code block is opened and never closed.'));
  }
  return problems;
}

function fences(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(fences) : [];
}

/** `written` is a code block as it stands in the file; one made by indenting has no fence to close. */
function isClosed(written: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (fence === undefined) return true;
  const lines = written.split('\n');
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd() : '';
  return last.length >= fence.length && last === (fence[0] ?? '').repeat(last.length);
}
