// What people type where an answer is still to come: signs, slots, single words, the keyboard. One function says what stands in a text.

import { clauseBefore } from './sentences.ts';
import { inLatin } from '../../guidance/latin.ts';
import { lookFirst } from './look-first.ts';
import { awaitedAsideIn } from './awaited-asides.ts';
import { letterForFigureIn } from './letters-for-figures.ts';
import { owedIn } from './owed-text.ts';
import { unfilledSlotIn, withoutShownBlanks } from './unfilled-slots.ts';
import { unreadyIn } from './unready-text.ts';
import { unsettledIn } from './unsettled-matters.ts';

const SLOT =
  `insert|enter|add|your|name|names|number|date|day|month|year|phone|telephone|tel|e-?mail|address|postcode|title|role|post|team|service|organisation|agency|council|partner(?:ship)?|area|` +
  `local|locality|contact|link|url|time|times?cale|hours|days|weeks|text|here|details?|details|to be|tbc|who|when|where|xx?|blank|placeholder|delete|amend|example|specify|describe|state`;

/** Words of the printers' Latin, of which later lines are copied without the first. */
const FILLER =
  '(?:consectetur|adipiscing|eiusmod|tempor|incididunt|labore|dolore|aliqua|veniam|nostrud|exercitation|ullamco|laboris|aliquip|commodo|consequat|irure|reprehenderit|voluptate|velit|cillum|fugiat|pariatur|excepteur|occaecat|cupidatat|proident|officia|deserunt|mollit|laborum|vivamus|sagittis|augue|laoreet|rutrum|faucibus|mauris|vestibulum|pellentesque|morbi|fusce|praesent|donec|nullam|curabitur|aenean|tellus|porttitor|ultrices|fringilla|viverra|habitant|tristique|senectus)';

/** Found anywhere in a text. */
const ANYWHERE = lookFirst(
  'stand-ins',
  [
    String.raw`\b(?:TBC|TBA|TBD|TODO|FIXME)\b|\b(?:tbc|tba|tbd|todo)\b|\b(?:T\.B\.[CAD]|t\.b\.[cad])\b\.?`,
    // NOTE: "has to be agreed in writing" is a duty; "to be agreed" at the end of a line, or "later", is a gap.
    String.raw`(?<!\b(?:has|have|had|having|needs?|needed|ought|wants?|asks?|asked|likely|used|not|(?:before|until|when|once|than|day|date|time) (?:it|this|they|one|the [a-z]+) (?:is|are)|(?:for|wants?|likes?|expects?|allows?|asks?) (?:it|them|this|that|him|her|(?:the|an?|their|your|its) [a-z]+(?: [a-z]+)?)) )\b(?:[Yy]et |[Ss]till )?[Tt]o be (?:confirmed|agreed|added|advised|completed|decided|determined|inserted|drafted|written|finali[sz]ed|developed|populated|supplied|identified|announced|clarified|provided|filled in|worked out|firmed up|ironed out|sorted(?: out)?|settled|resolved|fixed|appointed|set|updated|specified|named|established|discussed|negotiated)\b(?=\s*(?:$|[.,;:)\]!?|]|(?:later|locally|shortly|soon|nationally|nearer the time|in due course|at a later|by (?:the )?(?:partners|steering|board|group)|with partners|once|when)\b))`,
    String.raw`\b(?<!\b(?:[Ww]here|[Ii]f|[Ww]hen|[Ww]hile) [^.;,]{3,60}?)(?:yet|still) to be (?:confirmed|agreed|decided|determined|written|drafted|finali[sz]ed|identified|appointed|named|set|worked out)\b(?! (?:with|by) (?:the|a|each|their|her|his) (?:parents?|mother|father|child|family|carers?|relatives?)\b)`,
    String.raw`\b(?:[Ii]t (?:has|is)|(?:[Ww]hich|[Ww]ho|[Hh]ow|[Ww]hat|[Ww]hen)\b[^.;]{2,60} (?:has|is|are)) (?:yet|still) to be (?:settled|resolved|clarified|established|defined|fixed|drawn up)\b`,
    String.raw`(?<= )(?:…|\.{2,}) ?(?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?)\b`,
    String.raw`(?:^|[.;:] )To be (?:completed|written|drafted|agreed|decided|confirmed|added|filled in|finished|supplied)\b[^.;]{0,50} (?:before|at|by|in time for) (?:publication|publishing|sign-?off|issue|launch|going live|the next (?:board|meeting|edition|version|draft|review))\b`,
    String.raw`\b(?:awaiting|pending) (?:confirmation|agreement|approval|sign-?off|a decision|input|details|information)\b|\b(?:not yet|yet to) (?:confirmed|agreed|decided|determined|known|written|been agreed|been decided|finali[sz]ed|available)\b(?=\s*(?:$|[.,;:)]))`,
    String.raw`(?:[:=] ?| (?:is|are|on|at|within|to) )\?+(?=\s*(?:$|[.;)\n]))|^\?+ ?(?:working |calendar |w\/?)?(?:minute|min|hour|hr|day|d|week|wk|month|mth|year|yr)s?\b|^n\/k[.!]?$|(?<= )\*{2,}(?= )|… (?:working |calendar )?(?:hours?|days?|weeks?|months?)\b`,
    // An address with a hole: nobody before or behind the sign, or a pattern for a name.
    String.raw`(?:^|[\s(:])@(?=\.|\s|$)|(?:^|[\s(:])@[\p{L}-]+\.(?:nhs|gov|org|co|ac|police|scot)\b|\p{L}@(?=[\s.,;)]|$)|\b(?:first(?:name)?|forename|initial|name|your)[._-]?(?:sur|last|second)?name@`,
    // Two of which one was to be struck out.
    String.raw`\b\d+ ?\((?:or )?\d+ ?\?\)|\b\d+ or (?:possibly|perhaps|maybe) \d+\b|\[[\p{L}\d][\p{L}\d ]{2,30}\] ?(?:or |/ ?)?\[[\p{L}\d][\p{L}\d ]{2,30}\]|\*\s?(?:[Ss]trike out|[Dd]elete)\b`,
    String.raw`\b[Ll]orem ipsum\b|\bdolor sit amet\b`,
    // What colleagues write to each other: “@prescribing: …??”, “[SM: is this still right?]”.
    String.raw`(?<=[\p{L}\d])\?{2,}(?=\s|\]|\)|$)|(?:^|\s)@[a-z]{3,}(?: [a-z]+)?: |\[[A-Z]{2,3}: [^\]]{3,80}\?+ ?\]|\b[Bb]lah (?:about|on|re)\b`,
    String.raw`[[{<]{1,2} ?(?:please )?(?:${SLOT})\b[^\]}>]{0,80}[\]}>]`,
    String.raw`[[{<]{1,2} ?[\p{L} '’/-]{0,40}\b(?:${SLOT})(?:s|['’]s)? ?[\]}>]`,
    // An empty box that a figure was to fill; a list of boxes to tick has them at the beginning of a line.
    String.raw`(?<=[\p{L}\p{N},] )\[ {0,4}\]|[[(] {0,4}[\])](?= ?(?:working |calendar )?(?:hours?|days?|weeks?|months?|minutes?)\b)`,
    // What was to be a link, or a name and a number, and is only called so.
    String.raw`\((?:(?:[Hh]yper)?[Ll]ink(?: here| to \p{L}+)?|[Bb]lank|(?:[Nn]ame|[Nn]umber|[Pp]hone|[Tt]el(?:ephone)?|[Ee]-?mail|[Cc]ontact|[Pp]ost|[Jj]ob)\.? (?:no\.?|number|title|address|here|details|holder|of (?:post|team|service|person|worker|lead|officer)|(?:and|&|/) (?:tel|phone|number|contact|e-?mail)[^()]{0,20}))\)`,
    String.raw`(?<= (?:is|are|[Rr]ings?|[Cc]ontacts?|[Cc]alls?|on) )(?:(?:tel(?:ephone)?\.?|phone|job|post)[ -])?(?:names?|number|title|(?<=[lst]\. |tel |phone |job |post )no\.)(?: ?(?:&|/|and|or|,) ?(?:(?:contact|tel(?:ephone)?\.?|phone|e-?mail|post) ?)?(?:number|no\.|details|address|title|tel\.?|phone|e-?mail)?)*(?= ?(?:[.,;)]|$))`,
    String.raw`<<[^<>]{1,60}>>|\{\{[^{}]{1,60}\}\}|<[a-z][a-z _'-]{1,40}>`,
    String.raw`\b[Ii]nsert (?:the |your |a |an )?(?:relevant |local |team |agreed |correct |appropriate )?(?:names?|number|date|text|here|local|details|contact|address|link|time(?:scale)?|role|post|title|organisation|team|service|area|phone|e-?mail|policy|job title)\b`,
    String.raw`(?<![\p{L}\p{N}])[Xx]{2,}(?![\p{L}\p{N}])(?! ?(?:large|chromosome|(?:or|and|\/|,) ?XY))|(?<![\p{L}\p{N}])X+[/.-]X+[/.-]X+|(?<=\d)[Xx]{3,}|(?<=\d{3})[Xx]{2}(?![\p{L}\p{N}])|https?:\/\/\S*(?:link-here|put-|insert|your-|todo|xxx)|\b[Xx]{2,}\d|(?<!\d )(?<![\p{L}\p{N}])[XYNxyn](?= (?:working |calendar )?(?:hours?|days?|weeks?|months?)\b)|(?<!#)#{2,}(?![# ])|(?<=\d)#{2,}|#{2,}(?= ?#{2,})`,
    String.raw`(?<![\p{L}\p{N}/-])(?:dd|DD|mm|MM)[/.-](?:mm|MM|dd|DD)[/.-][yY]{2,4}|\b[Yy]{4}-[Mm]{2}-[Dd]{2}\b`,
    String.raw`\((?:[Pp]lease )?(?:[Ii]nsert|[Aa]dd|[Ee]nter|[Ff]ill in|[Ss]pecify|[Aa]mend|[Dd]elete|[Uu]pdate|[Cc]onfirm|[Ii]nclude) (?:[\p{L}'’-]+ ){0,3}(?:${SLOT})s?\)`,
    // A sum of money, and the mark of a comment that was copied with its text.
    String.raw`[£€] ?(?:…|\.{2,}|_+|-{2,}|\?+|\[)| (?:at|on|by|is|are|of|from) \.(?= [a-z])|\b[Cc]omment(?:ed)? ?\[[A-Z]{1,4}\d{0,3}\]`,
    String.raw`\.{4,}|(?:\. ){3,}\.|…{2,}|_{2,}|@{2,}|(?:_ ){2,}_|\?{3,}|(?<=[\p{L}\p{N}]\/)\?+|\?{2}(?= ?(?:working |calendar )?(?:hour|day|week|month|minute)s?\b)|(?:[–—] ?){3,}|(?<![-|:])-{4,}(?![-|:])`,
  ],
  (source) => inLatin(new RegExp(source, 'u')),
);
/** The same, whatever the capitals. */
const IN_ANY_CASE = lookFirst(
  'stand-ins in any case',
  [
    String.raw`\b${FILLER},? (?:[a-z]{2,12},? ){0,3}${FILLER}\b`,
    String.raw`\b(?:coming soon|under construction|under development|in development|(?:text|content|details?|more|information|wording|list|names?|numbers?|times?) (?:is |are |will |is still |still )?to follow|placeholder(?: text)?|sample text|dummy text|watch this space|work in progress|(?:page|section|space|part) (?:is )?(?:intentionally )?left blank|(?<!\bleave )(?:this|the) (?:section|part|page|answer) (?:(?:is |has )?(?:still |yet )?(?:been )?(?:left )?(?:blank|empty)|(?:is |has )?(?:still |yet |not yet )?(?:to be|being) (?:drafted|written|developed)|(?:is|has) (?:still|yet|not yet|not) (?:been )?(?:drafted|written|developed)))\b`,
    String.raw`(?:^|[.;:] )(?:this|the) (?:part|section|chapter|paragraph|page|table|answer) (?:will|is to|shall) be (?:written|added|completed|filled in|finished|drafted)\b`,
    // The text itself is what is still to come: “wording from the council still outstanding”, “names to come”.
    String.raw`(?:^|[.;:(] ?)(?:the )?(?:[\p{L}'’-]{1,20} ){0,2}(?:text|wording|words|details?|information|names?|numbers?|contacts?|addresses|dates?|figures|input|contribution|content|timescales?|paragraph|section|confirmation)(?: [\p{L}'’-]{1,20}){0,5}? (?:(?:is|are) )?(?:awaited|(?:still|yet) (?:awaited|missing(?! (?:from|in)\b)|outstanding|pending|needed|required|to come|to follow|expected)|(?:outstanding|missing(?! (?:from|in)\b)|pending|to come|to follow|not (?:yet )?(?:received|supplied|provided|in))(?= ?(?:$|[.;)]| (?:from|in|by|later|when|once|after|with)\b)))`,
    // Somebody still owes the text: “Health visiting have not yet sent us their paragraph”. What may happen in a case is told with “if” or “when”.
    String.raw`(?:^|[.;] )(?!(?:if|when|where|until|once|unless)\b)[^.;]{2,60} (?:has|have|are|is) (?:not yet|yet to|still to|still not|still) (?:been )?(?:sen[dt]|suppl|provid|confirm|agree|written|write|respon|repl|contribut|decid|draft|finali[sz]|sign)[^.;]{0,60}\b(?:us|paragraph|text|sections?|wording|details|names?|numbers?|contribution|part|this|content|chapter|form|template)\b`,
    // Square brackets round plain words: a link would have been read as one, so this is a slot.
    String.raw`\[(?!(?:sic|and|or|ed|x|emphasis added)\b)\p{L}[\p{L} '’/,.&-]{2,40}\??\](?!\[| ?\([^()]*[/.#:])|\((?:please )?(?:insert|fill in|supply) [^()]{2,40}\)`,
  ],
  (source) => inLatin(new RegExp(source, 'iu')),
);
/** The whole of an answer. */
const WHOLE =
  /^(?:n\.?\/?a\.?|not applicable|nil|see (?:above|below|other|previous|elsewhere|later|next(?: page| section)?|attached|separate(?: document| sheet)?)|as (?:above|below|before|previously(?: stated)?|stated|discussed|usual|normal|agreed)|same(?: as (?:above|before|previous|the above))?|ditto|idem|insert|pending|unknown|not (?:yet )?(?:known|sure|decided|agreed|available|started|done|written|finished|complete|confirmed|settled)(?: (?:as )?yet)?|don'?t know|various|several|to follow|draft|text|test(?:ing)?|blank|none yet|empty|answer|example|gap|awaited|n\/?k|deferred|parked|later|skip(?: for now)?|etc|and so on|it depends|depends|varies|as and when|business as usual|ongoing|in hand|in place|standard|the usual|usual (?:practice|process|procedure|way)|normal (?:practice|process|procedure)|existing (?:practice|arrangements))$/i;
/** An answer to a closed question, and none where words are asked for. */
const ONE_WORD = /^(?:yes|no|ok(?:ay)?|done|good|fine|maybe|agreed|true|false)$/i;

/** A name that is nobody’s, a number of noughts, a drafter who shouts. */
const DUMMY =
  /\bXYZ\b|\bAny(?:town|shire)\b|\b(?:Joe|Jo|Jane|Fred) Bloggs\b|\bA\.? ?N\.? ?Other\b|(?<![\d.,£])0{4,}(?: ?0{3,})*(?!\.?\d)|\b00[./]00[./]|\b00 (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?<!\d)00 (?:working |calendar )?(?:hours?|days?|weeks?|months?)\b|\b(?:CHECK|CONFIRM|ADD|UPDATE|FIX|NEED|NEEDS) (?:THIS|THESE|TO|WITH|NUMBERS?|NAMES?|TEXT|WORDING|LINK|DATE)\b/;

const MAY_BE_DUMMY = /XYZ|Any(?:town|shire)|Bloggs|Other\b|000|\b00[ ./]|CHECK|CONFIRM|ADD |UPDATE|FIX|NEED/;

/** What stands in a text in place of an answer, or nothing. */
export function standInOf(written: string): string | undefined {
  const text = withoutShownBlanks(written);
  const inside = firstOf(text);
  if (inside !== undefined) return inside;
  for (const pattern of IN_ANY_CASE.among(text)) {
    const found = pattern.exec(text);
    if (found && !isCase(text, found)) return found[0];
  }
  const dummy = MAY_BE_DUMMY.test(text) ? DUMMY.exec(text) : null;
  return dummy ? dummy[0] : (letterForFigureIn(text) ?? unfilledSlotIn(text) ?? awaitedAsideIn(text) ?? owedIn(text) ?? unreadyIn(text) ?? unsettledIn(text));
}

/** “a) b) c)”: places for points, and no point. */
const ONLY_LABELS = /^\s*(?:\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[).:](?:\s+|$)){2,}$/i;

/** No word at all where words are asked for: “…”, “–”, or the signs left over from a note in sharp brackets. */
export function isOnlySigns(text: string): boolean {
  return text.length < 400 && /\S/.test(text) && (!/[\p{L}\p{N}]/u.test(text) || ONLY_LABELS.test(text));
}

/** “The form has a line "Due date: ____"”: told of a form, which somebody fills in by hand. */
const OF_FORM = /\b(?:forms?|sheets?|cards?|pages?|lines?|box(?:es)?|fields?|spaces?|stickers?|labels?|letters?|slips?|books?)\b[^“”"]{0,80}[“"][^“”"]*$/i;

function isLineOfForm(text: string, { 0: signs, index }: RegExpExecArray): boolean {
  return /^[_.…]+$/.test(signs) && OF_FORM.test(text.slice(Math.max(0, index - 160), index)) && /^[^“”"]{0,60}[”"]/.test(text.slice(index + signs.length));
}

/** “If the outcome is not yet known, write …”, “TBA on the rota means that …”: told of a case, or explained. */
function isCase(text: string, { 0: signs, index }: RegExpExecArray): boolean {
  if (/^T\.?B\.?[ACD]/i.test(signs)) return /^[”"]?(?: [\w’'-]+){0,5} (?:means?|stands? for)\b/.test(text.slice(index + signs.length));
  if (/^\W*(?:if|when|whenever|where|while|until|unless) /i.test(signs)) return true;
  if (!/^(?:not yet|yet to|awaiting|pending) |^(?:this|the) (?:section|part|page|answer) /i.test(signs)) return false;
  const clause = clauseBefore(text, index);
  return /^(?:if|when|where|whenever|as long as|while|until)\b[^,]*$/i.test(clause);
}

function firstOf(text: string): string | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of ANYWHERE.among(text)) {
    const found = pattern.exec(text);
    if (found && (first === undefined || found.index < first.index) && !isLineOfForm(text, found) && !isCase(text, found)) first = found;
  }
  return first?.[0];
}

export function isOneWordAnswer(text: string): boolean {
  return ONE_WORD.test(text.trim().replace(/[.!]$/, ''));
}

/** Is the whole text no more than a stand-in: "n/a", "see above", "???", "asdf", one word again and again? `codes`: its words as numbers. */
export function isStandIn(text: string, codes: readonly number[]): boolean {
  if (codes.length === 0) return false;
  if (codes.length > 1 && new Set(codes).size <= Math.max(1, Math.floor(codes.length / 6))) return true;
  if (codes.length > 6 || text.length > 80) return false;
  const bare = bareOf(text);
  return WHOLE.test(bare.replace(/’/g, "'").replace(/^please /i, '')) || isMash(bare);
}

const SIGNS = new Set(' \t\n"\'“”.,;:!?()[]*_-–—…');

/** Without the signs at both ends. */
export function bareOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SIGNS.has(text[start] ?? '')) start += 1;
  while (end > start && SIGNS.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/** Keys hit at random: no vowel in a long word, one letter over and over, neighbours on the keyboard. */
function isMash(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const mashed = words.filter(
    (word) =>
      (/^[a-z]{5,}$/.test(word.replace(/^[A-Z]/, (first) => first.toLowerCase())) && !/[aeiouy]/i.test(word)) ||
      /asdf|qwert|zxcv|hjkl|sdfg|dfgh|fghj|asdasd|qweq|jkjk/i.test(word) ||
      /(\p{L})\1{3}/u.test(word),
  );
  return words.length > 0 && mashed.length * 2 >= words.length;
}
