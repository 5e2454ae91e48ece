// Renders all pages of the site that was handed over, with the code that Astro compiled them to when the tool was made, and writes each
// where Astro would. Astro's command and Vite are not started.

import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';
import { UsageError } from './usage-error.ts';

const CODE = join(packageRoot(), 'dist/pages/index.mjs');
/** Only paths count; no page names its server. */
const ORIGIN = 'http://localhost';

type Params = Readonly<Record<string, string | undefined>>;

interface Route {
  readonly route: string;
  readonly type: string;
  /** Of a route without parameters. */
  readonly pathname?: string;
  readonly segments: readonly (readonly { readonly content: string; readonly dynamic: boolean; readonly spread: boolean }[])[];
}

/** What is used of Astro's app for builds. */
interface PagesApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly never[] };
    readonly logger: { readonly options: { readonly destination: object } };
  }): void;
  getComponentByRoute(route: Route): Promise<{ getStaticPaths?(): readonly { readonly params: Params }[] }>;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

let loaded: Promise<PagesApp> | undefined;

/** Throws UsageError when the tool was not built. May be called beforehand, to load while something else is waited for. */
export function loadPages(): Promise<PagesApp> {
  if (!existsSync(CODE)) throw new UsageError('The pages of the handbook have not been made yet.', 'Run `npm run build:tool` first.');
  loaded ??= import(pathToFileURL(CODE).href).then(({ app }: { app: PagesApp }) => {
    app.setInternals({ pagesByKeys: new Map() });
    app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => undefined } } } });
    return app;
  });
  return loaded;
}

interface Page {
  readonly route: Route;
  readonly path: string;
  readonly file: string;
}

/**
 * `homes`: folders of handbooks in the site, whose pages come one handbook after another, after the pages of none. `onHome` is told when
 * all pages in one of them are written; what it starts goes on while the next are rendered.
 */
export async function renderPages(staging: string, homes: readonly string[], onHome: (home: string) => void): Promise<void> {
  const app = await loadPages();
  cpSync(join(packageRoot(), 'public'), staging, { recursive: true });
  const folders = new Set<string>();
  const write = async ({ route, path, file }: Page): Promise<void> => {
    const body = await bodyOf(app, route, path);
    const target = join(staging, file);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, body);
    await setImmediate();
  };
  const pages = Map.groupBy(await pagesOf(app), ({ file }) => homes.find((home) => file.startsWith(home)));
  for (const page of pages.get(undefined) ?? []) await write(page);
  for (const home of homes) {
    for (const page of pages.get(home) ?? []) await write(page);
    onHome(home);
  }
}

/** Every page once: of the first route that makes it. */
async function pagesOf(app: PagesApp): Promise<Page[]> {
  const pages = new Map<string, Page>();
  for (const { routeData: route } of app.manifest.routes) {
    if (route.type !== 'page' && route.type !== 'endpoint') continue;
    for (const path of await pathsOf(app, route)) {
      const file = fileOf(path, route);
      if (!pages.has(file)) pages.set(file, { route, path, file });
    }
  }
  return [...pages.values()];
}

async function pathsOf(app: PagesApp, route: Route): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  return (getStaticPaths?.() ?? []).map(({ params }) => filledIn(route, params));
}

/** A parameter without a value leaves its segment out. */
function filledIn({ segments }: Route, params: Params): string {
  const parts = segments.map((segment) =>
    segment.map(({ content, dynamic, spread }) => (dynamic ? (params[spread ? content.slice(3) : content] ?? '') : content)).join(''),
  );
  return `/${parts.filter((part) => part !== '').join('/')}`;
}

function fileOf(path: string, { type }: Route): string {
  if (type === 'endpoint') return path.slice(1);
  return path === '/404' ? '404.html' : join(path.slice(1), 'index.html');
}

async function bodyOf(app: PagesApp, route: Route, path: string): Promise<Uint8Array> {
  const address = route.type === 'endpoint' || path === '/' ? path : `${path}/`;
  const response = await app.render(new Request(new URL(encodeURI(address), ORIGIN)), { routeData: route });
  const expected = path === '/404' ? 404 : 200;
  if (response.status !== expected) throw new Error(`The page ${path} could not be rendered (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
