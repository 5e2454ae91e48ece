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
  const encoder = new TextEncoder();
  let result = '';
  let length = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (length + octets > LONGEST) {
      result += '\r\n ';
      length = 1;
    }
    result += letter;
    length += octets;
  }
  return result;
}
