// A short fingerprint of a text that needs no `node:` module: FNV-1a, 32 bits, 8 hex digits. It tells wordings apart; it guards nothing.

export function shortHash(text: string): string {
  let a = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    a ^= text.charCodeAt(i);
    a = Math.imul(a, 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, '0');
}
