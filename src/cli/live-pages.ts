// The pages of a handbook made one by one, when a browser asks for them, from whatever data was handed over last. Astro's own server
// does it; it is told of each change here and watches no file itself.

import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import { handOver } from '../handbook/handoff.ts';
import type { Site } from '../handbook/site.ts';
import { headersFor } from '../handbook/site-policy.ts';
import { packageRoot } from './package-root.ts';
import { contentType } from './publish/content-type.ts';
import { listenHere } from './publish/listen.ts';
import { findServedFile } from './publish/served-file.ts';
import { ASSETS } from './render-site.ts';

export interface LivePages {
  readonly url: string;
  /** Hands over new data and tells every open page to load itself again. */
  show(site: Site): void;
  close(): Promise<void>;
}

/** Folders of documents by the path that they are served under. */
export type Documents = () => readonly { readonly under: string; readonly folder: string }[];

const PAGES = `${packageRoot().replaceAll('\\', '/')}/src/pages/`;

/** Throws EnvironmentFault when the port cannot be had. */
export async function startLivePages(first: Site, documents: Documents, port: number): Promise<LivePages> {
  const free = await freePort(port);
  const cacheDir = mkdtempSync(join(tmpdir(), 'joint-protocol-dev-'));
  // Nothing is asked of the network: neither numbers of use nor news of versions.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'development';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  handOver(first);
  let vite: ViteDevServer | undefined;
  const server = await dev({
    root: packageRoot(),
    base: first.base,
    cacheDir,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: free },
    vite: {
      cacheDir: join(cacheDir, 'vite'),
      clearScreen: false,
      server: { strictPort: true, watch: null },
      plugins: [
        {
          name: 'joint-protocol-files',
          configureServer(made) {
            vite = made as unknown as ViteDevServer;
            made.middlewares.use((request, response, next) => {
              if (!sendFile(request, response, first.base, documents)) next();
            });
          },
        },
      ],
    },
  });
  return {
    url: `http://127.0.0.1:${server.address.port}${first.base}`,
    show: (site) => {
      handOver(site);
      if (vite) loadAgain(vite);
    },
    close: async () => {
      await server.stop();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}

/** The port itself, or any free one for 0: Vite tells browsers the number before it has one, and does not let go of the process when it gets none. */
async function freePort(port: number): Promise<number> {
  const probe = createServer();
  const found = await listenHere(probe, port);
  await new Promise((closed) => probe.close(closed));
  return found;
}

/** Pages ask once for their list of addresses and data; a page that is loaded afresh asks again. */
function loadAgain(vite: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(vite.environments)) {
    for (const [id, one] of moduleGraph.idToModuleMap) if (id.startsWith(PAGES)) moduleGraph.invalidateModule(one);
  }
  vite.ws.send({ type: 'full-reload', path: '*' });
}

/** Style sheet, scripts and documents, which Astro does not hold. False when the address means none of them. */
function sendFile(request: IncomingMessage, response: ServerResponse, base: string, documents: Documents): boolean {
  const address = (request.url ?? '/').split('?')[0] ?? '/';
  const roots = [{ under: `${base}assets/`, folder: ASSETS }, ...documents()];
  const root = roots.find(({ under }) => address.startsWith(under));
  const served = root && findServedFile(root.folder, address.slice(root.under.length));
  if (served?.kind !== 'file') return false;
  for (const { name, value } of headersFor(address)) response.setHeader(name, value);
  response.setHeader('Content-Type', contentType(served.path));
  response.setHeader('Cache-Control', 'no-cache');
  createReadStream(served.path)
    .on('error', () => response.destroy())
    .pipe(response);
  return true;
}
