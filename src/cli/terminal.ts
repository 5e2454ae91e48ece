// All printing of the command: where it goes, and whether it may be coloured.

import { styleText } from 'node:util';
import type { Painter } from '../reporters/painter.ts';
import { plainPainter } from '../reporters/painter.ts';

export function say(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function complain(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A fresh screen for somebody who watches; in a log nothing is wiped away. */
export function clearScreen(): void {
  if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
}

/** Progress on long work: only for somebody who watches, never in a log. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}

const COLOURS = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

/** Colours only on a terminal that wants them (NO_COLOR, FORCE_COLOR and --no-color are obeyed). */
export function wantsColour(allowed: boolean): boolean {
  const force = process.env['FORCE_COLOR'];
  return allowed && process.env['NO_COLOR'] === undefined && ((force !== undefined && force !== '0') || process.stdout.isTTY === true);
}

export function painter(allowed: boolean): Painter {
  if (!wantsColour(allowed)) return plainPainter;
  const paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string): string => styleText(style, text, { validateStream: false });
  return { severity: (severity, text) => paint(COLOURS[severity], text), strong: (text) => paint('bold', text), quiet: (text) => paint('dim', text) };
}
