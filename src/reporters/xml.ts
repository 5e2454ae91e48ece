// Small XML 1.0 written by hand: everything escaped, nothing that its parsers refuse.

import { oneLine } from './plain-text.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text for an attribute or between tags. `oneLine` took out every character that XML 1.0 forbids. */
export function attribute(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

/** `inside` is XML already, a line each. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inside: readonly string[]): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${attribute(String(value))}"`)].join(' ');
  return inside.length === 0 ? `<${head}/>` : `<${head}>\n${inside.join('\n')}\n</${name}>`;
}
