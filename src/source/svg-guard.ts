// A picture in SVG that does nothing but draw: a short list of elements and attributes, no style, no script, no address but of its own parts.

import { SvgWeight } from './svg-weight.ts';

/** Readers of XML in browsers give up at some hundreds. */
const MOST_NESTED = 64;
const TOKEN =
  /<\?xml [^<>?]*\?>|<!--(?:[^-]|-(?!-))*-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<&]+|&(?:amp|lt|gt|quot|apos);/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon title desc defs linearGradient radialGradient stop clipPath mask symbol use text tspan'.split(' '),
);
const ATTRIBUTES = new Set(
  (
    'id class x y x1 y1 x2 y2 cx cy r rx ry fx fy d points width height viewBox preserveAspectRatio transform version xmlns role fill fill-opacity fill-rule ' +
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity color clip-path clip-rule mask ' +
    'offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits href xlink:href xmlns:xlink xml:space ' +
    'font-family font-size font-weight font-style text-anchor dx dy letter-spacing dominant-baseline vector-effect overflow display visibility shape-rendering'
  ).split(' '),
);
const NAMESPACES: Readonly<Record<string, string>> = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' };

export interface SafeSvg {
  readonly width: number;
  readonly height: number;
}

/** Its size, or a sentence on what may not be in it. Whatever is not understood whole is refused. */
export function readSvg(text: string): SafeSvg | string {
  const open: string[] = [];
  const weight = new SvgWeight();
  let root: ReadonlyMap<string, string> | undefined;
  TOKEN.lastIndex = 0;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return `It holds something that a plain picture does not need: \`${text.slice(at, at + 30).replace(/\s+/g, ' ')}\`.`;
    const [whole, closing = '', name, written = '', ending = ''] = token;
    if (name === undefined) {
      if (open.length === 0 && !whole.startsWith('<') && whole.trim() !== '') return 'There is text outside the picture.';
      continue;
    }
    if (!ELEMENTS.has(name)) return `It holds the element \`${name.slice(0, 40)}\`.`;
    if (closing !== '') {
      if (open.pop() !== name || written !== '' || ending !== '') return 'Its elements are not closed in order.';
      weight.end();
      continue;
    }
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [key, double ?? single ?? ''] as const));
    for (const [key, value] of attributes) {
      const fault = attributeFault(key, value);
      if (fault !== undefined) return fault;
    }
    if (open.length === 0) {
      if (root !== undefined || name !== 'svg') return 'It does not consist of one element `svg`.';
      root = attributes;
    }
    weight.begin(name, attributes, ending !== '');
    if (ending === '') open.push(name);
    if (open.length > MOST_NESTED) return `Its elements are nested more than ${MOST_NESTED} deep.`;
  }
  if (root === undefined || open.length > 0) return 'It is not a whole SVG picture.';
  if (weight.isTooMuch()) return 'Its parts repeat one another so often that a browser could not draw it.';
  return sizeOf(root);
}

function attributeFault(name: string, value: string): string | undefined {
  const shown = `\`${name.slice(0, 40)}="${value.slice(0, 40)}"\``;
  if (!ATTRIBUTES.has(name)) return `It holds ${shown}.`;
  if (name.startsWith('xmlns')) return NAMESPACES[name] === value ? undefined : `It holds ${shown}.`;
  if (/^(?:xlink:)?href$/.test(name)) return /^#[\w.-]+$/.test(value) ? undefined : `It leads out of itself: ${shown}.`;
  const rest = value.replace(/url\(#[\w.-]+\)/g, '');
  return /url|[:\\&@{}]|expression|import/i.test(rest) ? `It holds ${shown}.` : undefined;
}

function sizeOf(root: ReadonlyMap<string, string>): SafeSvg | string {
  const box = (root.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] = box.length === 4 ? box.slice(2) : ['width', 'height'].map((name) => Number.parseFloat(root.get(name) ?? ''));
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { width, height } : 'It does not say how wide and how high it is: it needs a `viewBox`.';
}
