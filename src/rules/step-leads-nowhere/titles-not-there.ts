// A heading, table or list that is named by its title and stands nowhere: “set out under “Sharing with schools” below”, “the table headed Weeks
// before the birth”, “under the heading What to look for”.

import { lookFirst } from '../reading/look-first.ts';

const PART = '(?:headings?|sub-?headings?|sections?|chapters?|parts?|passages?|tables?|lists?|boxe?s?|columns?|paragraphs?|pages?|charts?|questions|titles?)';
const WHERE =
  '(?:below|above|here|in this (?:protocol|section|chapter|document)|of this (?:protocol|section|chapter|document)|at the (?:back|end|front|start)|overleaf|further (?:on|down|up)|earlier|later)';
const TOLD = '(?:set out|described|listed|found|covered|explained|dealt with|given|told|stands?|written|shown|laid down|named|spelled out)';

const SOURCES = [
  `\\b(?:${TOLD}|[Ss]ee|[Rr]ead|[Gg]o to|[Tt]urn to|[Ff]ollow|[Uu]nder|[Ii]n) (?:(?:out )?(?:under|in|at|by) )?(?:the )?(?:${PART} )?[“"]([^“”"\\n]{4,80})[”"] ${WHERE}`,
  `\\b(?:[Tt]he|[Aa]|[Oo]ur) ${PART} (?:headed|called|named|titled|entitled|under the (?:title|heading)(?: of)?|with the (?:title|heading)) [“"]?([A-Z][^“”".,;:()\\n]{3,80})`,
  `\\b(?:[Uu]nder|[Ii]n|[Aa]t) the (?:heading|sub-?heading|title) [“"]?([A-Z][^“”".,;:()\\n]{3,80})`,
];
const titles = lookFirst('titles not there', SOURCES, (source) => new RegExp(source, 'g'));

/** A form of somebody's or a law has headings of its own. */
const ANOTHERS = /\b(?:Act|Regulations?|guidance|form|record|report|template|plan|letter|questionnaire|checklist|file|referral|minutes)\b/;

/** Titles by which a text sends the reader somewhere; `isThere`: does a part or a text of that name stand somewhere else? */
export function titlesNotThere(text: string, isThere: (title: string) => boolean): string[] {
  return titles.among(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: shown, 1: title = '', index }) => {
      const name = title.trim();
      const end = text.indexOf('.', index + shown.length);
      const rest = text.slice(Math.max(0, index - 60), end < 0 ? undefined : end).replace(name, '');
      return isThere(name) || ANOTHERS.test(rest) ? [] : [name];
    }),
  );
}
