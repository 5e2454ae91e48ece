// Text that was pasted without its link: “click here”, “the form can be found here”, “as per the link below”, where nothing is linked.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const PAPER =
  '(?:forms?|polic(?:y|ies)|procedures?|guidance|guidelines?|documents?|templates?|leaflets?|protocols?|strateg(?:y|ies)|pathways?|tool ?kits?|checklists?|flow ?charts?|web ?sites?|pages?|reports?|details|information|versions?|copy|copies|list|directory|handbook|manual|threshold\\w*|levels? of need|agreement|resources?|materials?|training|courses?|dates)';

const STRIPPED = lookFirst('links stripped', [
  String.raw`\b(?:click|tap) (?:on )?(?:here|below|(?:the|this) (?:link|button|icon|image|logo|title|heading))\b`,
  String.raw`\b(?:as per|see|use|follow|via|through|from|at|on|open|using|visit|try|copy|click) (?:on )?(?:the|this|these|that|our) (?:[a-z]+ )?(?:links?|hyperlinks?|URLs?)\b(?! workers?| posts?| persons?| midwi| nurses?| practitioners?| between)`,
  String.raw`\b(?:links?|hyperlinks?) (?:is |are )?(?:to (?:the |our )?[a-z ]{3,40} )?(?:below|above|here|opposite|attached|provided|at the (?:end|bottom|foot))\b`,
  String.raw`\b${PAPER}\b[^.;]{0,40}\b(?:can be |is |are |may be |to be )?(?:found|available|downloaded?|accessed|viewed|read|obtained|seen|published|located) (?:online |on line )?here(?=[.,;:)]|$)`,
  String.raw`\b(?:see|download|find|read|access|view|get|open|complete|order) (?:the |our |a |this |more |further |full )*(?:[\w-]+ ){0,3}?${PAPER} (?:online )?here(?=[.,;:)]|$)`,
  String.raw`\b(?:more|further|full|detailed) (?:information|details|guidance)(?: can be found| is available| is)?:? (?:here|online|see (?:attached|enclosed)|via link)(?=[.,;:)]|$)`,
]);
/** An address is as good as a link. */
const ADDRESSED = /https?:|www\.|\S@\S|documents\//i;
const QUOTED = /[“"][^“”"]*[”"]/g;

/** The words that point to a link. Callers know whether there is one. */
export function strippedLinkIn(text: string): string | undefined {
  const patterns = STRIPPED.among(text);
  if (patterns.length === 0 || ADDRESSED.test(text)) return undefined;
  return sentencesOf(text.replace(QUOTED, '“”')).find((sentence) => anyFinds(patterns, sentence));
}
