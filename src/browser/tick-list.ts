// What the script of a checklist and the script that hands it over know of each other.

import type { Ticks } from './tick-store.ts';

/** What became of ticks that were put onto the page. */
export interface Met {
  /** Lines whose wording is not the one that was ticked: they ask again. */
  readonly changed: number;
  /** Ticks of lines that this page does not have. */
  readonly gone: number;
}

export interface TickList {
  readonly form: HTMLFormElement;
  current(): Ticks;
  /** Shows these ticks and no others, and keeps them. */
  use(ticks: Ticks): Met;
  /** Says something above the list; nothing hides it. */
  tell(...words: readonly (string | Node)[]): void;
}

export interface Sharing {
  /** Brings the buttons of "Share or hand over" to life. */
  offer(list: TickList): void;
  /** Reads the ticks that the page's own address carries. */
  receive(list: TickList): Promise<void>;
}
