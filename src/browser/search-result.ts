// One search result as elements. Text goes in as text; of the excerpt only <mark> is understood.

import type { Place } from './finder.ts';
import type { Hit } from './pagefind.ts';
import { basic } from './search-terms.ts';
import { wordForms } from './word-forms.ts';
import {
  LANGUAGE,
  searchKindChecklist,
  searchKindDirectory,
  searchKindForm,
  searchKindGlossary,
  searchKindRole,
  searchKindSection,
  searchKindSituation,
} from './words.generated.ts';

const KINDS: Readonly<Record<string, string>> = {
  situation: searchKindSituation,
  section: searchKindSection,
  checklist: searchKindChecklist,
  role: searchKindRole,
  directory: searchKindDirectory,
  glossary: searchKindGlossary,
  form: searchKindForm,
};

const decode = (text: string) => text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'");

/** Words so short that every line has one: marked, they would hide what was looked for. */
const SMALL = /^\W*(?:[A-Za-z]?[a-z]|[Aa]nd|[Aa]re|[Ff]or|[Nn]ot|[Tt]he|[Ww]as|[Ww]ho)\W*$/;

export function excerptNodes(excerpt: string): (Text | HTMLElement)[] {
  return excerpt.split(/<mark>([\s\S]*?)<\/mark>/).map((part, index) => {
    if (index % 2 === 0 || SMALL.test(part)) return document.createTextNode(decode(part));
    const mark = document.createElement('mark');
    mark.textContent = decode(part);
    return mark;
  });
}

const weight = (passage: { readonly weighted_locations: readonly { readonly weight: number }[] }) =>
  passage.weighted_locations.reduce((sum, place) => sum + place.weight, 0);

/** The passage of the page that the words stand in most, a heading counting for more: a heading, or a term of the glossary. */
function passage(hit: Hit): { title: string; url: string; excerpt: string } {
  const title = hit.meta['title'] ?? hit.url;
  const first = hit.locations?.[0];
  const term = hit.anchors?.filter(({ element, location }) => element === 'dt' && first !== undefined && location <= first).at(-1);
  if (term) return { title: term.text, url: `${hit.url}#${term.id}`, excerpt: hit.excerpt };
  const [best] = [...(hit.sub_results ?? [])].sort((a, b) => weight(b) - weight(a));
  return best ?? { title, url: hit.url, excerpt: hit.excerpt };
}

export function resultItem(hit: Hit): HTMLLIElement {
  const { title, url, excerpt } = passage(hit);
  const link = document.createElement('a');
  link.href = new URL(url, location.href).pathname + new URL(url, location.href).hash;
  link.textContent = title;
  const kind = document.createElement('p');
  kind.className = 'kind';
  const page = hit.meta['title'] ?? '';
  kind.textContent = [...new Set([KINDS[hit.filters['kind']?.[0] ?? ''], page])].filter((words) => words && words !== title).join(': ');
  const words = document.createElement('p');
  words.append(...excerptNodes(excerpt));
  const item = document.createElement('li');
  item.append(link, kind, words);
  return item;
}

const AROUND = 14;

/** The words round the first that was looked for, those that were looked for marked. */
function excerpt(text: string, marks: readonly string[]): (Text | HTMLElement)[] {
  const words = text.split(/\s+/).filter(Boolean);
  const found = marked(words, marks);
  const first = Math.max(0, found.indexOf(true) - AROUND / 2);
  return words.slice(first, first + 2 * AROUND).flatMap((word, index) => {
    if (!found[first + index]) return [document.createTextNode(`${word} `)];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, document.createTextNode(' ')];
  });
}

/** For each word whether it was looked for, by itself or as part of a phrase that stands there whole. */
function marked(words: readonly string[], marks: readonly string[]): boolean[] {
  const forms = wordForms(LANGUAGE);
  const bases = words.map((word) => basic(word, forms));
  const phrases = marks.map((mark) => mark.split(' '));
  const found = words.map(() => false);
  for (const [at, word] of words.entries()) {
    for (const phrase of phrases) {
      const stands = phrase.every((part, index) => bases[at + index] === part);
      if (stands && !(phrase.length === 1 && SMALL.test(word))) found.fill(true, at, at + phrase.length);
    }
  }
  return found;
}

export function placeItem({ title, kind, chapter, text }: Place, address: string, marks: readonly string[]): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const label = document.createElement('p');
  label.className = 'kind';
  label.textContent = [KINDS[kind], chapter].filter((words) => words && words !== title).join(': ');
  const words = document.createElement('p');
  words.append(...excerpt(text, marks));
  const item = document.createElement('li');
  item.append(link, label, words);
  return item;
}
