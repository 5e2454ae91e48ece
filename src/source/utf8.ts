// Bytes to text, strictly: what is not UTF-8 is no text at all.

const DROPPING = new TextDecoder('utf-8', { fatal: true });
const KEEPING = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined for what is not UTF-8. A byte-order mark is dropped, unless the text will be written back as it was. */
export function utf8(bytes: Uint8Array, mark: 'drop' | 'keep' = 'drop'): string | undefined {
  try {
    return (mark === 'drop' ? DROPPING : KEEPING).decode(bytes);
  } catch {
    return undefined;
  }
}
