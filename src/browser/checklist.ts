// A checklist with progress, ticks kept on the device, clearing and printing. Without this script the boxes still tick.

import { found } from './found.ts';
import { readTicks, writeTicks } from './tick-store.ts';

const form = found('checklist', HTMLFormElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[data-item]')];
const keep = found('keep', HTMLInputElement);
const done = found('done', HTMLElement);
const bar = found('bar', HTMLProgressElement);
const key = `joint-protocol ticks ${form.dataset['store']}`;
const mark = (box: HTMLInputElement) => `${box.dataset['item']} ${box.dataset['hash']}`;

function show(): void {
  const ticked = boxes.filter((box) => box.checked).length;
  bar.value = ticked;
  done.textContent = `${ticked} of ${boxes.length} done`;
}

function save(): void {
  writeTicks(key, { keeps: keep.checked, ticks: new Set(boxes.filter((box) => box.checked).map(mark)) });
}

const kept = readTicks(key);
keep.checked = kept.keeps;
for (const box of boxes) box.checked = kept.ticks.has(mark(box));
show();
for (const id of ['progress', 'tools', 'keep-line']) found(id, HTMLElement).hidden = false;

form.addEventListener('change', () => {
  show();
  save();
});
found('clear', HTMLButtonElement).addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  show();
  save();
  boxes[0]?.focus();
});
found('print', HTMLButtonElement).addEventListener('click', () => window.print());
