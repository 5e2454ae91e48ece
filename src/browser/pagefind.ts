// The part of Pagefind's browser interface in use. All of it but `excerpt` is raw text and must never become HTML.

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors?: readonly Anchor[];
  readonly locations?: readonly number[];
  /** Passages that begin with a heading, in the order of the page. */
  readonly sub_results?: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly weighted_locations: readonly { readonly weight: number }[];
  }[];
}

export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(words: string, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index of one handbook on first use; a failure may be tried again. */
export function pagefind(home: string): Promise<Pagefind> {
  loading ??= load(home).catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  });
  return loading;
}

async function load(home: string): Promise<Pagefind> {
  // A folder copy brings its own, see folder-search.ts.
  const own = (globalThis as { jointProtocolSearch?: Pagefind }).jointProtocolSearch;
  const api = own ?? ((await import(`${home}pagefind/pagefind.js`)) as Pagefind);
  await api.options({ excerptLength: 24 });
  return api;
}
