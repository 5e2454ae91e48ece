// Finds a Chromium for the tests, or installs Debian's where that is possible.

import { execFileSync } from 'node:child_process';
import { isProgram, programOnPath } from '../src/cli/programs.ts';

/** What no test looks at and every window pays for. The last two, pages of the address bar that each window loads beforehand, take half of what a
 * new window costs. NOTE: Chromium heeds the last list only, so what Playwright switches off stands here again. */
const WITHOUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-features=${WITHOUT.join(',')}`,
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function installed(): string | undefined {
  const debian = '/usr/bin/chromium';
  if (isProgram(debian)) return debian;
  return programOnPath(...NAMES);
}

function install(aptGet: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
  ])
    execFileSync(aptGet, args, { env, stdio: 'ignore' });
}

/** The path of a Chromium. CHROME_PATH goes before everything else. */
export function findChromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH names \`${named}\`, which is no program that can be run: name a Chromium or unset it.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  const aptGet = programOnPath('apt-get');
  if (process.getuid?.() === 0 && aptGet !== undefined) {
    try {
      install(aptGet);
    } catch {
      // The sentence below says what to do.
    }
  }
  const path = installed();
  if (path === undefined) throw new Error('The tests of the site need a browser: install Chromium or Google Chrome, or set CHROME_PATH to one.');
  return path;
}
