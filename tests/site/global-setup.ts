// Once a run: both sites are built by the real command and served with the real headers, and one browser is started.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/cli/publish/static-server.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { prepareAssets, SINGLE, toolMust } from './tool.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  /** Address of its first page, with a slash at the end. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Northmere alone, served at the root. */
    single: BuiltSite;
    /** Northmere and Glenarrick, served under /handbook/. */
    several: BuiltSite;
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'joint-protocol-site-')));
  const undo: (() => unknown)[] = [() => rmSync(place, { recursive: true, force: true })];
  const end = async (): Promise<void> => {
    for (const step of undo.toReversed()) await step();
  };
  const site = async (name: string, base: string, ...more: string[]): Promise<BuiltSite> => {
    const folder = join(place, name);
    await toolMust('build', ...more, '--out', folder, '--base', base);
    const server = await startServer({ folder, base, port: 0 });
    undo.push(() => server.close());
    return { folder, base, url: server.url };
  };
  try {
    const executablePath = findChromium();
    prepareAssets();
    const [single, several] = await Promise.all([site('single', '/', ...SINGLE), site('several', '/handbook/', 'protocols/northmere', 'protocols/glenarrick')]);
    const browser = await chromium.launchServer({ executablePath, args: [...CHROMIUM_ARGS] });
    undo.push(() => browser.close());
    project.provide('single', single);
    project.provide('several', several);
    project.provide('browser', browser.wsEndpoint());
  } catch (fault) {
    await end();
    throw fault;
  }
  return end;
}
