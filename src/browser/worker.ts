// The service worker of one handbook: keeps one whole copy of it, and gives pages from that copy when the network does not answer.
// A copy is saved whole or not at all, each file held to its hash, so a page of one edition never meets a file of another.

interface Book {
  /** Path of the handbook's home. */
  readonly home: string;
  /** One name for all the files: another edition has another. */
  readonly version: string;
  /** What a reader of the copy is told, as HTML-safe text. */
  readonly told: string;
  /** Address and SHA-256 (base 64) of every file in the copy. */
  readonly files: readonly (readonly [address: string, sha256: string])[];
}

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

declare const BOOK: Book;

const PREFIX = `joint-protocol ${BOOK.home} `;
const NAME = PREFIX + BOOK.version;
const AT_ONCE = 6;
const PATIENCE_MS = 4000;

/** Pages that came from the copy: whatever they ask for comes from it as well. */
const saved = new Set<string>();

async function save(): Promise<void> {
  if (await caches.has(NAME)) return;
  const draft = `${NAME} unfinished`;
  await caches.delete(draft);
  const cache = await caches.open(draft);
  const queue = BOOK.files.values();
  const lane = async (): Promise<void> => {
    for (const [address, sha256] of queue) {
      // NOTE: a file that is not the one in the list fails here, as when half of a new edition is on the server.
      const answer = await fetch(address, { cache: 'no-cache', integrity: `sha256-${sha256}`, redirect: 'error' });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      await cache.put(address, answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const whole = await caches.open(NAME);
  for (const request of await cache.keys()) {
    const answer = await cache.match(request);
    if (answer) await whole.put(request, answer);
  }
  await caches.delete(draft);
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
}

async function fromCopy(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(NAME);
  return cache.match(request, { ignoreSearch: true, ignoreVary: true });
}

/** The page with a line at its top that says what it is. */
async function marked(answer: Response): Promise<Response> {
  const html = await answer.text();
  const line = `<p class="banner banner--saved" role="status">${BOOK.told}</p>`;
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(
    html.replace(/<body[^>]*>/, (tag) => tag + line),
    { status: answer.status, headers },
  );
}

function soon(request: Request): Promise<Response> {
  return Promise.race([
    fetch(request),
    new Promise<Response>((_, reject) => {
      setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    }),
  ]);
}

async function page(event: FetchEvent): Promise<Response> {
  try {
    const answer = await soon(event.request);
    if (answer.status < 500) return answer;
    throw new Error(String(answer.status));
  } catch (fault) {
    const copy = await fromCopy(event.request);
    if (!copy) throw fault;
    saved.add(event.resultingClientId);
    return marked(copy);
  }
}

async function part(event: FetchEvent): Promise<Response> {
  if (saved.has(event.clientId)) return (await fromCopy(event.request)) ?? fetch(event.request);
  try {
    return await fetch(event.request);
  } catch (fault) {
    // NOTE: the worker may have been stopped and started since the page came, and forgotten where it came from.
    const copy = await fromCopy(event.request);
    if (!copy) throw fault;
    return copy;
  }
}

addEventListener('install', (event) => (event as WorkerEvent).waitUntil(save()));
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(forgetOthers()));
addEventListener('fetch', (event) => {
  const asked = event as FetchEvent;
  const { request } = asked;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  asked.respondWith(request.mode === 'navigate' ? page(asked) : part(asked));
});
