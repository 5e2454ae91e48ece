// A paper to PDF by the best means there is: the Typst compiler, else a Chromium, else not at all, with a sentence on why.

import type { PdfCompiler } from '../../documents/pdf/make-pdf.ts';
import { makePdf } from '../../documents/pdf/make-pdf.ts';
import type { Paper } from '../../documents/paper.ts';
import { plainHtml } from '../../documents/plain-html.ts';
import { qrCode } from '../../handbook/qr.ts';

export interface PdfMeans {
  compiler(): Promise<PdfCompiler | undefined>;
  /** Prints HTML, or gives nothing when there is no browser or it fails. */
  print(html: string, day: string): Uint8Array | undefined;
}

export async function pdfOf(paper: Paper, means: PdfMeans, onNote: (sentence: string) => void): Promise<Uint8Array | undefined> {
  const compiler = await means.compiler();
  let why = 'the Typst compiler is not installed here (`npm install @myriaddreamin/typst-ts-node-compiler` adds it)';
  if (compiler) {
    try {
      return makePdf(paper, compiler, paper.live === '' ? undefined : qrCode(paper.live));
    } catch (error) {
      why = `the Typst compiler could not lay it out (${error instanceof Error ? error.message : String(error)})`;
    }
  }
  const printed = means.print(plainHtml(paper), paper.day);
  onNote(
    printed
      ? `The PDF of ${paper.area} was printed with a browser, because ${why}. It has headings and tags, but is not checked against PDF/UA.`
      : `No PDF of ${paper.area} was made, because ${why}, and no Chromium or Chrome that could print it was found. The handbook was built without it.`,
  );
  return printed;
}
