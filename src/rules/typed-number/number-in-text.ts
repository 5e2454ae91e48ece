// A place in this handbook named by its number: a unit of a document with a number or letter, or a number with dots by itself.
// Acts, guidance and other people's papers keep their numbers, so what surrounds it says whose it is.

import { inLatin } from '../../guidance/latin.ts';
import { lookFirst } from '../reading/look-first.ts';

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twa|fower|sax|seeven|twal';
const LABEL = String.raw`(?:\d{1,3}[a-h]?(?:\.\d{1,2}){0,3}|[A-HJ-Z]\d?|(?!I [a-z])[IVX]{1,4}|${WORDS})(?!\w|['’]|\.\w)`;
const LABELS = `(${LABEL})(?: ?(?:,|and|to|or|[-–&]) ?${LABEL}){0,3}`;
/** Parts that a paper has and an Act has not, or seldom. */
const OF_A_PAPER = String.raw`cha(?:i)?pters?|ch\.?|pages?|pp?\.?|cll?\.|pg\.?|appendix|appendices|app\.|annex(?:e|es|ures?)?|tables?|figures?|figs?\.?|flow ?charts?|diagrams?|clauses?|headings?`;
/** Parts that an Act has as well. */
const OF_ANYTHING = String.raw`sections?|sect?s?\.?|ss?\.?|§{1,2}|pai?rts?|paragraphs?|paras?\.?`;
/** What is bound in with a paper; an Act has schedules, but seldom under a letter. */
const BOUND_IN = 'schedules?|attachments?|enclosures?|exhibits?|addend(?:um|a)|supplements?';
const NUMBERED = new RegExp(String.raw`(?<![\w'’§-])(?:(${OF_A_PAPER})|(${OF_ANYTHING}|${BOUND_IN}))[ \u00A0]?(?<=[\s.§\u00A0]|\bs)${LABELS}`, 'gi');
/** A cheap look: whatever is found has a unit before a number or a letter, or a dot between digits. */
const WORTH_A_LOOK = new RegExp(
  String.raw`(?:ch|cha\w+|pages?|p|pp|pg|app\w*|annex\w*|tables?|fig\w*|chart|diagrams?|clauses?|cll?|headings?|sec\w*|ss?|pai?rts?|para\w*|schedules?|attachments?|enclosures?|exhibits?|addend\w*|supplements?)[. ]{0,2}(?:\d|[A-HIVX](?!\w)|(?:${WORDS})\b)|(?:append\w+|annex\w*|schedule) [J-Z](?!\w)|§|\d\.\d`,
  'i',
);

/** Whatever is numbered stands here, if it is said to: “box 4 overleaf”, “clause 8(b) above”, “form 3 at the back”. */
const STANDS_HERE = lookFirst(
  'numbered-here',
  [
    String.raw`(?<![\w'’§-])(?:(?:sub-?)?(?:sections?|clauses?|paragraphs?|paras?\.?|parts?|rules?|articles?)|items?|no\.|numbers?|(?:bullet )?points?|bullets?|sheets?|box(?:es)?|slides?|forms?|lists?|templates?|maps?|cards?|letters?|panels?|plates?|(?:${BOUND_IN}))[ \u00A0](?:\d{1,3}[a-h]?(?:\.\d{1,2}){0,3}|[a-h]\d?)(?: ?\((?:\d{1,2}|[a-z]{1,3})\))*(?=,? \(?(?:above|below|overleaf|here(?:of|to|in|under|above|below)|at (?:the|its) (?:back|end|front|rear|foot)\b|(?:of|to|in|with) (?:this|the present|our) (?:joint )?(?:protocol|handbook|document|pack|agreement|manual|paper|guide|booklet|file|folder|binder|section|chapter)))`,
  ],
  (source) => new RegExp(source, 'i'),
);

/** Numbers of laws, and words that make of a number a legal notion: “section 47 enquiry”. */
const LEGAL_AFTER =
  /^\s*(?:\(\d|\([a-z]\)|,? ?(?:the )?[a-z][a-z ]+ Act\b|enquir|inquir|audit|return|notice|investigat|order|dut|assessment|plan|report|child|agreement|consent|accommodat|proceedings|meeting|strategy|power)/i;
/** “I send my page 3 working days before”: the number is of what follows. */
const OF_A_TIME = /^ (?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/;
/** “Appendix 3(a)”. */
const SUB_NUMBER = /^(?: ?\((?:\d{1,2}|[a-z]{1,3})\))+/;
const OURS = /\b(?:our|this (?:protocol|handbook|document|agreement)['’]s)(?: own)? $/i;
const OF_THIS = /^ (?:of|in|to) (?:this|the present|our)\b/i;
const OF_ANOTHER = inLatin(
  /^,? (?:of|in the|in (?:their|its|his|her)|to the|from the|on the(?! (?:same|next|following|first|back|day|other)\b)|in \p{Lu})\b|^['’]s?\b/u,
);
/** Words before a number that say that it is another paper's. */
const ANOTHERS_BEFORE =
  /\b(?:Acts?|[Gg]uidance|[Gg]uidelines?|Together|Code|Regulations|Rules|GOPR|NGCPS|GDPR|Order|Convention|NICE|[Cc]ontract|[Ll]ease|[Mm]anual|[Ss]tandards|[Ll]eaflet|[Bb]ook(?:let)?|[Rr]eport|(?:19|20)\d\d|[Tt]heir|[Ii]ts)(?!\w)[^.!?]*$|(?<!\b(?:protocol|handbook|document))['’]s (?:own )?$/;
/** “Family assessment, page 4”. */
const PAPER_BEFORE = /\b(?:forms?|assessments?|cards?|records?|checklists?|toolkits?|sheets?|questionnaires?|leaflets?|booklets?)(?:,| \() ?$/i;
/** “Page 2 of the leaflet”: the other pages that are named beside it are the leaflet's. */
const PAGE_OF_PAPER =
  /\bpages? \w+ (?:of|in|on) (?:the|this|that|each|every|their|our|an?) (?:[\w-]+ ){0,3}(?:forms?|cards?|records?|checklists?|sheets?|questionnaires?|leaflets?|booklets?|plans?|reports?|letters?)\b/i;
const ACT_NEAR = /\b(?:Act|Acts|Regulations|GDPR)\b/;

const POINTS_TO =
  /(?:\b(?:see|refer(?:red|s)?(?: back)?(?: to)?|(?:described|set out|set forth|laid (?:down|out|doon)|shown|listed|explained|given|found|covered|outlined|detailed|mentioned|stated|specified|provided|required|dealt with|find (?:it|this|these|them|more|out more)) (?:in|at|by|under|on)|(?:go|gang|gae|turn|flip|flick|skip|jump|scroll|leaf|head|nip|look|cross-refer) (?:back |forward |on |over |straight )?(?:to|tae|at|in|under)|(?:look|keek|peek|glance|gander|squint|dekko|swatch) (?:back |again |first |also )?(?:at|in|ower|over|to)|read|follows?|(?:go|work|run)(?:es|s)? through|look up|check|consult|study|quote[sd]?|cites?|cited|compare|vide|ref\.?:?|cf\.?|cp\.?|as per|per|more (?:on this |about this |details? )?(?:at|in)|details?(?: are)?(?:: ?| (?:at|in|under))|alongside|(?:list|table|form|chart|diagram|template|address|numbers?|wording|procedure|rules?|steps|contacts?|details?|reasons?)s? (?:is|are|sits?|stands?|appears?|comes?) (?:in|at|under|on))\s+|\b(?:details?|more|ref|further|times|numbers|contacts|reasons|procedure|how): )(?:also\s+)?(?:the\s+)?$/i;
/** “Point 3 of section 4”, “the numbers in section 22”: no Act has points, or numbers to ring. */
const PART_OF =
  /\b(?:points?|steps?|bullets?|rows?|stages?|items?|columns?|questions?) (?:\d{1,2}|one|two|three|four|five)(?: (?:and|to|or) (?:\d{1,2}|one|two|three|four|five))? (?:of|in|under) (?:the )?$/i;
const HOLDS =
  /\b(?:numbers?|contacts?|addresses|lists?|tables?|charts?|diagrams?|forms?|wording|words|times?|steps|signs|stages|details?|questions) (?:in|from|at) $/i;
/** An Act's parts are acted under, too; these words point only where a number is not a section's. */
const POINTS_LOOSELY = /\b(?:in|under|at|by|per|as in|with)\s+(?:the\s+)?$/i;
const TELLS =
  /^ (?:tells?|explains?|describes?|sets? out|covers?|deals? with|shows?|lists?|says?|gives?|contains?|details?|outlines?|has|have|is about|above|below|overleaf)\b|^ \((?:above|below|overleaf)\)/i;

/** A number with dots where a place is meant: “see 4.1”, “as explained in 5.1.4”, “6.3 says who decides”. */
const DOTTED =
  /(?<![\d.,:£€$+-])\d{1,2}(?:\.\d{1,2}){1,3}(?![\d:%]|\.\d| ?(?:%|per cent|percent|a\.?m\b|p\.?m\b|times|million|billion|thousand|hours?|hrs?|days?|weeks?|months?|years?|minutes?|units?|mg|ml|mcg|kg|g\b|km|miles?|points?|working|calendar|in \d))/gi;
const VERSION = /\b(?:version|edition|release|v\.?|draft|dated?|on|since|until|by|from|before|after) ?$/i;
/** “Refer back to point 5.6.1.” */
const UNIT_BEFORE = /\b(?:points?|items?|bullets?|rules?|steps?|numbers?|no\.?|para(?:graph)?s?\.?) $/i;
const IN_PLACE = /\b(?:in|at|under|per|to|and|with|from|as in|above|\()\s*\(?$/i;
/** “Those in 15.2”, “rule 2.8”: no measure and no time of day stands so. */
const NAMED_BY_UNIT = /\b(?:points?|items?|bullets?|rules?|headings?|clauses?) $/i;
const STANDS_IN = /(?<!\b(?:one|two|three|[1-9]) )\b(?:in|under|through) $/i;
const LETTERED = /^ ?\([a-h]\)/;
const ASKS = /^ (?:asks?|says?|sets? out|tells?|requires?|provides?|describes?)\b/;
const ENDS_THERE =
  /^(?: ?\([a-z\d]{1,3}\))*(?:$|[.,;)]| (?:and|or|to|when|where|if|above|below|hereof|need|hold|holds|stand|stands|apply|applies|on the back)\b)/;
/** A paper that has been named before is not what a new aside points to. */
const IN_ASIDE = /[([—–] ?(?:see|as in|cf\.?|compare) $/i;
/** “In line with 11.2”: nobody acts in line with a time of day. */
const ACTS_BY = /\b(?:in line with|in accordance with|as per|according to|under|as (?:set out |described |agreed )?in) $/i;
/** “The times in 7.3 hold”. */
const HOLDS_IN = /\b(?:times?|rules?|steps|lists?|dates?|numbers?|table|duties|process|procedure|route) (?:in|at|under) $/i;
/** “10.4 Detail changed?”: the number of the paragraph itself. */
const OWN_NUMBER = /^ \p{Lu}/u;
/** “Under 5.2 the officer calls.” */
const BEGINS_UNDER = /(?:^|[.!?;:] )(?:Under|In|Per|As in) $/;

/** What is written, where a place of this handbook is named by a number. */
export function typedNumberIn(text: string): string | undefined {
  const here = STANDS_HERE.among(text).flatMap((pattern) => pattern.exec(text) ?? [])[0];
  if (here !== undefined && !ACT_NEAR.test(text)) return here;
  if (!WORTH_A_LOOK.test(text)) return undefined;
  for (const { 0: found, 1: paper, 2: anything, 3: label = '', index } of text.matchAll(NUMBERED)) {
    const before = text.slice(Math.max(0, index - 100), index);
    const behind = text.slice(index + found.length, index + found.length + 100);
    const after = paper === undefined && !/^pai?rt/i.test(anything ?? '') ? behind : behind.replace(SUB_NUMBER, '');
    // NOTE: “six of ours” is no section IX.
    if (/^[a-hivx]$|^[ivx]+$/.test(label) && (label.length === 1 || /^[a-z]+$/.test(found))) continue;
    if (OF_THIS.test(after) || OURS.test(before)) return found;
    if (OF_A_TIME.test(after)) continue;
    if (/^p/i.test(paper ?? '') && (PAPER_BEFORE.test(before) || PAGE_OF_PAPER.test(text))) continue;
    if (OF_ANOTHER.test(after) || LEGAL_AFTER.test(after) || ANOTHERS_BEFORE.test(before)) continue;
    if (paper !== undefined ? isOfAPaper(paper, label) : isPlaceHere(anything ?? '', found, label, before, after)) return found;
  }
  return dottedIn(text);
}

/** “One page” and “ch one” are none; a figure may be any number. */
function isOfAPaper(unit: string, label: string): boolean {
  return /^(?:chapter|app|annex)/i.test(unit) || !/^[a-z]+$/.test(label);
}

function isPlaceHere(unit: string, found: string, label: string, before: string, after: string): boolean {
  if (/\d\.\d/.test(found)) return !ACT_NEAR.test(after);
  const isSection = /^(?:sec|ss?\b|§)/i.test(unit);
  if (unit.startsWith('§')) return false;
  if (TELLS.test(after)) return !isSection || (Number(label) <= 15 && !ACT_NEAR.test(after)) || /^ (?:above|below|overleaf)/.test(after);
  const isSchedule = /^schedule/i.test(unit) && /^\d/.test(label);
  if (/^(?:att|enc|exh|add|sup|sch)/i.test(unit) && /^[a-z]/.test(label)) return false;
  return (
    POINTS_TO.test(before) ||
    (/^section/i.test(unit) && /^[a-z]{3}/i.test(label)) ||
    PART_OF.test(before) ||
    HOLDS.test(before) ||
    (!isSection && !isSchedule && /^\d|^[A-H]/.test(label) && POINTS_LOOSELY.test(before))
  );
}

function dottedIn(text: string): string | undefined {
  for (const { 0: found, index } of text.matchAll(DOTTED)) {
    const before = text.slice(Math.max(0, index - 100), index);
    const after = text.slice(index + found.length, index + found.length + 60);
    if ((ANOTHERS_BEFORE.test(before) && !IN_ASIDE.test(before)) || OF_ANOTHER.test(after) || ACT_NEAR.test(after)) continue;
    const isDeep = /\..+\./.test(found) && !/\.(?:[2-9]\d)$/.test(found);
    const isTime = /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(found);
    if (POINTS_TO.test(before.replace(UNIT_BEFORE, '')) && !VERSION.test(before)) return found;
    if (!isTime && ENDS_THERE.test(after) && (NAMED_BY_UNIT.test(before) || (STANDS_IN.test(before) && !VERSION.test(before)))) return found;
    if (!isTime && (LETTERED.test(after) || (/\b(?:what|as|where) $/i.test(before) && ASKS.test(after)))) return found;
    if (!isTime && BEGINS_UNDER.test(before) && /^,? (?:the|a|an|you|we|staff|each|every|any)\b/.test(after)) return found;
    if (!isDeep && ENDS_THERE.test(after) && (ACTS_BY.test(before) || HOLDS_IN.test(before))) return found;
    if (isDeep && !VERSION.test(before) && IN_PLACE.test(before)) return found;
    if (
      !isTime &&
      (/^ (?:above|below|overleaf)\b/.test(after) ||
        ((index === 0 || /[.!?;:] $/.test(before)) && TELLS.test(after) && !OWN_NUMBER.test(after)) ||
        /\b(?:above|below|earlier|later) \($/.test(before))
    )
      return found;
  }
  return undefined;
}
