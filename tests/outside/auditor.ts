// Judges rendered HTML as a browser would read it. Shares no code and no lists with the sanitiser: it knows what may be there.

import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

const ELEMENTS = new Set(
  'html head body a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(' '),
);
const ATTRIBUTES = new Set(
  'href src alt class id rel type checked disabled start align aria-label aria-describedby data-footnotes data-footnote-ref data-footnote-backref'.split(' '),
);
const CLASSES =
  /^(?:external|callout|callout-(?:note|urgent|example|title)|contains-task-list|task-list-item|footnotes|data-footnote-backref|govuk-visually-hidden|language-[A-Za-z0-9+#-]{1,20})$/;
/** Footnotes' own, and those of headings; every other could stand for something that a script looks up by name. */
const ID = /^(?:h-[A-Za-z][\w-]*|note-fn(?:ref)?-.+|footnote-label)$/;

/** One sentence for everything that should not be in a page. */
export function audit(html: string): string[] {
  const faults: string[] = [];
  const look = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') faults.push(`holds ${node.nodeName}`);
    if ('tagName' in node) {
      if (!ELEMENTS.has(node.tagName) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`holds <${node.tagName}>`);
      for (const { name, value } of node.attrs) faults.push(...attribute(node.tagName, name, value));
    }
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  look(parse(`<html><head></head><body>${html}</body></html>`));
  return faults.filter((one) => one !== 'holds #documentType');
}

/** What a reader sees of it. */
export function visibleText(html: string): string {
  const texts = (node: DefaultTreeAdapterTypes.Node): string[] => ('value' in node ? [node.value] : 'childNodes' in node ? node.childNodes.flatMap(texts) : []);
  return texts(parse(html)).join('');
}

function attribute(element: string, name: string, value: string): string[] {
  if (!ATTRIBUTES.has(name)) return [`<${element}> has ${name}`];
  if ((name === 'href' && element !== 'a') || (name === 'src' && element !== 'img')) return [`<${element}> has ${name}`];
  if (name === 'href' || name === 'src') return address(element, name, value);
  if (name === 'id' && !ID.test(value)) return [`the id ${JSON.stringify(value)}`];
  if (name === 'class') return value.split(/\s+/).flatMap((one) => (one === '' || CLASSES.test(one) ? [] : [`the class ${JSON.stringify(one)}`]));
  if (element === 'input' && name === 'type' && value !== 'checkbox') return ['an input that is no box to tick'];
  return [];
}

/** As a browser resolves it: white space and control characters are taken out, a backslash is a slash. */
function address(element: string, name: string, value: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them
  const seen = value.replace(/[\u0000-\u0020]/g, '').replace(/\\/g, '/');
  const resolved = URL.canParse(seen, 'https://handbook.test/p/sections/a/') ? new URL(seen, 'https://handbook.test/p/sections/a/') : undefined;
  const wrong = [`${name} ${JSON.stringify(value)} on <${element}>`];
  if (!resolved) return wrong;
  if (resolved.username !== '' || resolved.password !== '') return wrong;
  const own = resolved.origin === 'https://handbook.test';
  if (element === 'img') return own ? [] : wrong;
  if (['mailto:', 'tel:'].includes(resolved.protocol)) return [];
  // NOTE: another site is only reached by an address that says so.
  return own || (resolved.protocol === 'https:' && /^https:\/\/[^/]/.test(seen)) ? [] : wrong;
}
