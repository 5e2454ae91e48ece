// The text of an XML part of a document, with a blank line where a paragraph ends, and the first text of a named element.

/** `ends` tells the names of elements that end a paragraph; all others stand within one. One walk, nothing read twice. */
export function xmlText(xml: string, ends: RegExp): string {
  let text = '';
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return text + xml.slice(at);
    text += xml.slice(at, open);
    const close = xml.indexOf('>', open);
    if (close < 0) return text;
    const name = /^\/?([\w:.-]{1,60})/.exec(xml.slice(open + 1, Math.min(close, open + 64)))?.[1] ?? '';
    if (ends.test(name)) text += '\n\n';
    at = close + 1;
  }
  return text;
}

/** What stands in every element of this name, entities resolved as far as names need it. */
export function elementTexts(xml: string, name: string): string[] {
  const found: string[] = [];
  let at = xml.indexOf(`<${name}`);
  while (at >= 0) {
    const start = xml.indexOf('>', at) + 1;
    if (start === 0) break;
    const isOpen = /[\s>]/.test(xml[at + name.length + 1] ?? '') && xml[start - 2] !== '/';
    const end = isOpen ? xml.indexOf(`</${name}`, start) : start;
    if (end < 0) break;
    if (isOpen) found.push(xmlText(xml.slice(start, end), /^rdf:li$/).trim());
    at = xml.indexOf(`<${name}`, end);
  }
  return found.filter((text) => text !== '');
}
