// A strict reader of XML for the tests, independent of what writes it: elements, attributes and text, or an error.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const MARK = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&([^;&]{0,10};)?/g, (whole, name: string | undefined) => {
    const known =
      ENTITIES[(name ?? '').slice(0, -1)] ??
      (/^#x?[0-9a-f]+;$/i.test(name ?? '') ? String.fromCodePoint(Number((name ?? '').slice(1, -1).replace(/^x/i, '0x'))) : undefined);
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}

export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== '') open.at(-1)?.children.push(decode(words));
    if (next < 0) break;
    MARK.lastIndex = next;
    const mark = MARK.exec(text);
    if (!mark) throw new Error(`no tag at ${text.slice(next, next + 60)}`);
    const [whole, closes, name = '', attributes = '', empty] = mark;
    at = next + whole.length;
    if (closes) {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries([...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  const [only] = root.children.filter((one) => typeof one !== 'string' || one.trim() !== '');
  if (open.length !== 1 || typeof only !== 'object') throw new Error('elements are left open');
  return only;
}

/** All elements of a name below, in order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
