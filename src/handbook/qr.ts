// An address as a QR code to be drawn: the squares as one path, so that the picture is small. Used by the publisher, never by pages.

import { encode } from 'uqr';

export interface QrCode {
  /** Width and height in squares, with the quiet margin that readers of codes need. */
  readonly size: number;
  /** Of a line one square thick, for `d` of an SVG path. */
  readonly path: string;
}

const QUIET_SQUARES = 4;

export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_SQUARES });
  const path = data
    .map((row, y) =>
      strokes(row)
        .map(({ from, to }) => `M${from} ${y + 0.5}h${to - from}`)
        .join(''),
    )
    .join('');
  return { size, path };
}

/** Stretches of dark squares in a row. */
function strokes(row: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last?.to === x) last.to = x + 1;
    else found.push({ from: x, to: x + 1 });
  }
  return found;
}
