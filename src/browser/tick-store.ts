// Ticks on this device: item ids with the hash of their wording, and the days on which parts were signed off, for 30 days.
// No text, no names, nothing sent.

import { today } from './days.ts';

export interface Ticks {
  /** `<item id> <hash of its wording>` of every ticked line. */
  readonly ticks: ReadonlySet<string>;
  /** The day on which each leg was signed off, by the side that leads it. */
  readonly legs: ReadonlyMap<string, number>;
}

export interface TickStore extends Ticks {
  readonly keeps: boolean;
}

interface Kept {
  readonly day: number;
  readonly ticks: readonly string[];
  readonly legs?: Readonly<Record<string, number>>;
  /** The reader asked for nothing to be kept. */
  readonly off?: true;
}

/** For how long ticks are kept on a device, and read from a link. */
export const DAYS = 30;

/** Blocked or broken storage reads as empty: the list works all the same. */
export function readTicks(key: string): TickStore {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    if (!kept || !(today() - kept.day <= DAYS) || !Array.isArray(kept.ticks)) {
      localStorage.removeItem(key);
      return { keeps: true, ticks: new Set(), legs: new Map() };
    }
    const legs = Object.entries(kept.legs ?? {}).filter(([, day]) => Number.isInteger(day));
    return { keeps: !kept.off, ticks: new Set(kept.ticks), legs: new Map(legs) };
  } catch {
    return { keeps: true, ticks: new Set(), legs: new Map() };
  }
}

export function writeTicks(key: string, { keeps, ticks, legs }: TickStore): void {
  try {
    const isEmpty = ticks.size + legs.size === 0;
    if (keeps && isEmpty) localStorage.removeItem(key);
    else {
      const signed = keeps && legs.size > 0 ? { legs: Object.fromEntries(legs) } : {};
      localStorage.setItem(key, JSON.stringify({ day: today(), ticks: keeps ? [...ticks] : [], ...signed, ...(keeps ? {} : { off: true }) }));
    }
  } catch {
    // Storage is blocked or full: ticks last as long as the page.
  }
}
