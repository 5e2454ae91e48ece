// What those who make the text say to one another about it, and of nobody in a case: how long it is to be, who edits it, where it was lifted
// from, that a quotation is wanted. Each names a piece of text, or the craft of making one, and what is to be done to it.

import { somebodyDoes } from '../reading/deeds.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** A piece of text that is no paper of a case. */
const PIECE = String.raw`(?:quotations?|quotes? (?:from|by)|sentences?|paras?|paragraphs?|bullets?(?: points?)?|wordings?|worked examples?|case stud(?:y|ies)|captions?|sub-?headings?|headings?|footnotes?)`;
const SOME = String.raw`(?:(?:an?|some|another|one|two|three|a few|a couple of|the|this|that|more|your(?: own)?|own|local|short|real|good|new|old|further|[a-z]+['’]s?) )`;
const COUNT = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|(?:one|two|three) hundred)`;
const WRITERS = String.raw`(?:editors?|writers?|authors?|drafters?|typists?|proof-?readers?|designers?|printers?|typesetters?|web team|comms(?: team)?|policy team|drafting (?:group|team)|working group|whoever (?:types|edits|writes|drafts|finishes|uploads|formats|lays|publishes|proof-?reads|tidies|has the pen))`;

/** Said of a text in the making wherever it stands. */
const OF_TEXT = lookFirst('talk of editing', [
  String.raw`\(\*?[A-Z]{2,3} to (?:confirm|check|ask|chase|clarify|find out|agree|speak|draft|write|finish)\b|\bleave (?:it |this |them )?in (?:red|yellow|green|bold|brackets) (?:for now|until|till|for the moment)`,
  String.raw`\b(?:word ?counts?|(?:house|heading|paragraph) style|tracked? (?:changes|comments)|(?:yellow|green|red|pink) (?:highlight\w*|text)|highlight(?:ed|ing) (?:in (?:yellow|green|red|pink|bold)|marks|shows|text|means)|overtype[sd]?|drafting notes?|line spacing|mail ?merge|placeholders?|(?:early|first|second|rough|working|final) draft of this)\b`,
  String.raw`\bwhoever (?:types|edits|writes|drafts|finishes|uploads|formats|lays|publishes|proof-?reads|tidies|has the pen)\b(?! (?:the|a|an|it|down|up|out)? ?(?:report|letter|note|plan|record|minutes|form|summary|assessment|referral|chronology|entry))`,
  String.raw`(?:^|[.;:(*] ?|[–—] ?)(?:an? |please )?(?:n\.?b\.?|notes?|tips?|hints?|memo|message|reminder|comments?|query|queries|advice|help|for)(?: here)?:? (?:to|for|from|by|of) (?:the |all |our |local |partner |any )?${WRITERS}(?![\w'’]| (?:group|parents|meeting))`,
  String.raw`^${WRITERS} (?:from|in|at|of) [^.,;]{3,40} (?:may|can|could|should|must|might|will|are|need)\b|^(?:for )?(?:committee|board|group|steering group) members (?:reading|looking at|commenting on) (?:the|this) (?:draft|text|version|chapter)`,
  String.raw`(?:^|[.;([*–—] ?)(?:DN|D\/N|[Ee]d(?:itor)?['’]?s?\.? note|[Rr]eviewer (?:\d|[A-Z])) ?[:–—]`,
  String.raw`(?:^|[.;(*–—] ?)(?:comments?|query|queries|suggestion)(?: (?:from|by) (?:legal|comms|the (?:lawyers?|solicitors?|legal team|board|chair|steering group|reviewers?)|[A-Z]{2,5})| [A-Z]{1,3} ?\d{1,3}) ?:`,
  String.raw`\b(?:comments?|queries|views|feedback) (?:on|about|received on) (?:the|this|our|an earlier|the last) (?:draft|wording|text|version|chapter|paragraph|section)\b`,
  String.raw`\b(?:adapt|amend|edit|alter|change|tweak|overwrite|customise|localise) (?:it |this |them |these )?(?:as (?:needed|necessary|required|you like|appropriate)|to suit|(?:this|the) (?:list|table|text|paragraph|section|wording|bit|sentence|example)s?)\b`,
  String.raw`\b(?:soften|tone down|reword|rephrase|tidy(?: up)?|shorten|tighten(?: up)?|polish|sharpen|trim|firm up) (?:it|this|that|them|the (?:English|wording|language|text|sentences?|paragraphs?|paras?|section|grammar|layout)|or (?:cut|drop|delete))\b(?! (?:room|bed|house|home|toys))`,
  String.raw`\b(?:moved|copied|lifted|pasted|borrowed|pinched|cribbed|carried) (?:this |it |these |here |over |across )+(?:from|out of) (?:the |our |their |another |an? )?(?:[\w'’-]+ ){0,2}(?:section|procedure|template|protocol|policy|page|draft|version|document|chapter|edition|website|guidance|toolkit)\b`,
  String.raw`\((?:wording|text|paragraph|section) (?:is |was )?(?:taken|copied|lifted|borrowed) from [^()]{3,60}\)`,
  String.raw`\b(?:repeat|copy|delete|duplicate|add|remove|adapt) the (?:line|row|bullet|paragraph|section|box|sentence|wording|text|heading)s? (?:above|below)\b`,
  String.raw`\b(?:pop|work|slot|drop|stick|squeeze|tuck|weave|fit) (?:one|it|this|that|them|something|these|some|a line|a few) in(?: here| somewhere)?(?=\s*(?:$|[.,;)]|and\b))`,
  String.raw`\b(?:check|agree|clear|confirm)(?: this| it)? with (?:legal|comms|hr|policy|the (?:lawyers?|solicitors?|legal team|policy team))\b[^.;]{0,20}\b(?:that|whether|if) (?:we|they) (?:are|['’]re)\b`,
  String.raw`\b(?:suggested|sample|model|alternative|holding|proposed) (?:text|wording|form of words),? (?:adapt|amend|edit|change|alter|use or)\b|\b(?:still|now|only) (?:at )?version 0\.\d`,
  String.raw`\b(?:worked example|case study|quotation|table|diagram|flow ?chart) (?:to )?follows?,? (?:of|in|with|once|when)\b[^.;]{0,40}\b(?:words|lines|sentences|pages?|keep)\b`,
  String.raw`\b(?:this|these) (?:paras?|paragraphs?|wordings?|bullets?|headings?|captions?)\b[^.;]{0,60}\b(?:repeats?|reads?|needs?|wants?|duplicates?|overlaps?|could|should|must)\b|\bheadings? (?:needs?|must|should|ha(?:s|ve)) (?:to )?(?:match|be|stay)\b|\bin (?:the|a) (?:next|later) (?:version|edition|draft) (?:this|these) \w+s\b|\b(?:shorter|longer|plainer|stronger|fuller|simpler) (?:version|wording|sentence|paragraph|text) of this\b`,
  String.raw`\b(?:logo|cover|contents page|page numbers?|front page)s?\b[^.;]{0,30}\b(?:match(?:es)?|updat\w+|right|correct|missing)\b|\btake out (?:the|all|any) references? to\b`,
]);
/** The same of a piece of text, unless it is a piece of a paper that workers write. */
const OF_PIECE = lookFirst('pieces wanted', [
  String.raw`\b(?:this|the|wording|text|sentence|paragraph|passage|cpc|board|committee)\b[^.;]{0,30}\b(?:too (?:firm|strongly worded|wordy|long-winded|woolly|jargony)|clunky)\b|\b(?:copy-?edit|proof-?read)\w*\b`,
  String.raw`\b(?:before|until|when|once) (?:it|this|the (?:text|draft|protocol|document)) goes? (?:up|live|to (?:print|press|the (?:board|executive|cabinet|committee|printers?|designers?))|on the (?:web ?site|web|intranet)|out (?:for|to) (?:consultation|partners))\b`,
  String.raw`\b(?:insert|add|pop|drop|slot|include|finish with|end with|close with|open with|begin with|want(?:s|ed)?|need(?:s|ed)?|would like|could do with|lacks?) (?:in |here )?${SOME}{0,3}${PIECE}\b|\buse (?:the|this|your(?: own)?) ${SOME}{0,2}(?:wording|text|paragraph|headings?|bullets?)\b`,
  String.raw`\b(?:no more than|not more than|not over|up to|at most|max(?:imum)?(?: of)?|under|below|about|around|of about|roughly|some|limit(?:ed)? to) ${COUNT}(?: (?:to|or|and) ${COUNT})? (?:words|lines(?: long)?|sentences)\b|\b\d{2,3} to \d{2,3} words\b|\b${COUNT} lines long\b`,
  String.raw`\b(?:insert|add|put|pop|include|slot|say|mention) [^.;]{0,50}\b(?:at this point|in this (?:space|box|paragraph|bullet|row))\b|\b(?:explain|describe|say|write|set out|put) (?:here|in this (?:space|box|row|cell)) (?:what|how|who|when|which|why)\b`,
  String.raw`\b(?:more|another|extra|further) (?:[a-z]+ )?(?:bullets?|paragraphs?|paras?|examples?)(?: points?)?,? (?:please|wanted|needed|would)\b|\b(?:say|add|write|put) something (?:here |in )?about\b[^.;]*\b(?:draft|text|section|here)\b|\b(?:give|add|use|choose) an example here\b`,
]);
/** What workers write, and what families are given to read. */
const OF_WORK =
  /\b(?:forms?|letters?|reports?|records?|plans?|chronolog(?:y|ies)|leaflets?|minutes|statements?|referrals?|assessments?|e-?mails?|messages?|pages?|story|stories|summar(?:y|ies)|notes|posters?|cards?|files?|agenda|voicemail)\b/i;
const QUOTED = /[“"][^“”"]{0,200}[”"]/g;
const LONGEST = 420;

/** Of 18,000 sentences of honest answers none has all three: this piece of text, what is to become of it, and somebody who talks to a colleague. */
const THIS_TEXT = lookFirst('this text', [
  String.raw`\b(?:this|the|that|these|those|next|last|first|second|third|which|whose|our|their) (?:[\w'’-]+ )?(?:wordings?|text|paras?|paragraphs?|sentences?|bullets?|headings?|captions?|layout|grammar|English|commas?|capital letters|contents list)\b|\b(?:this|these|those|next|last|second|third|which) (?:[\w'’-]+ )?(?:lines?|sections?|chapters?|drafts?|versions?|editions?|templates?)\b|\b(?:half a|one) (?:page|side)\b|\b(?:quotes?|quotations?|wording|headings?|bold|italics)\b|\b(?:say|mention|add|put|explain|write)\b[^.;]{0,40} here\b|\b(?:half a page here|this bit|this part|this description|in (?:the )?margins?|(?:text|words|figures|lines) in (?:blue|red|green|yellow|bold|italics|brackets)|the readers?|rest of the document|on a phone)\b|\b(?:an?|another|two|three|some|a few|the (?:second|third|fourth|last|next)) (?:short )?(?:bullets?|sentences?|paragraphs?|lines|rows?|columns?|headings?|quotations?|captions?)(?: (?:on|about|for|from|at|to|points?)\b|[.,;:]|$| would\b)`,
]);
const TREATED =
  /\b(?:reads?|reword|shorter|longer|stronger|weaker|clearer|plainer|firmer|softer|repeats?|duplicates?|overlaps?|lose|cut|drop|keep|swap|split|merge|match(?:es)?|renumber|realistic|right|wrong|odd(?:ly)?|clunky|out of place|taken from|came from|took|left as|becomes|needed|stays?|mention|say (?:more|something)|liven|help|need|want|like|check(?:ed)?|agree[sd]?|finish(?:ed)?|done|times|dropped|leave|shortened|recognise|paste|end on|add|consistent|pick one|review|in words|looks?|same order|bring|no doubt|new since|comments)\b/i;
const TO_A_COLLEAGUE =
  /\b(?:I|I['’](?:ve|m|ll|d)|[Ww]e (?:might|may|could|need|still|have not|haven['’]t|said|never)|[Ll]eave (?:it |this |them )?(?:in|out) for now|[Ss]ee comments|[Ww]ould the [a-z ]{3,30} recognise|[Tt]ry to (?:end|begin|start|finish|keep|write)|[Tt]hink about how|[Pp]artners to|should be (?:left|able to see|told here)|as discussed|bring it to life|[A-Z]\w+ to (?:add|write|supply|draft|review)|new since (?:version|edition|the last)|[Dd]o we|[Aa]re we|[Cc]an we|[Ss]hould we|[Dd]id we|[Cc]ould (?:someone|somebody|anyone)|[Cc]an (?:someone|anyone|somebody)|[Hh]as any(?:body|one)|[Pp]lease|[Pp]erhaps|[Mm]aybe|shout|[Aa]sk (?:the )?(?:editor|legal|comms)|[Rr]eviewer (?:\d|[A-Z])|until \w+ ha(?:s|ve) (?:replied|answered|agreed|signed)|before it goes|the (?:board|chair|committee|group|reviewer)(?:['’]s \w+)? (?:wants?|wanted|asked|thinks?|thought|prefers?))\b|(?:^|\()[A-Z][a-z]+(?:,| [–—-]) (?:is|are|can|could|do|did|would|will|which|what|shall|should|I|please)\b/;

/** The sentence that speaks of the text in the making, or nothing. */
export function talkOfEditingIn(text: string): string | undefined {
  const [sure, pieces, mayTalk] = [OF_TEXT.among(text), OF_PIECE.among(text), anyFinds(THIS_TEXT.among(text), text) && TO_A_COLLEAGUE.test(text)];
  if (sure.length + pieces.length === 0 && !mayTalk) return undefined;
  return sentencesOf(text.replace(QUOTED, '“”')).find(
    (sentence) =>
      sentence.length <= LONGEST &&
      !/^(?:I|We) (?:was|were) /.test(sentence) &&
      (anyFinds(sure, sentence) || (anyFinds(pieces, sentence) && !OF_WORK.test(sentence) && !somebodyDoes(sentence)) || (mayTalk && isTalkOfThis(sentence))),
  );
}

function isTalkOfThis(sentence: string): boolean {
  return TO_A_COLLEAGUE.test(sentence) && anyFinds(THIS_TEXT.among(sentence), sentence) && TREATED.test(sentence);
}
