// The text of an XML part of a document, with a blank line where a paragraph ends, and the text of every element of one name.

import { reference } from '../signs.ts';

const AS_IT_IS = '<![CDATA[';

/** `ends` tells the names of elements that end a paragraph; all others stand within one. References stay as they are written: the detectors'
 *  text (normal-text.ts) resolves them. One walk, nothing read twice. */
export function xmlText(xml: string, ends: RegExp): string {
  let text = '';
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return text + xml.slice(at);
    text += xml.slice(at, open);
    if (xml.startsWith(AS_IT_IS, open)) {
      const end = xml.indexOf(']]>', open);
      text += xml.slice(open + AS_IT_IS.length, end < 0 ? xml.length : end);
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) return text;
    const name = /^\/?([\w:.-]{1,60})/.exec(xml.slice(open + 1, Math.min(close, open + 64)))?.[1] ?? '';
    if (ends.test(name)) text += '\n\n';
    at = close + 1;
  }
  return text;
}

/** What stands in every element of this name, as people read it: `&amp;` is `&`. */
export function elementTexts(xml: string, name: string): string[] {
  const found: string[] = [];
  let at = xml.indexOf(`<${name}`);
  while (at >= 0) {
    const start = xml.indexOf('>', at) + 1;
    if (start === 0) break;
    const isOpen = /[\s>]/.test(xml[at + name.length + 1] ?? '') && xml[start - 2] !== '/';
    const end = isOpen ? xml.indexOf(`</${name}`, start) : start;
    if (end < 0) break;
    if (isOpen) found.push(resolved(xmlText(xml.slice(start, end), /^rdf:li$/)).trim());
    at = xml.indexOf(`<${name}`, end);
  }
  return found.filter((text) => text !== '');
}

function resolved(text: string): string {
  return text.replace(/&[#\w]{1,20};/g, (written) => reference(written, 0)?.text ?? written);
}
