// Reads the tags of an HTML page in one pass: start tags with their attributes. It builds no tree and judges nothing.

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** With character references resolved. */
  readonly value: string;
}

/** Elements whose content is text up to their own end tag, whatever it looks like. */
const TEXT_ONLY: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/** Calls `onTag` for every start tag, in order. */
export function readTags(html: string, onTag: (tag: Tag) => void): void {
  let at = html.indexOf('<');
  while (at >= 0) {
    const code = html.charCodeAt(at + 1);
    if (isLetter(code)) at = readStartTag(html, at + 1, onTag);
    else if (html.startsWith('!--', at + 1)) at = after(html, '-->', at + 4);
    else if (code === SLASH || code === 33 || code === 63) at = after(html, '>', at + 1);
    else at += 1;
    at = html.indexOf('<', at);
  }
}

/** Returns where to go on. */
function readStartTag(html: string, start: number, onTag: (tag: Tag) => void): number {
  let at = endOfName(html, start);
  const name = html.slice(start, at).toLowerCase();
  const attributes: Attribute[] = [];
  while (at < html.length && html.charCodeAt(at) !== GREATER) {
    if (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === SLASH) at += 1;
    else at = readAttribute(html, at, attributes);
  }
  onTag({ name, attributes });
  return TEXT_ONLY.has(name) ? endTagOf(html, name, at + 1) : at + 1;
}

function readAttribute(html: string, start: number, attributes: Attribute[]): number {
  // An equals sign in front belongs to the name, as browsers have it.
  const nameEnd = endOfName(html, start + 1);
  const name = html.slice(start, nameEnd).toLowerCase();
  let at = skipSpace(html, nameEnd);
  if (html.charCodeAt(at) !== EQUALS) {
    attributes.push({ name, value: '' });
    return nameEnd;
  }
  at = skipSpace(html, at + 1);
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    const end = close < 0 ? html.length : close;
    attributes.push({ name, value: resolveReferences(html.slice(at + 1, end)) });
    return end + 1;
  }
  const from = at;
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at += 1;
  attributes.push({ name, value: resolveReferences(html.slice(from, at)) });
  return at;
}

function endOfName(html: string, start: number): number {
  let at = start;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || code === EQUALS || isSpace(code)) break;
  }
  return at;
}

function endTagOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name && !isLetter(html.charCodeAt(at + 2 + name.length))) return at;
  }
  return html.length;
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

function skipSpace(html: string, start: number): number {
  let at = start;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  colon: ':',
  sol: '/',
  tab: '\t',
  newline: '\n',
};

function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
