// Small XML 1.0 written by hand: everything escaped, nothing that its parsers refuse.

import { markupText } from '../model/markup-text.ts';
import { oneLine } from './plain-text.ts';

/** A text for an attribute or between tags. `oneLine` took out every character that XML 1.0 forbids. */
export function attribute(text: string): string {
  return markupText(oneLine(text));
}

/** `inside` is XML already, a line each. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inside: readonly string[]): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${attribute(String(value))}"`)].join(' ');
  return inside.length === 0 ? `<${head}/>` : `<${head}>\n${inside.join('\n')}\n</${name}>`;
}
