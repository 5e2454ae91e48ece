// Search in a folder copy, which is opened from a disk: browsers load no index there, so it stands in a script. Answers as Pagefind does.

import type { Hit, Pagefind } from './pagefind.ts';

interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface IndexedPage {
  readonly url: string;
  readonly title: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly passages: readonly Passage[];
}

interface Holder {
  jointProtocolPages?: readonly IndexedPage[];
  jointProtocolSearch?: Pagefind;
}

const AROUND = 90;
const TITLE_WEIGHT = 12;
const HEADING_WEIGHT = 6;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
/** The word without the ending that English gives it, so that “referrals” finds “referral”. */
const stem = (word: string): string => word.replace(/^([a-z]{3,}?)(?:ies|ing|ed|es|s|y)$/, '$1');

function stemsOf(query: string): string[] {
  return [
    ...new Set(
      fold(query)
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '')
        .map(stem),
    ),
  ];
}

/** Words that begin with it, in text that is folded. */
function count(text: string, begin: string): number {
  let found = 0;
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) found += 1;
  return found;
}

/** A page with its texts folded once, not for every letter that is typed. */
interface Ready extends Omit<IndexedPage, 'passages'> {
  readonly foldedTitle: string;
  readonly all: string;
  readonly passages: readonly (Passage & { readonly head: string; readonly body: string })[];
}

function ready(page: IndexedPage): Ready {
  const foldedTitle = fold(page.title);
  const passages = page.passages.map((passage) => ({ ...passage, head: fold(passage.title), body: fold(passage.text) }));
  return { ...page, foldedTitle, passages, all: [foldedTitle, ...passages.flatMap(({ head, body }) => [head, body])].join(' ') };
}

function weigh({ head, body }: Ready['passages'][number], stems: readonly string[]): number {
  return stems.reduce((sum, one) => sum + HEADING_WEIGHT * Math.min(1, count(head, one)) + Math.log2(1 + count(body, one)), 0);
}

function holdsAll({ all }: Ready, stems: readonly string[]): boolean {
  return stems.every((one) => count(all, one) > 0);
}

function excerpt(text: string, stems: readonly string[]): string {
  const words = text.split(/(\s+)/);
  const isHit = (word: string): boolean =>
    stems.some((one) =>
      fold(word)
        .replace(/^[^a-z0-9]+/, '')
        .startsWith(one),
    );
  const first = Math.max(0, words.findIndex(isHit));
  let start = first;
  for (let size = 0; start > 0 && size < AROUND; start -= 1) size += words[start]?.length ?? 0;
  let end = first;
  for (let size = 0; end < words.length && size < 2 * AROUND; end += 1) size += words[end]?.length ?? 0;
  return words
    .slice(start, end)
    .map((word) => (isHit(word) ? `<mark>${escaped(word)}</mark>` : escaped(word)))
    .join('')
    .trim();
}

function hitOf(page: Ready, stems: readonly string[]): Hit & { readonly weight: number } {
  const passages = page.passages.map((passage) => ({ passage, weight: weigh(passage, stems) })).filter(({ weight }) => weight > 0);
  const inTitle = stems.filter((one) => count(page.foldedTitle, one) > 0).length;
  const weight = TITLE_WEIGHT * inTitle + passages.reduce((most, one) => Math.max(most, one.weight), 0) + Math.log2(1 + passages.length);
  const results = passages.map(({ passage, weight: own }) => ({
    title: passage.id === '' ? page.title : passage.title,
    url: passage.id === '' ? page.url : `${page.url}#${encodeURIComponent(passage.id)}`,
    excerpt: excerpt(passage.text, stems),
    weighted_locations: [{ weight: own }],
  }));
  return { url: page.url, excerpt: results[0]?.excerpt ?? '', meta: { title: page.title }, filters: page.filters, sub_results: results, weight };
}

function find(pages: readonly Ready[], query: string, filters: Readonly<Record<string, string>>): Hit[] {
  const stems = stemsOf(query);
  const open = pages.filter((page) => Object.entries(filters).every(([name, value]) => page.filters[name]?.includes(value) === true));
  const whole = open.filter((page) => holdsAll(page, stems));
  const some = whole.length > 0 ? whole : open.filter((page) => stems.some((one) => holdsAll(page, [one])));
  return stems.length === 0 ? [] : some.map((page) => hitOf(page, stems)).sort((a, b) => b.weight - a.weight);
}

const holder = globalThis as Holder;
let pages: readonly Ready[] | undefined;
holder.jointProtocolSearch = {
  options: async () => {},
  search: async (query, options) => {
    pages ??= (holder.jointProtocolPages ?? []).map(ready);
    return { results: find(pages, query, options.filters).map((hit) => ({ data: async () => hit })) };
  },
};
