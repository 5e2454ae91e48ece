// In place of the worker where a handbook keeps no copies: takes away what an earlier one left, and itself.

declare const BOOK: { readonly home: string };

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(`joint-protocol ${BOOK.home} `)) await caches.delete(name);
  await (globalThis as unknown as { registration: ServiceWorkerRegistration }).registration.unregister();
}

addEventListener('install', () => void (globalThis as unknown as { skipWaiting(): Promise<void> }).skipWaiting());
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(leave()));
