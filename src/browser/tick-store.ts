// Ticks on this device: item ids with the hash of their wording, for 30 days. No text, no names, nothing sent.

interface Kept {
  readonly day: number;
  readonly ticks: readonly string[];
  /** The reader asked for nothing to be kept. */
  readonly off?: true;
}

const DAYS = 30;
const today = () => Math.floor(Date.now() / 86_400_000);

export interface TickStore {
  readonly keeps: boolean;
  readonly ticks: ReadonlySet<string>;
}

/** Blocked or broken storage reads as empty: the list works all the same. */
export function readTicks(key: string): TickStore {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    if (!kept || today() - kept.day > DAYS || !Array.isArray(kept.ticks)) {
      localStorage.removeItem(key);
      return { keeps: true, ticks: new Set() };
    }
    return { keeps: !kept.off, ticks: new Set(kept.ticks) };
  } catch {
    return { keeps: true, ticks: new Set() };
  }
}

export function writeTicks(key: string, { keeps, ticks }: TickStore): void {
  try {
    if (keeps && ticks.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ day: today(), ticks: keeps ? [...ticks] : [], ...(keeps ? {} : { off: true }) }));
  } catch {
    // Storage is blocked or full: ticks last as long as the page.
  }
}
