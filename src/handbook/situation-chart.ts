// The flowchart of a situation: where each box and line stands. The way with most behind it goes down, the others to the right, so that
// no two lines cross and the picture stays narrow.

import type { ActionView, OutlineNode } from './situations.ts';
import { type Say, sayIn } from '../interface/say.ts';

/** Units of the picture; about a CSS pixel each. */
const SIZE = { width: 256, gap: 56, row: 44, line: 18, pad: 12, letters: 27 } as const;

export interface ChartBox {
  readonly kind: OutlineNode['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly y: number; readonly strong: boolean }[];
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChartBox[];
  /** As the `d` of a path. */
  readonly lines: readonly string[];
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export function situationChart(root: OutlineNode, language: string): Chart {
  const tell = sayIn(language);
  const boxes: ChartBox[] = [];
  const lines: string[] = [];
  const labels: { text: string; x: number; y: number }[] = [];
  /** Draws a node and all behind it; gives the first free height below. */
  const place = (node: OutlineNode, column: number, top: number): { readonly box: ChartBox; readonly below: number } => {
    const box = boxOf(node, tell, 1 + column * (SIZE.width + SIZE.gap), top);
    boxes.push(box);
    const exits = node.exits.flatMap(({ say, to }) => (to ? [{ say, to }] : [])).sort((a, b) => sizeOf(a.to) - sizeOf(b.to));
    const down = exits.at(-1);
    let below = top + box.height + SIZE.row;
    let side = top;
    const right = box.x + box.width;
    for (const { say, to } of exits.slice(0, -1)) {
      const label = wrapped(say, SIZE.letters);
      const start = side === top ? top : side + (label.length - 1) * SIZE.line;
      const child = place(to, column + 1, start + label.length * SIZE.line);
      const y = child.box.y + 16;
      lines.push(`M${right} ${top + 16}H${right + SIZE.gap / 2}V${y}H${child.box.x}`);
      for (const [index, text] of label.entries()) labels.push({ text, x: child.box.x, y: child.box.y - 6 - (label.length - 1 - index) * SIZE.line });
      side = child.below;
      below = Math.max(below, child.below);
    }
    if (!down) return { box, below };
    const label = down.say === '' ? [] : wrapped(down.say, SIZE.letters);
    const child = place(down.to, column, below + Math.max(0, label.length - 1) * SIZE.line);
    const x = box.x + 24;
    lines.push(`M${x} ${top + box.height}V${child.box.y}`);
    for (const [index, text] of label.entries()) labels.push({ text, x: x + 10, y: child.box.y - 14 - (label.length - 1 - index) * SIZE.line });
    return { box, below: child.below };
  };
  place(root, 0, 1);
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + 1;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + 1;
  return { width, height, boxes, lines, labels };
}

function sizeOf({ exits }: OutlineNode): number {
  return 1 + exits.reduce((sum, { to }) => sum + (to ? sizeOf(to) : 0), 0);
}

function boxOf(node: OutlineNode, tell: Say, x: number, y: number): ChartBox {
  const { action } = node;
  const who = action?.who.map(({ text }) => text).join('') ?? '';
  const first = node.again
    ? tell('situation.go-on-at', { n: node.number })
    : `${node.number}. ${node.kind === 'step' ? `${who} ${action?.does ?? ''}` : node.text}`;
  const rest = node.again || !action ? [] : factLines(action, node.kind === 'step' ? '' : who, tell);
  const texts = [
    ...wrapped(first, SIZE.letters).map((text) => ({ text, strong: true })),
    ...rest.flatMap((text) => wrapped(text, SIZE.letters + 2).map((line) => ({ text: line, strong: false }))),
  ];
  const lines = texts.map(({ text, strong }, index) => ({ text, strong, y: y + SIZE.pad + 12 + index * SIZE.line }));
  return { kind: node.kind, x, y, width: SIZE.width, height: SIZE.pad * 2 + texts.length * SIZE.line - 2, lines };
}

function factLines({ within, contact }: ActionView, who: string, tell: Say): string[] {
  return [who, within === '' ? '' : tell('situation.time', { time: within }), contact?.phone ? tell('situation.ring', { phone: contact.phone }) : ''].filter(
    (line) => line !== '',
  );
}

/** Lines of at most so many letters; a longer word stands alone and is cut. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const short = word.length > letters ? `${word.slice(0, letters - 1)}…` : word;
    if (line !== '' && line.length + 1 + short.length > letters) {
      lines.push(line);
      line = short;
    } else line = line === '' ? short : `${line} ${short}`;
  }
  return [...lines, line];
}
