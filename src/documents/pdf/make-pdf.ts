// A paper to a tagged PDF (PDF/UA-1). The compiler comes from outside, since it is a native program that not everybody has installed.

import type { QrCode } from '../../handbook/qr.ts';
import type { Paper } from '../paper.ts';
import { PAPER_INPUT, TEMPLATE } from './template.ts';
import { typstInput } from './typst-input.ts';

export interface PdfCompiler {
  /** Typst source and its inputs to the bytes of a PDF/UA-1. Throws when the source cannot be laid out or breaks the standard. */
  compile(source: string, inputs: Readonly<Record<string, string>>): Uint8Array;
}

export function makePdf(paper: Paper, compiler: PdfCompiler, code: QrCode | undefined): Uint8Array {
  return compiler.compile(TEMPLATE, { [PAPER_INPUT]: typstInput(paper, code ? svgOf(code) : '') });
}

function svgOf({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" stroke="#000"/></svg>`;
}
