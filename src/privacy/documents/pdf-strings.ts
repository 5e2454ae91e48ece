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

function hexBytes(hex: string): number[] {
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
