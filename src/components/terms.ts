// Words of the glossary where a chapter uses them first: a link to their meaning at the end of the page, which the script shows in place.

import type { Handbook } from '../handbook/site.ts';
import { markupText } from '../model/markup-text.ts';

type Term = Handbook['glossary'][number];

/** Elements in which no word becomes a link. */
const CLOSED = /^(?:a|code|pre|h[1-6]|th)$/;
const SHORTEST = 4;

export interface TermFinder {
  /** The HTML with links at terms that were not met before. Expects sanitised HTML. */
  mark(html: string): string;
  /** What was met so far, by name. */
  met(): readonly Term[];
}

/** One for each page. */
export function termFinder(glossary: readonly Term[]): TermFinder {
  const byWord = new Map<string, Term>();
  for (const entry of glossary) for (const word of [entry.term, ...entry.also]) if (isUseful(word)) byWord.set(word.toLowerCase(), entry);
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map((word) => markupText(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const met = new Set<Term>();
  if (words.length === 0) return { mark: (html) => html, met: () => [] };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const link = (word: string): string => {
    const term = byWord.get(word.replaceAll('&#39;', "'").replaceAll('&amp;', '&').toLowerCase());
    if (!term || met.has(term)) return word;
    met.add(term);
    return `<a class="term" href="#w-${term.id}">${word}</a>`;
  };
  return {
    mark(html) {
      const open: string[] = [];
      return html
        .split(/(<[^>]*>)/)
        .map((piece) => {
          const tag = /^<(\/?)([a-z][a-z0-9]*)/.exec(piece);
          if (tag) {
            if (CLOSED.test(tag[2] ?? '')) tag[1] === '/' ? open.pop() : open.push(tag[2] ?? '');
            return piece;
          }
          return open.length > 0 || piece === '' ? piece : piece.replace(pattern, link);
        })
        .join('');
    },
    met: () => [...met].sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
  };
}

function isUseful(word: string): boolean {
  return word.length >= SHORTEST;
}
