// Strings as a PDF writes them: `(…)` with escapes and brackets, or `<…>` in hexadecimal.

/** The text of the string that begins here; empty where none does. UTF-16 when it says so. */
export function stringAt(text: string): string {
  const begin = /^\s*([(<])(?!<)/.exec(text);
  if (!begin) return '';
  const from = begin[0].length;
  const bytes = begin[1] === '<' ? hexBytes(text.slice(from, text.indexOf('>', from))) : literalAt(text, from).bytes;
  const data = Uint8Array.from(bytes);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data.subarray(2)).trim();
  return new TextDecoder(data[0] === 0xef && data[1] === 0xbb ? 'utf-8' : 'windows-1252').decode(data).trim();
}

const MOST_STRINGS = 200;

/** The texts of a list of strings, or of lists of them; of a single string its text. */
export function stringsAt(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (found.length < MOST_STRINGS) {
    const begin = /^\s*(?:[[\]]\s*)*(?=[(<](?!<))/.exec(rest);
    if (!begin || (begin[0].includes(']') && !begin[0].includes('['))) break;
    const string = rest.slice(begin[0].length);
    found.push(stringAt(string));
    const end = string[0] === '<' ? string.indexOf('>') : literalAt(string, 1).end;
    if (!text.trimStart().startsWith('[') || end < 0) break;
    rest = string.slice(end + 1);
  }
  return found;
}

export function hexBytes(hex: string): number[] {
  return (hex.replace(/[^0-9A-Fa-f]/g, '').match(/..?/g) ?? []).map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of a string whose bracket opened just before `from`, and where its closing bracket stands. */
export function literalAt(text: string, from: number): { readonly bytes: number[]; readonly end: number } {
  const bytes: number[] = [];
  let depth = 1;
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
      else if (text[at + 1] !== '\n') bytes.push(ESCAPES[text[at + 1] ?? ''] ?? text.charCodeAt(at + 1));
      at += octal?.length ?? 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    bytes.push(text.charCodeAt(at) & 255);
  }
  return { bytes, end: at };
}

const MOST_BASE85 = 16_000_000;

/** Five signs from `!` to `u` are four bytes; `z` is four noughts. */
export function fromBase85(packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.min(MOST_BASE85, packed.length * 4));
  let size = 0;
  let value = 0;
  let count = 0;
  const put = (many: number): void => {
    for (let i = 0; i < many; i += 1) bytes[size + i] = Math.floor(value / 256 ** (3 - i)) & 255;
    size += many;
    value = 0;
    count = 0;
  };
  for (const code of packed) {
    if (code === 126) break;
    if (code === 122 && count === 0) put(4);
    if (code < 33 || code > 117) continue;
    value = value * 85 + code - 33;
    count += 1;
    if (count === 5) put(4);
  }
  if (count > 1) {
    const many = count - 1;
    for (; count < 5; count += 1) value = value * 85 + 84;
    put(many);
  }
  return bytes.subarray(0, size);
}
