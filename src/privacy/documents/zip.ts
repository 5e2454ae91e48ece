// The list of what a zip archive holds, and single entries of it. Nothing is unpacked that is not asked for.

import { CannotLook, LIMITS } from './traces.ts';
import type { Allowance } from './unpack.ts';
import { unpack } from './unpack.ts';

export interface ZipArchive {
  readonly names: readonly string[];
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly start: number;
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(bytes, view);
  const allowance: Allowance = { left: LIMITS.all };
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const packed = bytes.subarray(entry.start, entry.start + entry.size);
      if (entry.method === 0) return packed;
      if (entry.method !== 8) throw new CannotLook('it is packed in a way that cannot be read');
      return unpack(packed, 'deflate', allowance);
    },
  };
}

function listEntries(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new CannotLook('it is not what its name says');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new CannotLook('it holds more parts than can be read');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new CannotLook('it is damaged');
    const [flags, method, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    if ((flags & 1) !== 0) throw new CannotLook('it is locked with a password');
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new CannotLook('it is damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (entries.has(name) || start + size > bytes.length) throw new CannotLook('it is damaged');
    entries.set(name, { method, start, size });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
