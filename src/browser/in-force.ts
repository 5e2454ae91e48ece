// Editions: says which one was in force on a day. The table holds the same, newest first.

import { found } from './found.ts';
import { editionFound, editionNoneFound } from './words.generated.ts';

const rows = [...found('editions', HTMLTableElement).querySelectorAll<HTMLTableRowElement>('tr[data-from]')];
const day = found('in-force-day', HTMLInputElement);
const answer = found('in-force-answer', HTMLElement);

function show(): void {
  const row = day.value === '' ? undefined : rows.find(({ dataset }) => (dataset['from'] ?? '') <= day.value);
  for (const one of rows) one.classList.toggle('is-found', one === row);
  const link = row?.querySelector('a')?.cloneNode(true);
  if (link) answer.replaceChildren(link, editionFound);
  else answer.textContent = day.value === '' ? '' : editionNoneFound;
}

const form = found('in-force', HTMLFormElement);
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
day.addEventListener('input', show);
show();
