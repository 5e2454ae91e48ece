// Contrast of two colours as WCAG 2.2 measures it, and the nearest colour that has enough of it. Colours are `#rrggbb`, nothing else.

/** The only way in which a colour is written. What does not match reaches no style sheet. */
export const COLOUR = /^#[0-9a-f]{6}$/i;

type Channels = readonly [red: number, green: number, blue: number];

/** What a colour has to stand out from, and by how much. */
export interface Opposite {
  readonly colour: string;
  /** The least ratio, such as 4.5. */
  readonly asks: number;
}

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function written(colour: Channels): string {
  return `#${colour.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (no difference) to 21 (black and white). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function isEnough(colour: string, opposites: readonly Opposite[]): boolean {
  return opposites.every((opposite) => contrast(colour, opposite.colour) >= opposite.asks);
}

const STEPS = 255;

/** The least change towards black or towards white after which the colour passes against all; undefined when none does. */
export function nearestPassing(colour: string, opposites: readonly Opposite[]): string | undefined {
  const from = channels(colour);
  for (let step = 0; step <= STEPS; step += 1) {
    for (const end of [0, 255]) {
      const tried = written(from.map((one) => one + ((end - one) * step) / STEPS) as unknown as Channels);
      if (isEnough(tried, opposites)) return tried;
    }
  }
  return undefined;
}
