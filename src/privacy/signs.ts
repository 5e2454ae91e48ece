// What single signs become in normal text: width and style folded, all spaces alike, all dashes alike, invisible ones gone.

const INVISIBLE = /\p{Cf}|\p{Cc}|\p{Variation_Selector}|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFC\uFFFD]/u;
const DASH = /[\p{Pd}\u2043\u207B\u208B\u2212\u02D7]/u;
const known = new Map<string, string>();

/** One sign beyond ASCII as normal text has it; empty when it is dropped. */
export function normalSign(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const normal = fold(sign);
  if (known.size < 5_000) known.set(sign, normal);
  return normal;
}

function fold(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if (INVISIBLE.test(sign)) return '';
  if (DASH.test(sign)) return '-';
  if (sign === '\u2019' || sign === '\u2018' || sign === '\u02BC') return "'";
  const folded = sign.normalize('NFKC');
  if (folded === sign) return /\p{Nd}/u.test(sign) ? digit(sign) : sign;
  return Array.from(folded, (part) => (part === sign || part.charCodeAt(0) < 128 ? part : fold(part))).join('');
}

/** Digits of other scripts stand in runs of ten, nought first. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hairsp: ' ',
  numsp: ' ',
  puncsp: ' ',
  emsp13: ' ',
  emsp14: ' ',
  NonBreakingSpace: ' ',
  ThinSpace: ' ',
  VeryThinSpace: ' ',
  MediumSpace: ' ',
  Tab: ' ',
  NewLine: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
  NegativeThinSpace: '',
  NegativeMediumSpace: '',
  NegativeThickSpace: '',
  NegativeVeryThinSpace: '',
  ic: '',
  InvisibleComma: '',
  it: '',
  InvisibleTimes: '',
  af: '',
  ApplyFunction: '',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  horbar: '-',
  period: '.',
  comma: ',',
  colon: ':',
  sol: '/',
  commat: '@',
  plus: '+',
  lpar: '(',
  rpar: ')',
  num: '#',
  lowbar: '_',
  rsquo: "'",
};

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{1,20}));?/y;

/** A character reference at an offset: what it stands for and how long it is. */
export function reference(source: string, at: number): { readonly text: string; readonly length: number } | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return undefined;
  const [whole, hex, decimal, name = ''] = match;
  if (hex === undefined && decimal === undefined) {
    const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    return named === undefined ? undefined : { text: named, length: whole.length };
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff
    ? undefined
    : { text: code < 128 && code >= 32 ? String.fromCharCode(code) : normalSign(String.fromCodePoint(code)), length: whole.length };
}
