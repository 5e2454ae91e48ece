// The Typst compiler as a native program, if it is installed. It sees an empty folder and the fonts it brings; nothing of a protocol is a source to it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfCompiler } from '../../documents/pdf/make-pdf.ts';

/** Undefined when it is not installed, or not for this kind of computer. */
export async function typstCompiler(): Promise<PdfCompiler | undefined> {
  let library: typeof import('@myriaddreamin/typst-ts-node-compiler');
  try {
    library = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
  }
  return {
    compile(source, inputs) {
      const workspace = mkdtempSync(join(tmpdir(), 'joint-protocol-'));
      try {
        const compiler = library.NodeCompiler.create({ workspace });
        const compiled = compiler.compile({ mainFileContent: source, inputs: { ...inputs } });
        const { result } = compiled;
        if (result === null) throw new Error(reasons(compiled.takeError()?.shortDiagnostics));
        return new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
      } catch (error) {
        throw new Error(firstMessage(error instanceof Error ? error.message : String(error)), { cause: error });
      } finally {
        rmSync(workspace, { recursive: true, force: true });
      }
    },
  };
}

/** The compiler throws its diagnostics as they look to its own programmers. */
function firstMessage(text: string): string {
  const message = /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return message === undefined ? text.slice(0, 200) : message.replace(/\\(.)/g, '$1');
}

function reasons(diagnostics: readonly unknown[] = []): string {
  const words = diagnostics.flatMap((one) => (typeof one === 'object' && one !== null && 'message' in one ? [String(one.message)] : []));
  return words.slice(0, 3).join('; ') || 'the compiler gave no reason';
}
