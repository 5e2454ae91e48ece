// Looks at every kind of page of a built site: axe on a wide screen, at 320 px and as printed; faults in the console; sideways overflow;
// pictures. Usage: node inspect.ts <site> <pictures> [base] [handbook path]

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serve } from './serve.ts';

const KINDS = [
  '',
  'sections/referral-to-children/',
  'checklists/',
  'checklists/referral-to-children/',
  'who-does-what/?role=specialist-midwife',
  'who-does-what/',
  'directory/',
  'glossary/',
  'about/',
  'documents/',
  'documents/safe-storage/',
  'completeness/',
  'search/',
  'search/?q=baby',
];
const SITE_WIDE = ['accessibility/', 'privacy/', 'guide/', 'guide/auditors/', 'guide/rules/', '404.html'];
const VIEWS = [
  { name: '320', width: 320, height: 640, media: 'screen' },
  { name: '768', width: 768, height: 1024, media: 'screen' },
  { name: '1440', width: 1440, height: 900, media: 'screen' },
  { name: 'print', width: 794, height: 1123, media: 'print' },
] as const;

export interface Fault {
  readonly page: string;
  readonly view: string;
  readonly what: string;
}

async function faultsOf(page: Page, view: string): Promise<string[]> {
  const { violations } = view === '768' ? { violations: [] } : await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
          .join(' | ')}`,
    ),
    ...(wide > 0 ? [`${wide} px wider than the screen`] : []),
  ];
}

async function inspectPage(browser: Browser, origin: string, path: string, pictures: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const view of VIEWS) {
    const context = await browser.newContext({ viewport: view, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !message.location().url.endsWith('favicon.ico') && faults.push({ page: path, view: view.name, what: message.text() }),
    );
    page.on('pageerror', (fault) => faults.push({ page: path, view: view.name, what: fault.message }));
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: view.media });
    const name = path.replaceAll(/[^\w-]+/g, '_') || 'home';
    await page.screenshot({ path: join(pictures, `${name}.${view.name}.png`), fullPage: true });
    faults.push(...(await faultsOf(page, view.name)).map((what) => ({ page: path, view: view.name, what })));
    if (view.name === 'print') await page.pdf({ path: join(pictures, `${name}.pdf`), preferCSSPageSize: true, tagged: true });
    await context.close();
  }
  return faults;
}

export async function inspect(folder: string, pictures: string, base = '/', home = base): Promise<Fault[]> {
  await mkdir(pictures, { recursive: true });
  const { origin, server } = await serve(folder, base);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] });
  const faults: Fault[] = [];
  const paths = [...KINDS.map((kind) => home + kind), ...SITE_WIDE.map((page) => base + page), ...(home === base ? [] : [base])];
  const work = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) faults.push(...(await inspectPage(browser, origin, path, pictures)));
  };
  await Promise.all([work(), work()]);
  await browser.close();
  server.close();
  return faults;
}

if (import.meta.main) {
  const [folder = '', pictures = '', base = '/', home = base] = process.argv.slice(2);
  const faults = await inspect(folder, pictures, base, home);
  for (const { page, view, what } of faults) process.stdout.write(`${page} ${view}: ${what}\n`);
  process.stdout.write(`${faults.length} faults\n`);
}
