// Content lines as calendars (RFC 5545) and address cards (RFC 2426) share them: escaped, folded at 75 octets, ended by CR LF.

const LONGEST = 75;

/** Text as a value: a comma, a semicolon, a backslash and a line end would mean something else. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Lines of a file, each folded. A letter is never cut in two. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let result = '';
  let start = 0;
  let length = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const octets = octetsOf(code);
    if (length + octets > LONGEST) {
      result += `${line.slice(start, at)}\r\n `;
      start = at;
      length = 1;
    }
    length += octets;
    at += code > 0xffff ? 2 : 1;
  }
  return result + line.slice(start);
}

/** In UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
