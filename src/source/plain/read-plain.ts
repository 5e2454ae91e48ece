// Markdown so plain that its tree can be told line by line, which takes a tenth of a parser's time. What is not plain goes to the
// parser, block by block; a file in which blocks could reach into each other goes there whole. The parser alone says what is right:
// tests/source/plain-markdown.test.ts holds every tree to its own.

import type { Nodes, Root, RootContent } from 'mdast';
import { HEADING, plainBlocks } from './blocks.ts';
import type { Line, Point } from './stretch.ts';

/** Tabs; lines of blanks; fences, blocks and comments, which run on over empty lines; definitions, which change what stands elsewhere. */
const FAR_REACHING = /^ +$|[\t\r\0\uFEFF]|```|~~~|::::|[^\n:]::|\]:|^[ >*+\-0-9.)]*</m;
const BLOCK = /^:::[a-z]+$/;
const CONTINUES_A_LIST = /^(?: |[-*+](?: |$)|\d{1,9}[.)](?: |$))/;

interface Piece {
  readonly lines: readonly Line[];
  /** Undefined when the parser has to read it. */
  blocks: RootContent[] | undefined;
}

/** `parse` is the parser; it is asked for what is not plain. */
export function readPlain(text: string, parse: (text: string) => Root): Root {
  if (FAR_REACHING.test(text)) return parse(text);
  const lines = linesOf(text);
  const pieces = piecesOf(lines);
  if (!pieces) return parse(text);
  keepListsTogether(pieces);
  if (pieces.every(({ blocks }) => blocks === undefined)) return parse(text);
  const last = lines.at(-1) as Line;
  const end = { line: last.number, column: last.text.length + 1, offset: text.length };
  return { type: 'root', children: childrenOf(text, pieces, parse), position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line, offset: start, number: index + 1 };
  });
}

/** Empty lines and headings stand between pieces; a `:::` block is one, whatever it holds. Undefined when one of those is unusual. */
function piecesOf(lines: readonly Line[]): Piece[] | undefined {
  const pieces: Piece[] = [];
  let open: Line[] = [];
  let isBlock = false;
  const close = (): void => {
    if (open.length > 0) pieces.push({ lines: open, blocks: isBlock ? undefined : plainBlocks(open) });
    open = [];
  };
  for (const line of lines) {
    if (line.text.startsWith(':::') || (isBlock && line.text.trimStart().startsWith(':::'))) {
      const fits = isBlock ? line.text === ':::' : open.length === 0 && BLOCK.test(line.text);
      if (!fits) return undefined;
      open.push(line);
      if (isBlock) close();
      isBlock = !isBlock;
    } else if (isBlock) open.push(line);
    else {
      const isHeading = HEADING.test(line.text);
      const isEmpty = line.text === '';
      if (isHeading || isEmpty) close();
      if (!isEmpty) open.push(line);
      if (isHeading) close();
    }
  }
  if (isBlock) return undefined;
  close();
  return pieces;
}

/** A list goes on behind an empty line, and becomes another one by it. */
function keepListsTogether(pieces: readonly Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (!before || !CONTINUES_A_LIST.test(piece.lines[0]?.text ?? '')) continue;
    if (before.blocks !== undefined && before.blocks.at(-1)?.type !== 'list') continue;
    before.blocks = undefined;
    piece.blocks = undefined;
  }
}

function childrenOf(text: string, pieces: readonly Piece[], parse: (text: string) => Root): RootContent[] {
  const children: RootContent[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.blocks) {
      children.push(...piece.blocks);
      continue;
    }
    while (index + 1 < pieces.length && pieces[index + 1]?.blocks === undefined) index += 1;
    const [first, last] = [piece.lines[0] as Line, pieces[index]?.lines.at(-1) as Line];
    const run = parse(text.slice(first.offset, last.offset + last.text.length));
    for (const child of run.children) shift(child, first);
    children.push(...run.children);
  }
  return children;
}

/** Moves what was parsed by itself to where it stands in the file. */
function shift(node: Nodes, by: Line): void {
  if (node.position) {
    move(node.position.start as { -readonly [Key in keyof Point]: number }, by);
    move(node.position.end as { -readonly [Key in keyof Point]: number }, by);
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
}

function move(point: { line: number; offset?: number | undefined }, { number, offset }: Line): void {
  point.line += number - 1;
  point.offset = (point.offset ?? 0) + offset;
}
