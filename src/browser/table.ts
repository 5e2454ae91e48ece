// Who does what: a filter by role (also from ?role=) and columns that sort. Without this script all rows stand in role order.

import { found } from './found.ts';
import { dutiesShown } from './words.generated.ts';
import { fill } from './fill.ts';

const table = found('duties', HTMLTableElement);
const body = table.tBodies[0] as HTMLTableSectionElement;
const rows = [...body.rows];
const role = found('role', HTMLSelectElement);
const count = found('duty-count', HTMLElement);
const words = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** Rows stand in role order, and the first of a role names it: the page is heavy enough without saying it again. */
function readRoles(): void {
  const titles = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const id = row.id.replace('role-', '') || rows[index - 1]?.dataset['role'] || '';
    row.dataset['role'] = id;
    if (!titles.has(id)) titles.set(id, row.cells[0]?.textContent ?? '');
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const [id, title] of titles) role.add(new Option(`${title} (${counts.get(id)})`, id));
}

function filter(): void {
  let shown = 0;
  for (const row of rows) {
    row.hidden = role.value !== '' && row.dataset['role'] !== role.value;
    if (!row.hidden) shown += 1;
  }
  count.textContent = fill(dutiesShown, { n: shown, all: rows.length });
}

function compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  const [left, right] = [a?.dataset['order'], b?.dataset['order']];
  if (left !== undefined && right !== undefined) return Number(left) - Number(right);
  return words.compare(a?.textContent ?? '', b?.textContent ?? '');
}

function sort(head: HTMLTableCellElement): void {
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const ordered = [...rows].sort((a, b) => compare(a.cells[head.cellIndex], b.cells[head.cellIndex]) * (down ? -1 : 1));
  body.append(...ordered);
}

for (const head of table.tHead?.rows[0]?.cells ?? []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = head.textContent;
  button.addEventListener('click', () => sort(head));
  head.replaceChildren(button);
}

// On a telephone the heads of the table are hidden (styles/facts.scss), and the keyboard must not stop at what nobody sees.
const folded = matchMedia('(max-width: 47.99em)');
const settle = (): void => {
  for (const button of table.querySelectorAll<HTMLButtonElement>('.sort')) button.tabIndex = folded.matches ? -1 : 0;
};
folded.addEventListener('change', settle);
settle();

readRoles();
const asked = new URLSearchParams(location.search).get('role') ?? '';
if ([...role.options].some(({ value }) => value === asked)) role.value = asked;
found('duty-filter', HTMLElement).hidden = false;
filter();
role.addEventListener('change', () => {
  filter();
  const address = new URL(location.href);
  address.hash = '';
  if (role.value) address.searchParams.set('role', role.value);
  else address.searchParams.delete('role');
  history.replaceState(null, '', address);
});
