// Printing a page to PDF with a Chromium that is on this computer anyway: what is left when there is no Typst compiler.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProgram, programOnPath } from '../programs.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const MOST_MILLISECONDS = 120_000;

/** CHROME_PATH goes before everything else. */
export function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  return programOnPath(...NAMES);
}

/** Undefined when the browser does not manage. `day` is an ISO day or empty. */
export function printToPdf(browser: string, html: string, day: string): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'joint-protocol-'));
  const [page, out] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    '--headless',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
  ];
  try {
    writeFileSync(page, html);
    execFileSync(browser, [...flags, ...asRoot, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${out}`, `file://${page}`], {
      stdio: 'ignore',
      timeout: MOST_MILLISECONDS,
    });
    return atDay(readFileSync(out), day);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The hour of printing makes way for the day of the edition, sign for sign, so that nothing in the file moves. */
function atDay(bytes: Uint8Array, day: string): Uint8Array {
  const digits = `${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day.replaceAll('-', '') : '19800101'}000000`;
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${digits}`),
    'latin1',
  );
}
