// A checklist with progress, parts that are signed off by date, ticks kept on the device, clearing and printing.
// Without this script the boxes still tick. Handing over is left to share.ts, which is fetched when it is wanted.

import { readableDay, today } from './days.ts';
import { found } from './found.ts';
import type { Met, Sharing, TickList } from './tick-list.ts';
import { readTicks, type Ticks, writeTicks } from './tick-store.ts';
import { tickAgain, tickDone, tickLinesAgain, tickOnDay } from './words.generated.ts';
import { fill } from './fill.ts';

const form = found('checklist', HTMLFormElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[data-item]')];
const parts = [...form.querySelectorAll<HTMLInputElement>('input[data-leg]')];
const keep = found('keep', HTMLInputElement);
const news = found('news', HTMLElement);
const key = `joint-protocol ticks ${form.dataset['store']}`;
const mark = (box: HTMLInputElement) => `${box.dataset['item']} ${box.dataset['hash']}`;
const days = new Map<string, number>();

function show(): void {
  const ticked = boxes.filter((box) => box.checked).length;
  found('bar', HTMLProgressElement).value = ticked;
  found('done', HTMLElement).textContent = fill(tickDone, { n: ticked, all: boxes.length });
  for (const part of parts) {
    const day = days.get(part.dataset['leg'] ?? '');
    part.checked = day !== undefined;
    found(`${part.id}-day`, HTMLElement).textContent = day === undefined ? '' : fill(tickOnDay, { day: readableDay(day) });
  }
}

function current(): Ticks {
  return { ticks: new Set(boxes.filter((box) => box.checked).map(mark)), legs: new Map(days) };
}

const save = () => writeTicks(key, { keeps: keep.checked, ...current() });

function askAgain(box: HTMLInputElement): void {
  const line = document.createElement('p');
  line.className = 'check__more check__changed';
  line.textContent = tickAgain;
  box.closest('li')?.append(line);
}

function use({ ticks, legs }: Ticks): Met {
  for (const line of form.querySelectorAll('.check__changed')) line.remove();
  const ids = new Set([...ticks].map((tick) => tick.slice(0, tick.indexOf(' '))));
  let changed = 0;
  for (const box of boxes) {
    box.checked = ticks.has(mark(box));
    if (!ids.delete(box.dataset['item'] ?? '') || box.checked) continue;
    changed += 1;
    askAgain(box);
  }
  days.clear();
  for (const part of parts) {
    const day = legs.get(part.dataset['leg'] ?? '');
    if (day !== undefined && day <= today()) days.set(part.dataset['leg'] ?? '', day);
  }
  show();
  return { changed, gone: ids.size };
}

function tell(...words: readonly (string | Node)[]): void {
  news.hidden = words.length === 0;
  news.replaceChildren(
    ...words.map((one) => {
      if (typeof one !== 'string') return one;
      const line = document.createElement('p');
      line.textContent = one;
      return line;
    }),
  );
}

const kept = readTicks(key);
keep.checked = kept.keeps;
const { changed } = use(kept);
if (changed > 0) tell(fill(tickLinesAgain, { n: changed }));
// A copy on a disk has no address that another device could open, and may fetch no second script.
const canShare = location.protocol.startsWith('http');
for (const id of ['progress', 'tools', 'keep-line', ...(canShare ? ['share'] : [])]) found(id, HTMLElement).hidden = false;

form.addEventListener('change', ({ target }) => {
  const leg = (target as HTMLInputElement).dataset['leg'];
  if (leg !== undefined && !days.delete(leg)) days.set(leg, today());
  show();
  save();
});
found('clear', HTMLButtonElement).addEventListener('click', () => {
  use({ ticks: new Set(), legs: new Map() });
  tell();
  save();
  boxes[0]?.focus();
});
found('print', HTMLButtonElement).addEventListener('click', () => window.print());

const list: TickList = {
  form,
  current,
  tell,
  use(ticks) {
    const met = use(ticks);
    save();
    return met;
  },
};
const sharing = (): Promise<Sharing> => import(form.dataset['share'] ?? '');
const arrive = () => {
  if (canShare && location.hash.startsWith('#ticks=')) void sharing().then(({ receive }) => receive(list));
};
const share = found('share', HTMLDetailsElement);
const ways = share.lastElementChild;
// NOTE: on a slow line a button would be pressed in vain before what it does has come.
if (ways instanceof HTMLElement) ways.inert = true;
share.addEventListener(
  'toggle',
  async () => {
    (await sharing()).offer(list);
    if (ways instanceof HTMLElement) ways.inert = false;
  },
  { once: true },
);
addEventListener('hashchange', arrive);
arrive();
