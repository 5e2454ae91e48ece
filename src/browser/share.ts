// Handing a checklist over without a server: the ticks travel in the part of the address that is sent to nobody, or in a file.

import { readableDay, today } from './days.ts';
import { found } from './found.ts';
import type { Met, TickList } from './tick-list.ts';
import { pack, type Parcel, type Unpacked, unpack } from './tick-parcel.ts';
import { DAYS, type Ticks } from './tick-store.ts';
import { fill } from './fill.ts';
import * as words from './words.generated.ts';

const LARGEST_FILE = 20_000;
/** Longer than this, a code has more squares than an ordinary camera tells apart on a telephone's screen. */
const LONGEST_CODE = 1_200;

function parcelOf({ form, current }: TickList): Parcel {
  return { checklist: form.dataset['checklist'] ?? '', edition: form.dataset['edition'] ?? '', day: today(), ...current() };
}

const linkTo = (packed: string): string => `${location.origin}${location.pathname}#ticks=${packed}`;

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'govuk-button govuk-button--secondary';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** NOTE: the site's policy takes the clipboard from scripts; copying what is selected is the reader's own act and stays. */
function copy(element: HTMLElement, told: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
  told.textContent = document.execCommand('copy') ? words.shareCopied : words.shareSelected;
}

async function showLink(list: TickList, out: HTMLElement): Promise<void> {
  const link = document.createElement('a');
  link.href = link.textContent = linkTo(await pack(parcelOf(list)));
  link.className = 'share__link';
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const send = typeof navigator.share === 'function' ? [button(words.shareSend, () => void navigator.share({ url: link.href }).catch(() => {}))] : [];
  out.replaceChildren(
    link,
    told,
    button(words.shareCopy, () => copy(link, told)),
    ...send,
  );
}

async function showCode(list: TickList, out: HTMLElement): Promise<void> {
  const link = linkTo(await pack(parcelOf(list)));
  if (link.length > LONGEST_CODE) {
    out.textContent = words.shareTooMany;
    return;
  }
  const { qrCode } = (await import(list.form.dataset['qr'] ?? '')) as typeof import('./qr.ts');
  out.replaceChildren(qrCode(link));
}

async function saveFile(list: TickList, out: HTMLElement): Promise<void> {
  const parcel = parcelOf(list);
  const address = URL.createObjectURL(new Blob([`${words.shareFileWords}\n${await pack(parcel)}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `ticks-${parcel.checklist.replace('/', '-')}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  out.textContent = words.shareSaved;
}

/** Brings the buttons of "Share or hand over" to life. */
export function offer(list: TickList): void {
  const out = found('share-out', HTMLElement);
  const does = { 'share-link': showLink, 'share-qr': showCode, 'share-file': saveFile };
  for (const [id, act] of Object.entries(does)) found(id, HTMLButtonElement).addEventListener('click', () => void act(list, out));
  const chosen = found('share-open', HTMLInputElement);
  chosen.addEventListener('change', async () => {
    const [file] = chosen.files ?? [];
    if (!file) return;
    const text = file.size > LARGEST_FILE ? '' : await file.text();
    judge(list, await unpack(text.trim().split('\n').at(-1)?.trim() ?? ''), 'file');
    chosen.value = '';
  });
  list.form.addEventListener('change', ({ target }) => {
    // What was made before shows yesterday's ticks.
    if (target !== chosen) out.replaceChildren();
  });
}

/** Takes the ticks out of the address, so that reloading, copying or going back does not bring them again. */
export async function receive(list: TickList): Promise<void> {
  const packed = location.hash.slice('#ticks='.length);
  history.replaceState(history.state, '', location.pathname + location.search);
  judge(list, await unpack(packed), 'link');
}

/** Why ticks that arrived are not for this page; empty when they are. */
function refusal(list: TickList, parcel: Unpacked, what: 'link' | 'file'): string {
  const isLink = what === 'link';
  if (parcel === 'damaged') return isLink ? words.shareDamagedLink : words.shareDamagedFile;
  if (parcel === 'old browser') return words.shareOldBrowser;
  if (parcel.checklist !== list.form.dataset['checklist']) return isLink ? words.shareOtherLink : words.shareOtherFile;
  if (parcel.day > today() + 1) return isLink ? words.shareFutureLink : words.shareFutureFile;
  if (today() - parcel.day > DAYS) return fill(isLink ? words.shareOlderLink : words.shareOlderFile, { n: DAYS });
  return '';
}

function judge(list: TickList, parcel: Unpacked, what: 'link' | 'file'): void {
  const why = refusal(list, parcel, what);
  if (typeof parcel === 'string' || why !== '') {
    list.tell(why);
    return;
  }
  const mine = list.current();
  if (mine.ticks.size + mine.legs.size === 0 || isSame(mine, parcel)) {
    take(list, parcel, parcel, what);
    return;
  }
  const choose = document.createElement('div');
  choose.className = 'tools';
  choose.append(
    button(words.shareAdd, () => take(list, parcel, both(mine, parcel), what)),
    button(words.shareUse, () => take(list, parcel, parcel, what)),
    button(words.shareMine, () => list.tell()),
  );
  list.tell(
    fill(what === 'link' ? words.shareBringsLink : words.shareBringsFile, {
      day: readableDay(parcel.day),
      theirs: fill(words.shareTicks, { n: parcel.ticks.size }),
      mine: fill(words.shareTicks, { n: mine.ticks.size }),
    }),
    choose,
  );
}

function take(list: TickList, parcel: Parcel, ticks: Ticks, what: 'link' | 'file'): void {
  const { changed, gone } = list.use(ticks);
  list.tell(
    fill(what === 'link' ? words.shareCameLink : words.shareCameFile, { day: readableDay(parcel.day) }),
    ...differences(list.form, parcel, { changed, gone }),
  );
}

/** The sender's edition is named only where it is a plain number: anybody can write anything into a link. */
function differences(form: HTMLFormElement, { edition }: Parcel, { changed, gone }: Met): string[] {
  const here = form.dataset['edition'] ?? '';
  const theirs = /^[\d.-]{1,12}$/.test(edition) ? fill(words.shareEdition, { edition }) : words.shareOtherEdition;
  return [
    ...(edition === here ? [] : [fill(words.shareEditions, { theirs, here })]),
    ...(changed > 0 ? [fill(words.shareReworded, { n: changed })] : []),
    ...(gone > 0 ? [fill(words.shareGone, { n: gone })] : []),
  ];
}

function both(a: Ticks, b: Ticks): Ticks {
  return { ticks: new Set([...a.ticks, ...b.ticks]), legs: new Map([...b.legs, ...a.legs]) };
}

function isSame(a: Ticks, b: Ticks): boolean {
  return a.ticks.size === b.ticks.size && both(a, b).ticks.size === a.ticks.size && [...a.legs.keys()].join() === [...b.legs.keys()].join();
}
