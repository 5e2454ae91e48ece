// Text that would be published as something else than its author meant: settings at the top, all that follows an open fence, and
// numbers that stand for invisible characters.

import type { Code, Nodes } from 'mdast';
import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';
import type { MarkdownFile } from './markdown.ts';
import { hasHiddenSign } from './text.ts';

/** Site generators read the lines between two such lines; some let anything stand behind the first. */
const OPENING = /^(?:-{3}|\+{3})[^\n]*\r?\n(?:[ \t]*\r?\n)*[ \t]*["']?[\w-]+["']?[ \t]*[:=]/;

/** A character written as its number; the named ones among those that nobody sees are only for the direction of writing. */
const REFERENCE = /&#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));|&(?:lrm|rlm);/g;
const MOST = 20;

export function swallowedText({ file, text, tree }: MarkdownFile): Problem[] {
  const settings = OPENING.exec(text);
  const problems = settings ? [fault('settings-block', span(file, 0, text.indexOf('\n')), 'This text begins with a block of settings.')] : [];
  for (const code of tree ? fences(tree) : []) {
    const start = code.position?.start.offset ?? 0;
    const written = text.slice(start, code.position?.end.offset ?? start);
    if (!isClosed(written)) problems.push(fault('unclosed-fence', span(file, start, start + 3), 'This code block is opened and never closed.'));
  }
  for (const match of text.matchAll(REFERENCE)) {
    const [written, hex, decimal] = match;
    const code = hex === undefined ? Number(decimal ?? 0x200e) : Number.parseInt(hex, 16);
    if (code > 0x10ffff || !hasHiddenSign(String.fromCodePoint(code))) continue;
    problems.push(fault('control-character', span(file, match.index, match.index + written.length), `\`${written}\` is an invisible character.`));
    if (problems.length >= MOST) break;
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
