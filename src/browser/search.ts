// The search page: loads the index on first use, shows results with their number, narrows by kind and section.

import { found } from './found.ts';
import { pagefind } from './pagefind.ts';
import { resultItem } from './search-result.ts';

const AT_MOST = 20;
const PAUSE_MS = 200;

const page = found('search', HTMLElement);
const box = found('q', HTMLInputElement);
const kind = found('kind', HTMLSelectElement);
const section = found('section', HTMLSelectElement);
const count = found('count', HTMLElement);
const results = found('results', HTMLOListElement);
const list = found('a-z', HTMLElement);
const home = page.dataset['home'] ?? '/';
let turn = 0;

async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  const words = box.value.trim();
  list.hidden = words !== '';
  if (words === '') return show('', []);
  try {
    const filters = { ...(kind.value && { kind: kind.value }), ...(section.value && { section: section.value }) };
    const hits = (await (await pagefind(home)).search(words, { filters })).results;
    const data = await Promise.all(hits.slice(0, AT_MOST).map((hit) => hit.data()));
    if (mine === turn) show(sentence(hits.length, words), data.map(resultItem));
  } catch {
    if (mine !== turn) return;
    list.hidden = false;
    show('Search could not be loaded. Everything is listed from A to Z below.', []);
  }
}

function sentence(number: number, words: string): string {
  if (number === 0) return `Nothing found for “${words}”. Try fewer or other words.`;
  const shown = number > AT_MOST ? `, the best ${AT_MOST} shown` : '';
  return `${number} ${number === 1 ? 'page' : 'pages'} found for “${words}”${shown}`;
}

function show(text: string, items: readonly HTMLLIElement[]): void {
  count.textContent = text;
  results.replaceChildren(...items);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, PAUSE_MS);
});
for (const select of [kind, section]) select.addEventListener('change', run);
box.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?q=${encodeURIComponent(box.value.trim())}`);
  clearTimeout(waiting);
  void run();
});

found('filters', HTMLElement).hidden = false;
box.value ||= new URLSearchParams(location.search).get('q') ?? '';
if (box.value === '') box.focus();
void run();
