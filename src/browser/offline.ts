// Lets the browser keep a copy of this handbook for times without a network, unless the reader said no.

import { privacyKeepAgain, privacyKeptAgain, privacyRemoveCopies, privacyRemoved } from './words.generated.ts';

const OFF = 'joint-protocol offline';
/** A reader in a hurry gets the page first. */
const PAUSE_MS = 5000;

const script = document.querySelector<HTMLElement>('script[data-worker]');
const worker = script?.dataset['worker'];
const base = script?.dataset['base'] ?? '/';
const place = document.getElementById('saved-copy');

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) === 'off';
  } catch {
    return false;
  }
}

async function forget(): Promise<void> {
  for (const one of await navigator.serviceWorker.getRegistrations()) if (new URL(one.scope).pathname.startsWith(base)) await one.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`joint-protocol ${base}`)) await caches.delete(name);
}

function remember(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, 'off');
    else localStorage.removeItem(OFF);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

function offer(): void {
  if (!place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const draw = (): void => {
    button.textContent = isOff() ? privacyKeepAgain : privacyRemoveCopies;
  };
  button.addEventListener('click', async () => {
    const off = !isOff();
    remember(off);
    if (off) await forget();
    told.textContent = off ? privacyRemoved : privacyKeptAgain;
    draw();
  });
  draw();
  place.append(button, told);
}

if ('serviceWorker' in navigator) {
  offer();
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (worker !== undefined && worker !== '' && !isOff() && !saves)
    setTimeout(() => void navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => {}), PAUSE_MS);
}
