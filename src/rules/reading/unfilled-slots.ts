// Slots that were to be filled: “[n] days”, “?? of ??”, “link goes here”, fields of a mail merge, what a spreadsheet prints where it has lost
// its figure, a number that only counts up.

import { anyFinds, lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';

const UNIT = String.raw`(?:working |calendar |week|clock )?(?:minutes?|hours?|days?|weeks?|months?|years?|parents|children|families|places|people|per cent|%)`;
const PREPOSITION = String.raw`(?:on|at|in|by|is|are|of|to|from|until|within|for|every|with|between|and|or|than|about|rings?|calls?|contacts?|the|each|named?)`;
const THING = String.raw`(?:(?:hyper)?links?|urls?|web ?address(?:es)?|address(?:es)?|(?:phone |telephone )?numbers?|names?|photos?|photographs?|pictures?|images?|maps?|tables?|charts?|figures?|graphs?|diagrams?|flow ?charts?|text|wording|logos?|details?|lists?|dates?|times?|e-?mails?|posts?|post titles?|contacts?|contact details|paragraphs?|sentences?|signatures?|quotes?|quotations?|case study|examples?|screenshots?)`;
const WORD = String.raw`(?:date|day|time|venue|place|room|name|number|amount|sum|figure|post|team|address|month|year|post title|job title|service|organisation|area|provider|phone|telephone|email|e-mail|town|street|hours?|n|no\.?|x|xx|y|z|\?+|#+|…|\.{2,}|_+|-+)`;

const FIELD = String.raw`(?:[Nn]ame|[Jj]ob title|[Pp]ost title|[Tt]itle|[Pp]ost|[Rr]ole|[Oo]rganisation|[Ss]ervice|[Tt]elephone|[Pp]hone|[Ee]-?mail|[Dd]ate|[Aa]ddress|[Ss]ignature|[Tt]eam)`;

const SLOTS: readonly string[] = [
  // A date of which one part is still a letter: “dd/mm/2026”, “XXth February”.
  String.raw`(?<![\p{L}\p{N}])(?:[dD]{1,2}|[xX]{1,2}|\d{1,2}) ?[/.-] ?(?:[mM]{2,3}|[xX]{2}) ?[/.-] ?(?:\d{2,4}|[yY]{2,4}|[xX]{2,4}|20[xX]{2})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{1,2}(?:th|st|nd|rd)(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}?“"'‘(])\?{2,}(?= \p{L}{3})`,
  String.raw`<(?!(?:br|b|i|em|strong|p|li|ul|ol|a|sup|sub|hr|div|span|td|tr|th|u)\b)[a-z][a-z _-]{2,30}>`,
  String.raw`\b[Vv]ersion \d+(?:\.\d+)*,? ?[(–-]? ?(?:DRAFT|[Dd]raft)\b(?! (?:of|from|that was)\b)`,
  String.raw`\b(?:NB|N\.B\.|[Qq]uery|TODO|[Tt]o do|[Aa]ction|[Nn]ote)(?: for| to)?:? [A-Z]\p{Ll}+,? (?:to|please|can you|could you|will you) (?:check|confirm|ask|update|add|finish|write|chase|find|look|supply|fill|sort|send|reword)\b|\bbefore (?:we|this|it) (?:sends?|goes?|publish(?:es)?|circulates?|prints?|is (?:sent|published|printed|circulated|signed off))(?: this| it)? (?:round|out to partners|for signature|to print|for sign-?off)\b`,
  String.raw`(?<=(?:[:–—,;(] ?|^))(?:(?:[Tt]el(?:ephone)?|[Pp]hone)\.? )?(?:no\.|[Nn]umber|[Nn]ame|[Ee]-?mail|[Aa]ddress|[Dd]ate|[Tt]imes?|[Vv]enue|[Rr]oom) (?:still )?(?:needed|missing|wanted|required|awaited)(?=\s*(?:$|[.;|)]))`,
  String.raw`(?<=^[^:.\n]{2,40}: )(?=[A-Z])${FIELD}(?:(?:, | / | \| | – )${FIELD}){1,5}(?=\s*[.]?$)`,
  String.raw`[[({<] ?(?:[nNxXyY#?*]{1,3}|…|\.{1,5}|_+|-+|\d+ ?[-–/] ?\d+ ?\?) ?[\])}>](?= ?${UNIT})`,
  String.raw`(?<![\p{L}\p{N}])\?{1,3}(?= (?:of|out of|in every|per cent|or) (?:\?|\d|the)| ?(?:per cent|%|am\b|pm\b|o['’]clock|th\b|st\b))|(?<=\b${PREPOSITION} )\?{1,3}(?=[\s.,;)/|]|$)|\?{1,2} ?/ ?\?{1,2}|(?<=\b(?:room|ward|bay|floor|flat|number|no\.|page|band|bus|extension|ext\.?|level|grade|week|day) )\?+|(?<=[\p{L}\d)] ?[–—:=-] )\?{1,3}(?=\s*(?:$|[.,;|)]))`,
  // NOTE: “to be done by (date)”, with no full stop, is how a record calls one of its fields.
  String.raw`(?:(?<=\b${PREPOSITION} )\(${WORD}\)(?!$)|(?<=^[\p{L} ]{2,30}(?::| –) )\(${WORD}\)$|(?<=\b${PREPOSITION} )(?:<${WORD}>|\[${WORD}\]|\{${WORD}\}))`,
  String.raw`(?<=\b(?:on|by|at|from|to|is|of|with|ring|rings|call|calls|the|and|for|named) )(?:DATE|NAME|NAMES|TIME|NUMBER|PLACE|VENUE|POST|TEAM|ROLE|SERVICE|ORGANISATION|ADDRESS|AREA|TELEPHONE|PHONE|JOB TITLE|POST TITLE|MONTH|YEAR|PROVIDER|COUNCIL|LOCALITY|AGENCY)(?![\p{L}'’]| [A-Z]{2,})`,
  String.raw`\b(?:at|by|until|from|between|till|before|after) (?:[XxNn]{1,2}|_+|\.{2,})(?: ?(?:am|pm|o['’]clock)\b| (?:and|to|until|till) (?:[XxNnYy\d_.]+) ?(?:am|pm)?\b)`,
  String.raw`\b(?:[Ss]ection|[Tt]able|[Ff]igure|[Pp]age|[Cc]hapter|[Ss]tage|[Ss]tep|[Vv]ersion|[Ee]dition|[Pp]aragraph|[Nn]ote) (?:X{1,3}|x{1,3}|\?+|#+|_+|\[ ?\w? ?\])(?![\p{L}\p{N}'’-])`,
  String.raw`(?<=(?:^|[a-z,:;.] ))X (?=(?:of (?:the|our|them)|in (?:every|each)|per cent|%|out of|families|parents|children|cases|mothers|fathers|people|adults|workers|staff|places|referrals|visits|women|homes|files|beds|sessions|pounds)\b)`,
  String.raw`«[^«»]{1,40}»|%%?[A-Za-z_]{3,30}%%?|\$\{[^{}]{1,40}\}|\$[A-Z_]{3,20}\b|#(?:REF|N/A|NAME|VALUE|DIV/0|NULL|NUM)[!?]?|\b[Ee]rror! (?:[Rr]eference|[Bb]ookmark|[Hh]yperlink|[Nn]o |[Uu]nknown)[^.]{0,40}|\bMERGEFIELD\b`,
  String.raw`(?:\.{2,3}|_{1,2}|…) ?/ ?(?:\.{2,3}|_{1,2}|…)(?: ?/ ?(?:\d{2,4}|\.{2,}|_+|…))?|(?<=\b(?:the|on) )(?:\?|_+|\.{2,}|…)(?:th|st|nd|rd)\b`,
  String.raw`\b01234 ?567 ?890?\b|\b0?1 ?2 ?3 ?4 ?5 ?6 ?7 ?8 ?9 ?0?\b|\b0?12345 ?678 ?90?\b|\b07123 ?456 ?789\b`,
  // NOTE: what stood between the signs has been read as HTML and left out.
  String.raw`(?<![\p{L}\p{N}=-])<>(?![\p{L}\p{N}=-])`,
  String.raw`\b(?:[Hh]olding|[Dd]ummy|[Ss]tand-?in|[Gg]uessed|[Pp]lug|[Mm]ade-up) (?:figures?|numbers?|amounts?|sums?|values?|dates?|entr(?:y|ies)|names?|titles?|wording|text)\b(?! (?:of|for) (?:the|a|each) (?:parent|child|mother|father))`,
  String.raw`\((?:[^()\n]{1,50}[,;:–-] ?)?(?:[Ff]inance|HR|[Ll]egal|[Cc]omms|IT|[Pp]rocurement|[Ee]states|[Pp]ayroll|[Pp]ersonnel|[Cc]ommissioning|[Cc]ontracts|[Gg]overnance|[Pp]erformance|[Bb]usiness support|[Hh]ead office|HQ|ICB|the (?:board|contractor|printers?|partners)) to (?:confirm|supply|advise|check|fill in|update|complete|price|cost|insert|add)(?: [\p{L} ]{2,20})?\)`,
  String.raw`\b(?:[Ss]pace|[Rr]oom|[Gg]ap|[Ss]lot|[Rr]ow|[Ll]ine|[Bb]ox|[Pp]lace|[Ll]ines|[Rr]ows) (?:reserved|held|kept|left|saved|set aside|allowed) (?:here |open |free |blank )?for (?:[\p{L}'’-]+ ){0,5}?(?:wording|text|words|paragraphs?|figures?|contributions?|answers?|details|quotes?|quotations?|photos?|maps?|logos?|input|entry|entries|timetable|sentences?|telephone numbers?|post titles?)(?=\s*(?:$|[.,;)]|(?:on|about|from|of|to come|once|when)\b))`,
  String.raw`\b[Yy]adda,? yadda\b|\b(?:etc\.?,? ){2,}|\bfoo ?bar\b|\b[Qq]uick brown fox\b`,
  String.raw`\b(?:[Ll]ead|[Dd]eputy|[Pp]ost|[Cc]hair|[Cc]ontact|[Ww]orker|[Nn]urse|[Mm]anager|[Cc]o-?ordinator|[Oo]fficer|[Cc]over): (?:vacant|vacancy|advert out|recruiting|under recruitment|out to advert|being recruited|not in post|nobody yet|no one yet|none at present|awaiting)\b|(?<=(?:\band|\bor|[:,]) )…(?=\s*(?:$|[.,;]))`,
  String.raw`(?<![\d.,:£+/-])\b0{2} (?=(?:\p{L}+ )?(?:places|parents|children|families|staff|workers|people|sessions|beds|visits|boxes|appointments|files|cases|referrals)\b)`,
  String.raw`(?<=(?:[Nn]umber|[Nn]ame|[Pp]hone|[Tt]el|[Ee]-?mail|[Ll]ead|[Dd]eputy|[Cc]ontact|[Aa]ddress|[Dd]ate|[Pp]ost|[Tt]ime|[Hh]ours):? )(?:insert|enter|add|fill in|complete|pending|tbn|same|later|none yet|unknown|vacant)(?=\s*(?:$|[.;|)]))`,
];
/** NOTE: letters tell little of these patterns, so a sign or a word that each of them needs is looked for first. */
const SLOT_SIGNS = /[_?…[({<«$%#]|\.\.|[A-Z]{4}|\b[XxNnYyZz]{1,2}\b|(?:[mM]{2}|[xX]{2}) ?[/.-] ?[\dyYxX]|[xXnN](?:th|st|nd|rd)\b|\b00 /;
const SLOT_WORDS = lookFirst(
  'words of slots',
  [
    String.raw`\bDRAFT|[Vv]ersion \d|\bNB\b|N\.B\.|[Qq]uery|TODO|o do:|ction:? [A-Z]|[Nn]ote(?: for| to)?:? [A-Z]|before (?:we|this|it) `,
    String.raw`(?:no\.|umber|ame|mail|ddress|ate|imes?|enue|oom) (?:still )?(?:needed|missing|wanted|required|awaited)`,
    String.raw`: (?:Name|Job|Post|Title|Role|Org|Serv|Tele|Phone|Email|Date|Addr|Sign|Team)`,
    String.raw`(?:olding|ummy|tand-?in|uessed|lug|ade-up) (?:fig|num|amo|sum|val|dat|ent|nam|tit|wor|tex)`,
    String.raw`(?:reserved|held|kept|left|saved|aside|allowed) (?:here |open |free |blank )?for `,
    String.raw`12345|1234 ?567|123 ?456|\b1 ?2 ?3 ?4|yadda|foo ?bar|brown fox|[Ee]rror!|etc\.?,? etc`,
    String.raw`: (?:vacan|advert|recruit|under|out|being|not|nobody|no one|none|await|insert|enter|add|fill|complete|pending|tbn|same|later|unknown)`,
    String.raw`(?:number|name|phone|tel|mail|lead|deputy|contact|address|date|post|time|hours) (?:insert|enter|add|fill|complete|pending|tbn|same|later|none|unknown|vacant)`,
  ],
  (source) => new RegExp(source, ''),
);
let slots: readonly RegExp[] | undefined;

/** What is promised for this place. */
const PROMISED = lookFirst('promised slots', [
  String.raw`(?:^|[.:;,(–—|-] ?)(?:the )?(?:times?|dates?|room|venue|place|names?|numbers?|address|details?|hours)(?:,? (?:and|or|,) (?:times?|dates?|room|venue|place|names?|numbers?|address|details?|hours)){0,2} (?:to follow|to come|to be (?:confirmed|announced|fixed|advised))\b`,
  String.raw`\b(?:text|wording|sections?|chapters?|paragraphs?|passages?|words|parts?) (?:in [a-z ]{3,20} )?(?:is|are|remains?) (?:still |currently |being )*(?:under discussion|discussed|drafted|in draft|provisional|to be agreed|unfinished|not (?:yet )?final)\b`,
  String.raw`\b${THING}(?: (?:of|for|to|from|with|and) (?:[\w'’-]+ ?){1,4})?,? (?:still |also |then |all )?(?:goes|go|to go|will (?:go|appear|be (?:put|added|inserted|placed|shown|pasted|given|available))|to be (?:put|added|inserted|placed|pasted|supplied)|come|comes|to come|belongs?|should (?:go|be)|is to go|are to go|needed|wanted|missing)(?: in)? (?:in here|here(?! and there)|below|in this (?:space|box|row|cell|line|column|place)|at this point)\b(?! (?:on|at|by|from|every|with) )`,
  String.raw`(?:^|[.:;(] ?)(?:the |a |an |new )*(?:\w+ ){0,2}?(?:times?|dates?|venue|hours|names?|numbers?|fee|cost|price|room|rota|timetable|opening hours|lead|deputy|chair|manager|nurse|post-?holder|host|trainer|provider|budget|figures?|details?|contact|weekends?|out of hours)(?: (?:is|are))?:? (?:not (?:yet )?(?:known|appointed|named|identified|chosen|recruited|nominated|set|fixed|agreed|confirmed|decided|available|final|settled|published)|unconfirmed|undecided|to be fixed|to be arranged|under review|in dispute)(?: yet| so far| at present| for now)?(?=\s*(?:$|[.;)|]))`,
  String.raw`(?:^|[.:;(–—|-] ?)(?![Nn]o )(?:the |a |an )?(?:\w+ ){0,2}?${THING}(?: (?:of|for|to|from|with) (?:[\w'’-]+ ?){1,5}?)? (?:still |yet )?(?:to (?:come|follow|be (?:supplied|provided|added|sent|given|found|chased|sourced|designed|taken|drawn|agreed|obtained|updated|filled in))|pending|awaited|outstanding|on order|in preparation)\b(?! (?:the|a|an|his|her|their|every|each|by the worker) (?:parent|worker|child|family))`,
  String.raw`\((?:[\w'’-]+ ){1,3}?(?:to (?:come|follow|be (?:supplied|provided|added|sent|confirmed|found))|pending|awaited|outstanding|tbc|needed)\b[^()]{0,50}\)`,
  String.raw`\b${THING}(?: (?:of|for|to|from|with) (?:[\w'’-]+ ?){1,5}?)? (?:will|is to|are to|should|shall|has to|have to) be (?:added|put|posted|inserted|published|included|shown|printed) (?:to|on|in|into) (?:this|the next|a later|our) (?:page|section|chapter|table|protocol|document|list|paragraph|handbook|edition|version|space)\b`,
  String.raw`\((?:to )?(?:attach|insert|link|add|confirm|check|update|include|paste)(?: (?:map|photo|picture|table|link|number|name|chart|diagram|list|rota|leaflet|form|here|later|file|document))?\)`,
  String.raw`^(?:insert|attach|paste|add|embed) (?:the |a |an |your |here )*(?:map|photo|picture|table|link|chart|diagram|flow ?chart|logo|figure|screenshot|image|rota|organogram)s?\b(?: (?:here|below|of|from|about here|\d))?`,
  String.raw`\b(?:map|photo|picture|table|chart|diagram|flow ?chart|figure|screenshot|image|graph) (?:\d+ )?(?:to be )?(?:inserted|attached|added|pasted) (?:here|below|later)\b|\b(?:click|tap)(?: or (?:click|tap))?(?: here)? to (?:enter|add|choose|select|edit|insert)\b|\bchoose an item\b`,
]);

/** The blank that a form shows where people write: in quotation marks, where a form or a line is spoken of. */
const SHOWN_BLANK = /[“"'‘][^“”"'‘’\n]{0,60}(?:_{2,}|\.{4,}|…|-{3,})[^“”"'‘’\n]{0,40}[”"'’]/g;
const ON_PAPER =
  /\b(?:forms?|lines?|box(?:es)?|labels?|cards?|fields?|slips?|sheets?|templates?|front page|headed|letters?|leaflets?|chart|diary|blanks?|columns?|questions?)\b/i;
const IN_A_CASE = /^(?:if|when|whenever|where|until|once|unless|while)\b/i;

export function unfilledSlotIn(text: string): string | undefined {
  if (SLOT_SIGNS.test(text) || anyFinds(SLOT_WORDS.among(text), text)) {
    slots ??= SLOTS.map((source) => new RegExp(source, 'u'));
    for (const pattern of slots) {
      const found = pattern.exec(text);
      if (found) return found[0].trim();
    }
  }
  const patterns = PROMISED.among(text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (IN_A_CASE.test(sentence)) continue;
    const found = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
    if (found) return found[0].replace(/^[.:;(] ?/, '').trim();
  }
  return undefined;
}

/** A text without the blanks of a form that it tells of. */
export function withoutShownBlanks(text: string): string {
  return /_{2}|\.{4}|…|-{3}/.test(text) && ON_PAPER.test(text) ? text.replace(SHOWN_BLANK, ' ') : text;
}
