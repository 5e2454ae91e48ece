// One Chromium for all tests of a run; each test gets a fresh profile, and whatever goes wrong on its pages is noted.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

let browser: Promise<Browser> | undefined;

export interface Watched {
  readonly page: Page;
  /** Violations of the policy, errors on the console or in scripts, and requests to anywhere else. */
  readonly faults: string[];
}

/** What a test does not say otherwise. The worker that saves a whole handbook would only take the processor from what is looked at. */
const USUAL: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' };

/** A page in a profile of its own that is closed after the test. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Watched> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ ...USUAL, ...options });
  onTestFinished(() => context.close());
  const faults: string[] = [];
  const origins = [inject('single').url, inject('several').url].map((url) => new URL(url).origin);
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!origins.includes(origin) && protocol !== 'data:' && protocol !== 'blob:') faults.push(`asked for ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isMissingPage = message.text().includes('404') && message.location().url === page.url();
    if (message.type() === 'error' && !isMissingPage) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  return { page, faults };
}
