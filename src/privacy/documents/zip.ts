// The list of what a zip archive holds, and single entries of it. Nothing is unpacked that is not asked for.

import { CannotLook, LIMITS } from './traces.ts';
import { allowanceFor, beginningOf, unpack } from './unpack.ts';

export interface ZipArchive {
  readonly names: readonly string[];
  /** Stretches that belong to no part: remarks, parts that were taken off the list, something before the archive. */
  readonly beside: readonly Uint8Array[];
  read(name: string): Uint8Array | undefined;
  /** The first bytes, which tell what kind of file it is. */
  begins(name: string): Uint8Array;
}

interface Entry {
  readonly method: number;
  /** Where its own head begins. */
  readonly head: number;
  readonly start: number;
  readonly size: number;
}

interface Listed {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly beside: readonly Uint8Array[];
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, beside } = listEntries(bytes, view);
  const allowance = allowanceFor(bytes);
  const packed = ({ start, size }: Entry): Uint8Array => bytes.subarray(start, start + size);
  return {
    names: [...entries.keys()],
    beside,
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.method === 0) return packed(entry);
      if (entry.method !== 8) throw new CannotLook('it is packed in a way that cannot be read');
      return unpack(packed(entry), 'deflate', allowance);
    },
    begins(name) {
      const entry = entries.get(name);
      if (!entry) return new Uint8Array();
      return entry.method === 8 ? beginningOf(packed(entry)) : packed(entry).subarray(0, 16);
    },
  };
}

function listEntries(bytes: Uint8Array, view: DataView): Listed {
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new CannotLook('it is not what its name says');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new CannotLook('it holds more parts than can be read');
  const entries = new Map<string, Entry>();
  const beside: Uint8Array[] = [bytes.subarray(end + 22)];
  const list = view.getUint32(end + 16, true);
  let at = list;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new CannotLook('it is damaged');
    const [flags, method, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    if ((flags & 1) !== 0) throw new CannotLook('it is locked with a password');
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const head = view.getUint32(at + 42, true);
    if (head + 30 > bytes.length || view.getUint32(head, true) !== LOCAL) throw new CannotLook('it is damaged');
    const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
    if (entries.has(name) || start + size > bytes.length) throw new CannotLook('it is damaged');
    entries.set(name, { method, head, start, size });
    const remark = at + 46 + length + view.getUint16(at + 30, true);
    at = remark + view.getUint16(at + 32, true);
    beside.push(bytes.subarray(remark, at));
  }
  return {
    entries,
    beside: [...beside, ...gaps(bytes, [...entries.values(), { head: list, start: list, size: at - list }, { head: end, start: end, size: 22 }])],
  };
}

/** What lies between the parts. Parts that lie in each other unfold into more than the file could ever have held. */
function gaps(bytes: Uint8Array, taken: readonly Pick<Entry, 'head' | 'start' | 'size'>[]): Uint8Array[] {
  const found: Uint8Array[] = [];
  let past = 0;
  for (const { head, start, size } of taken.toSorted((a, b) => a.head - b.head)) {
    if (head < past) throw new CannotLook('it is damaged');
    if (head > past) found.push(bytes.subarray(past, head));
    past = start + size;
  }
  return found;
}
