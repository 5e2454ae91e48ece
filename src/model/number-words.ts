// Numbers as people write them: "3", "1.5", "three", "forty-five", "one hundred and twenty", "a", in Scots "twa" and "fower".

const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SCOTS: ReadonlyMap<string, number> = new Map([
  ['twa', 2],
  ['fower', 4],
  ['sax', 6],
  ['seeven', 7],
  ['twal', 12],
]);

const BELOW_HUNDRED = `(?:${TENS.join('|')})(?:[ -](?:${SMALL.slice(0, 9).join('|')}))?|${SMALL.toReversed().join('|')}`;
// NOTE: what follows a hundred is read, not spelled out: a pattern with all numbers twice takes twice as long to make.
const IN_WORDS = `(?:an?|one|two|three) hundred(?: and [a-z]+(?:-[a-z]+)?)?|${BELOW_HUNDRED}|${[...SCOTS.keys()].join('|')}`;

/** Source of a pattern for one number, with one capturing group. */
export const WRITTEN_NUMBER = `(\\d{1,4}(?:\\.5)?|${IN_WORDS}|an|a)`;

/** The same where “a” and “an” are articles; `figures` is the source of a pattern for those that count. */
export function writtenFigure(figures: string): string {
  return `(${figures}|${IN_WORDS})`;
}

/** The number that a text matched by WRITTEN_NUMBER stands for. */
export function readNumber(written: string): number {
  if (written === 'a' || written === 'an') return 1;
  const [, hundreds, rest] = /^(\w+) hundred(?: and (.+))?$/.exec(written) ?? [];
  if (hundreds !== undefined) return readNumber(hundreds) * 100 + (rest === undefined ? 0 : readNumber(rest));
  const small = SMALL.indexOf(written);
  if (small >= 0) return small + 1;
  const scots = SCOTS.get(written);
  if (scots !== undefined) return scots;
  const [ten = '', one = ''] = written.split(/[ -]/);
  const tens = TENS.indexOf(ten);
  return tens < 0 ? Number(written) : (tens + 2) * 10 + SMALL.indexOf(one) + 1;
}

/** The same of a number as it stands in a sentence, with a capital perhaps. */
export function readFigure(written = ''): number {
  return readNumber(written.toLowerCase());
}

const UNEVEN: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 };

/** Source of a pattern for one ordinal in words or figures, with one capturing group: "14th", "forty-fifth". */
export const WRITTEN_ORDINAL = `(\\d{1,3}(?:st|nd|rd|th)|(?:(?:${TENS.join('|')})[ -])?(?:${Object.keys(UNEVEN).join('|')}|(?:${[...SMALL, ...TENS.map((ten) => ten.replace(/y$/, 'ie'))].join('|')})th))`;

/** The number that a text matched by WRITTEN_ORDINAL stands for. */
export function readOrdinal(written: string): number {
  const figure = Number.parseInt(written, 10);
  if (!Number.isNaN(figure)) return figure;
  const [, ten, one = ''] = /^(?:([a-z]+ty)[ -])?([a-z]+)$/i.exec(written.toLowerCase()) ?? [];
  return (ten === undefined ? 0 : readNumber(ten)) + (UNEVEN[one] ?? readNumber(one.replace(/ieth$/, 'y').replace(/th$/, '')));
}
