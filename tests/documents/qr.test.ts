// A QR code drawn as one path: the same squares as the code has, with its three corner marks and its quiet margin.

import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/handbook/qr.ts';

function squares({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) (drawn[Number(y)] ?? [])[at] = true;
  }
  return drawn;
}

const CORNER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

test.each(['https://a.example/', 'https://handbook.example.org/northmere/sections/contact-no-access/', `https://a.example/${'x'.repeat(500)}/`])(
  '%s',
  (address) => {
    const code = qrCode(address);
    const drawn = squares(code);
    expect(code.path.replace(/M\d+ \d+\.5h\d+/g, '')).toBe('');
    expect(drawn).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
    const rows = drawn.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
    const corner = (x: number, y: number): string[] => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = code.size - 11;
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      expect(corner(x, y)).toEqual(CORNER);
    for (const edge of [0, 1, 2, 3]) expect([rows[edge], rows.at(-1 - edge)].join('')).not.toContain('#');
  },
);
