// The search page: loads what it needs on first use, shows results with their number, narrows by kind, section and role. Places that
// answer what was typed come first (finder.ts); pages in which the words merely stand fill up the list (Pagefind).

import { finder } from './finder-data.ts';
import { found } from './found.ts';
import { pagefind } from './pagefind.ts';
import { placeItem, resultItem } from './search-result.ts';
import { searchBest, searchNothing, searchNotLoaded, searchResults } from './words.generated.ts';
import { fill } from './fill.ts';

const AT_MOST = 20;
const PAUSE_MS = 200;

const page = found('search', HTMLElement);
const box = found('q', HTMLInputElement);
const kind = found('kind', HTMLSelectElement);
const section = found('section', HTMLSelectElement);
const role = found('role', HTMLSelectElement);
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
    const { places, marks, spellings, address } = await finder(home).then((one) => one(words, { kind: kind.value, section: section.value, role: role.value }));
    const items = places.slice(0, AT_MOST).map((place) => placeItem(place, address(place.href), marks));
    const others =
      items.length < AT_MOST && role.value === ''
        ? await otherPages(
            [words, ...spellings],
            places.map(({ href }) => address(href)),
          )
        : [];
    if (mine === turn) show(sentence(places.length + others.length, words), [...items, ...others].slice(0, AT_MOST));
  } catch {
    if (mine !== turn) return;
    list.hidden = false;
    show(searchNotLoaded, []);
  }
}

/** Pages that hold the words and stand in the list not yet. */
async function otherPages(queries: readonly string[], listed: readonly string[]): Promise<HTMLLIElement[]> {
  const path = (address: string): string => new URL(address, location.href).pathname;
  const known = new Set(listed.map(path));
  const filters = { ...(kind.value && { kind: kind.value }), ...(section.value && { section: section.value }) };
  const index = await pagefind(page.dataset['index'] ?? home);
  const items: HTMLLIElement[] = [];
  for (const words of queries) {
    const hits = (await index.search(words, { filters })).results.slice(0, AT_MOST);
    for (const hit of await Promise.all(hits.map((one) => one.data()))) {
      if (known.has(path(hit.url))) continue;
      known.add(path(hit.url));
      items.push(resultItem(hit));
    }
  }
  return items;
}

function sentence(number: number, words: string): string {
  if (number === 0) return fill(searchNothing, { words });
  const shown = number > AT_MOST ? fill(searchBest, { n: AT_MOST }) : '';
  return fill(searchResults, { n: number, words }) + shown;
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
for (const select of [kind, section, role]) select.addEventListener('change', run);
box.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?q=${encodeURIComponent(box.value.trim())}`);
  clearTimeout(waiting);
  void run();
});

const filters = found('filters', HTMLDetailsElement);
filters.hidden = false;
// On a telephone the results must stand in the first view.
filters.open = matchMedia('(min-width: 40em)').matches;
box.value ||= new URLSearchParams(location.search).get('q') ?? '';
if (box.value === '') box.focus();
void run();
