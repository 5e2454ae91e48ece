// A place in the handbook named by a number typed by hand: "see section 4.2".

import { inLatin } from '../guidance/latin.ts';
import type { Rule } from './rule.ts';
import { wordTexts } from './text-places.ts';

const POINTS =
  /\b(?:(?:see|refer to|refer back to|described in|set out in|as in|under|shown in|listed in|go to|turn to|explained in|given in|found in)\s+(?:also\s+)?(?:the\s+)?(?:section|chapter|part|paragraph|para|clause|page|appendix|annexe?|table|figure)s?\s+(?:\d+(?:\.\d+)*|[A-H]\b|[ivx]+\b)|(?:section|chapter|paragraph|para|clause)\s+\d+\.\d+(?:\.\d+)*|(?:in|at|on|from|under|to|by)\s+(?:the\s+)?(?:page|appendix|annexe?)\s+(?:\d+|[A-H]\b)|(?:section|chapter|part|paragraph|para|clause|page|appendix|annexe?|table|figure)\s+(?:\d+(?:\.\d+)*|[A-H])\s+of\s+(?:this|the\s+present|our)\s+(?:protocol|document|handbook|agreement|procedure|guidance)|(?:appendix|annexe?)\s+(?:\d+|[A-H])(?=\s+(?:has|gives|shows|lists|says|sets|contains|is|tells))|(?:section|chapter|part|paragraph|stage table|appendix|page)\s+(?:\d+|[A-H])\s+(?:above|below|overleaf)\b)/giu;
/** Numbers of laws and of other documents stand where they are. */
const ELSEWHERE = inLatin(
  /^\s*(?:\(\d|\([a-z]\)|of\b|in the\b|,? ?(?:the )?\p{Lu}[\p{L} ]+ Act\b|enquir|inquir|order|duty|assessment|plan|report|child|agreement|consent)/iu,
);

const OF_THIS = inLatin(/^\p{L}+ [\d.A-H]+ of (?:this|the present|our) /iu);

export const rule: Rule = {
  id: 'typed-number',
  title: 'A place named by a number typed by hand',
  why: 'Numbers move when a chapter is added, and a reader of the handbook sees no page numbers at all.',
  errorFrom: 'never',
  *run(context) {
    for (const { text, place, requirement } of wordTexts(context)) {
      for (const { 0: found, index } of text.matchAll(POINTS)) {
        const before = text.slice(Math.max(0, index - 60), index);
        if (
          (!OF_THIS.test(text.slice(index)) && ELSEWHERE.test(text.slice(index + found.length))) ||
          /^(?:under|as in) section \d+$/i.test(found) ||
          /\b(?:Act|guidance|Guidance|Together|Code|Regulations)\b[^.]*$/.test(before)
        )
          continue;
        yield {
          message: `\`${found}\` is a number typed by hand.`,
          fix: 'Link to the passage instead: `[what it is about](#its-id)`. The link stays right when chapters move.',
          place,
          severity: 'warning',
          ...(requirement === undefined ? {} : { requirement }),
        };
        break;
      }
    }
  },
};
