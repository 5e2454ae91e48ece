// Ticks packed into a short text for a link, a QR code or a file, and read back with distrust: a parcel may come from anybody.
// Nothing of it but ids, hashes, numbers and days is ever believed, and none of its text is shown.

import type { Ticks } from './tick-store.ts';

export interface Parcel extends Ticks {
  /** `<handbook id>/<section id>`. */
  readonly checklist: string;
  readonly edition: string;
  /** The day on which it was packed, since 1970. */
  readonly day: number;
}

export type Unpacked = Parcel | 'damaged' | 'old browser';

const MOST_PACKED = 8_000;
const MOST_BYTES = 60_000;
const HEAD = /^1 ([a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*) ([\w.~%!'()*-]{1,60}) (\d{1,6})$/;
const TICK = /^[a-z0-9][a-z0-9.-]{0,150} [0-9a-f]{8}$/;
const LEG = /^@([a-z]{1,20}) (\d{1,6})$/;

/** `d` and the deflated text, or `p` and the plain text where the browser cannot deflate, in letters that an address may hold. */
export async function pack({ checklist, edition, day, ticks, legs }: Parcel): Promise<string> {
  const lines = [`1 ${checklist} ${encodeURIComponent(edition)} ${day}`, ...ticks, ...[...legs].map(([leg, on]) => `@${leg} ${on}`)];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const small = canDeflate() ? await through(bytes, new CompressionStream('deflate-raw')) : undefined;
  return small ? `d${letters(small)}` : `p${letters(bytes)}`;
}

export async function unpack(packed: string): Promise<Unpacked> {
  if (packed.length > MOST_PACKED || !/^[dp][\w-]+$/.test(packed)) return 'damaged';
  if (packed.startsWith('d') && !canDeflate()) return 'old browser';
  try {
    const bytes = bytesOf(packed.slice(1));
    const plain = packed.startsWith('d') ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    return read(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch {
    return 'damaged';
  }
}

function read(text: string): Unpacked {
  const [first = '', ...lines] = text.split('\n');
  const [, checklist, edition = '', day] = HEAD.exec(first) ?? [];
  if (checklist === undefined) return 'damaged';
  const ticks = new Set<string>();
  const legs = new Map<string, number>();
  for (const line of lines) {
    const [, leg, on] = LEG.exec(line) ?? [];
    if (leg !== undefined) legs.set(leg, Number(on));
    else if (TICK.test(line)) ticks.add(line);
    else return 'damaged';
  }
  return { checklist, edition: decodeURIComponent(edition), day: Number(day), ticks, legs };
}

function canDeflate(): boolean {
  try {
    return new CompressionStream('deflate-raw') !== undefined && new DecompressionStream('deflate-raw') !== undefined;
  } catch {
    return false;
  }
}

/** NOTE: a few bytes can unpack to gigabytes, so reading stops at a limit. */
async function through(bytes: Uint8Array<ArrayBuffer>, machine: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(machine).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('The parcel is too large.');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function letters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
