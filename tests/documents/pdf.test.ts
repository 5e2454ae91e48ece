// The PDF read by its bytes, not by what made it: tags, title, language, bookmarks, table heads. The compiler's own check of PDF/UA-1
// has passed when there are bytes at all.

import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../src/cli/take-away/pdf.ts';
import { printToPdf } from '../../src/cli/take-away/chromium-print.ts';
import { typstCompiler } from '../../src/cli/take-away/typst-compiler.ts';
import { handbookPaper } from '../../src/documents/handbook-paper.ts';
import type { PdfCompiler } from '../../src/documents/pdf/make-pdf.ts';
import { makePdf } from '../../src/documents/pdf/make-pdf.ts';
import { TEMPLATE } from '../../src/documents/pdf/template.ts';
import { plainHtml } from '../../src/documents/plain-html.ts';
import { qrCode } from '../../src/handbook/qr.ts';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { inspectDocument } from '../../src/privacy/documents/inspect.ts';
import { handbook } from '../site-fixture/site.ts';
import { findChromium as chromiumOfTests } from '../chromium.ts';
import { hostile } from './hostile.ts';

const LIVE = 'https://handbook.example.org/';
const book = handbook('northmere', '/', 'Northmere');
const paper = handbookPaper(book, LIVE);
const compiler = (await typstCompiler()) as PdfCompiler;
const bytes = makePdf(paper, compiler, qrCode(LIVE));
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const raw = latin(bytes);
const count = (pattern: RegExp, text = raw): number => [...text.matchAll(pattern)].length;

/** What stands under a key as text: in brackets with escapes, or in hexadecimal as UTF-16. */
function texts(key: string, text = raw): string[] {
  return [...text.matchAll(new RegExp(`/${key} ?(?:\\(((?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*\\))*)\\)|<([0-9A-Fa-f]*)>)`, 'gs'))].map(([, plain, hex]) => {
    const data =
      plain === undefined
        ? Buffer.from(hex ?? '', 'hex')
        : Buffer.from(
            plain.replace(/\\(\d{3}|.)/gs, (_, sign: string) =>
              /\d/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign),
            ),
            'latin1',
          );
    return data[0] === 0xfe && data[1] === 0xff ? new TextDecoder('utf-16be').decode(data.subarray(2)) : data.toString('latin1');
  });
}

describe('a handbook as a tagged PDF', () => {
  test('says that it is PDF/UA-1, and has title, language, tags and nobody’s name', () => {
    expect(raw.slice(0, 8)).toBe('%PDF-1.7');
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(raw).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(raw).toMatch(/\/Lang \(en-GB\)/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toContain(`<rdf:li xml:lang="x-default">${book.title}</rdf:li>`);
    expect(count(/\/Type \/StructTreeRoot/g)).toBe(1);
    expect(raw).not.toMatch(/\/(?:Author|JavaScript|Launch|EmbeddedFile|Encrypt)\b/);
    expect(raw).toContain('/CreationDate (D:20260401');
    expect(inspectDocument('northmere.pdf', bytes, NOTHING_ALLOWED).faults.filter(({ rule }) => rule === 'personal-data-metadata')).toEqual([]);
  });

  test('has a heading and a bookmark for each chapter and each answer', () => {
    const answers = book.sections.flatMap((section) => section.answers);
    expect(count(/\/S \/H1\b/g)).toBe(paper.parts.length);
    expect(count(/\/S \/H2\b/g)).toBeGreaterThanOrEqual(answers.length);
    const bookmarks = texts('Title');
    for (const [index, { title }] of book.sections.entries()) expect(bookmarks).toContain(`${index + 1} ${title}`);
    expect(bookmarks.filter((one) => one.endsWith(answers[0]?.title ?? '?')).length).toBeGreaterThan(0);
  });

  test('has heads on its tables, marks on its lists, words for its picture', () => {
    expect(count(/\/S \/TH\b/g)).toBeGreaterThan(40);
    expect(count(/\/S \/THead\b/g)).toBe(count(/\/S \/Table\b/g));
    expect(count(/\/S \/LI\b/g)).toBeGreaterThanOrEqual(book.sections.flatMap(({ checklist }) => checklist).length);
    expect(texts('Alt')).toContain(`Code that leads to this handbook on screen: ${LIVE}`);
    expect(count(/\/S \/Figure\b/g)).toBe(1);
  });

  test('tags or sets aside everything that it draws, and carries its fonts', () => {
    const pages = [...raw.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = '']) => id);
    expect(pages.length).toBeGreaterThan(20);
    for (const id of pages) {
      const at = raw.search(new RegExp(`\n${id} 0 obj\n`));
      const start = raw.indexOf('stream\n', at) + 7;
      const drawn = latin(unzlibSync(bytes.subarray(start, raw.indexOf('\nendstream', start))));
      let depth = 0;
      const loose: string[] = [];
      for (const line of drawn.split('\n')) {
        if (/\b(?:BDC|BMC)$/.test(line)) depth += 1;
        else if (/^EMC$/.test(line)) depth -= 1;
        else if (/\b(?:Tj|TJ)$/.test(line) && depth === 0) loose.push(line);
      }
      expect({ id, depth, loose }).toEqual({ id, depth: 0, loose: [] });
      expect(drawn).toMatch(/\/MCID/);
    }
    expect(count(/\/Type \/FontDescriptor/g)).toBe(count(/\/FontFile[23]? /g));
  });

  test('has the same bytes each time', () => {
    expect(Buffer.compare(makePdf(paper, compiler, qrCode(LIVE)), bytes)).toBe(0);
  });

  test('keeps hostile words as words, and runs none of them', () => {
    const { book: bad, words } = hostile();
    const made = latin(makePdf(handbookPaper(bad, ''), compiler, undefined));
    const bookmarks = texts('Title', made);
    for (const one of words) expect(bookmarks.some((title) => title.endsWith(one))).toBe(true);
    expect(made).not.toMatch(/root:x:0/);
    expect(TEMPLATE).not.toMatch(/\b(?:eval|read|include|import)\b/);
  });
});

test('a sign that no font has stops the compiler, which says so in one sentence', () => {
  const odd = { ...paper, parts: [], summary: 'a \u{10f123} sign' };
  expect(() => makePdf(odd, compiler, undefined)).toThrow(/^PDF\/UA-1 error: the text `.{1,20}` could not be displayed with font `"Libertinus Serif"`$/);
});

describe('without a compiler', () => {
  const notes: string[] = [];
  const note = (sentence: string): void => void notes.push(sentence);
  const nothing = async (): Promise<undefined> => undefined;

  test('a browser prints it, with tags and the day of the edition', async () => {
    const browser = chromiumOfTests();
    const made = await pdfOf(paper, { compiler: nothing, print: (html, day) => printToPdf(browser, html, day) }, note);
    const text = latin(made ?? new Uint8Array());
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true|\/Marked true/);
    expect(text).toContain('(D:20260401000000');
    expect(notes.at(-1)).toMatch(/printed with a browser, because the Typst compiler is not installed/);
  });

  test('a compiler that fails is told apart from one that is missing', async () => {
    const failing: PdfCompiler = {
      compile() {
        throw new Error('a sign without a font');
      },
    };
    expect(await pdfOf(paper, { compiler: async () => failing, print: () => undefined }, note)).toBeUndefined();
    expect(notes.at(-1)).toMatch(/No PDF of Northmere was made, because the Typst compiler could not lay it out \(a sign without a font\), and no Chromium/);
  });

  test('a browser that is not there, or fails, gives nothing', () => {
    expect(printToPdf('/bin/false', plainHtml(paper), '')).toBeUndefined();
  });

  test('the page it prints holds words as words', () => {
    const { book: bad, words } = hostile();
    const html = plainHtml(handbookPaper(bad, ''));
    for (const one of words)
      expect(html).toContain(one.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
    expect(html).not.toContain('<w:p>');
  });
});
