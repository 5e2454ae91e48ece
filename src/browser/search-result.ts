// One search result as elements. Text goes in as text; of the excerpt only <mark> is understood.

import type { Hit } from './pagefind.ts';

const KINDS: Readonly<Record<string, string>> = {
  situation: 'Situation',
  section: 'Section',
  checklist: 'Checklist',
  role: 'Who does what',
  directory: 'Directory',
  glossary: 'Glossary',
  form: 'Forms and leaflets',
};

const decode = (text: string) => text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'");

export function excerptNodes(excerpt: string): (Text | HTMLElement)[] {
  return excerpt.split(/<mark>([\s\S]*?)<\/mark>/).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(decode(part));
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
