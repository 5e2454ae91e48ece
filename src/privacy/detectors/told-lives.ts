// Does a sentence tell of one day in one life? A protocol says what is done, in the present; what somebody did, had or lost is a story, and
// a name in it is somebody's, unless the sentence says that it tells of a book, a law or an office.

import { TITLE } from './person.ts';

/** A title or a given name before a surname; a given name alone; one that streets bear; one that is a word as well. */
export type NameShape = 'both' | 'one' | 'streets' | 'word';

/** A first name in a story may be invented, so that it is only to be looked at. */
export type Telling = 'warning' | 'advice';

const IRREGULAR =
  'was|were|had|did|went|came|told|said|took|gave|got|made|saw|found|knew|thought|felt|left|kept|held|lost|met|ran|sat|slept|stood|wrote|rang|spoke|began|broke|brought|bought|caught|chose|drank|drove|ate|fell|fought|forgot|heard|hid|paid|rose|sent|shook|spent|stole|stuck|swore|taught|threw|woke|wore|won|lay|would|could|might';
const PAST = String.raw`(?:${IRREGULAR}|(?!need|feed|speed|exceed|proceed|embed|breed|weed|seed)\p{Ll}{2,}ed)(?:n't)?(?!\p{L})`;
/** “Is handed over” is no past. */
const ANY_PAST = new RegExp(String.raw`(?<![\p{L}'-]|\b(?:is|are|be|been|being|gets?|to|as|if|when|not|or|and)(?: \p{Ll}+ly)? )${PAST}`, 'u');
/** “Lewis was seen on none”, “Poppy thought that it was squash”, “Niamh's had two”, “Yusuf, who had signed four”. */
const PAST_BEHIND = new RegExp(
  String.raw`^(?:'s?(?: \p{Ll}+){0,2}?|,? who(?:se \p{Ll}+)?|, [^,.;:()]{2,30}(?=,)|(?= may have))?,? (?:(?:also|then|never|only|once|still|always|again|too|all|both|just|even) )?${PAST}`,
  'u',
);
/** Where a word is a name as well, only what people do shows it. */
const PERSON_BEHIND =
  /^,? (?:(?:then|never|once|still|also) )?(?:slept|drew|chose|waited|brought|wanted|liked|said|told|thought|cried|asked|ran|hid|sat|ate|drank|felt|rang|knew|woke|moved to|moved out|went|came|could not bear|would not|did so|missed|relapsed|had (?:no|her|his|been|just|never)|was (?:seen|told|left|found|weighed|born|placed|asleep|upset|hungry|alone)|, who |lost (?:her|his))/u;
/** Home, kin, drink and drugs, school, police: what a family's story is made of. */
const OF_A_FAMILY =
  /(?<![\p{L}-])(?:(?:her|his) (?:\p{Ll}+ ){0,2}(?:mum|mam|dad|mother|father|gran|nan|grandad|brothers?|sisters?|sons?|daughters?|children|kids|baby|partner|wife|husband|flat|house|home|tenancy|script|prescription|scripts|school|drinking|drug use|methadone|bag|door|room|bed|bottle)|mum|mam|dad|gran|nan|kids|toddler|pram|landlord|tenancy|arrears|evicted|bailiffs|bail|arrested|custody|methadone|heroin|crack|cannabis|relapsed?|overdosed?|withdrawal|detox|using|pregnant|nursery|hungry|bruis\p{Ll}+|barefoot|shoes|sofa|sleeps?|slept|foster|placed|in care|on the register|\d+ (?:ml|mg)\b|DNA|[Uu]nborn|(?:[Mm]other|[Ff]ather|Mum|Dad|Parent|Carer|Sibling)s?:|unresponsive|NFA|EDD|SCBU|ICO|units at|[Cc]hronology|ambulance|aunt|uncle|alone|barrister|trailer|lived?s?)(?!\p{L})/u;

/** A book, an office, a launch: what is public about whoever is named. */
const PUBLIC = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    // Who wrote or found it.
    `authors?|wr(?:ote|ites) (?:that|about|of)|written by|books? (?:by|of|on|about)|(?:a|the|this|her|his|their) books?|films?|novel|memoir|poems?|songs?|plays?|podcast|blog|article|research\\p{Ll}*|stud(?:y|ies)|interviews?|(?:notes?|papers?|briefing|leaflet|chapter|piece|guide) by|edition|published|volumes?|foreword|lecture|keynote|talk by|photo\\p{Ll}* by|poster|edited|coined|manual|theory|scale|questionnaire|principle|model|method|approach|developed|trial|et al`,
    `[Rr]eport (?:of|by|into)|'s (?:\\p{Ll}+ )?(?:report|review|work|notes|findings|words)|[Rr]eview of|[Ii]nquiry|inquest|coroner`,
    // Who holds an office, or did.
    `[Mm]inister|Secretary of State|Commissioner|Ombudsman|MSPs?|MPs?|MBE|OBE|CBE|QC|KC|Cllr|Councillor|[Pp]rovost|[Mm]ayor|Sheriff|[Jj]udge|Justice|Sir|Dame|Lord|Lady|Baroness|[Pp]rofessor|Prof|Doctor|Dr|Rev|Reverend|Bishop|Father|[Pp]resident|chief executive|director|trustees?|patron|ambassador|chair(?:ed|man|woman)|[Cc]hair of|head of|trainers?|consultant|our (?:first|former|late)|the late`,
    `founded|founder|announced|laid the|led (?:the|by|us)|launch(?:ed)?|opened the|unveiled|spokes\\p{Ll}+|press|quoted|award|prize|named after|called after|in memory|portrait|statue|plaque|famous|singer|actor|actress|poet|footballer|saint|Act|Law|Bill|Parliament|University|BBC|Gazette|Herald|Times`,
  ].join('|')})(?!\p{L})|\((?:19|20)\d\d[a-z]?[,)]|\[(?:19|20)\d\d\]|\b(?:in|since|until|from) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d| v `,
  'u',
);
/** A name among other names, of places, bodies and papers, is public more often than not. */
const OTHER_CAPITALS = new RegExp(
  String.raw`(?<=\p{Ll},? )(?!${TITLE}|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mum|Dad|Gran|Nan|I\b|GP|SW|A&E)\p{Lu}`,
  'u',
);
const INVENTED =
  /(?<!\p{L})(?:invented|made[- ]up|fictional|fictitious|imaginary|characters?|there is no|put together|thought up|none of (?:these|the people)|do(?:es)? not exist|pseudonym|specimen|(?:nobody|no one)(?: in (?:it|this|them))? is real|(?:not|no|n't)(?: an?)? real (?:famil(?:y|ies)|cases?|child(?:ren)?|people|persons?|names?)|(?:not|n't) (?:her|his|their) real name|names? (?:has|have) been changed|suppose)(?!\p{L})/iu;
/** Set apart as an example, whose names are the author's. */
const EXAMPLE =
  /(?::::example|(?:^|\n|> ?)\W{0,4}(?:(?:[\p{L}-]+ ){0,3}[Ee]xamples?\b[^.\n]{0,40}:|(?:Better|Worse|Instead of)\b.{0,3}:))(?:(?!:::)[\s\S]){0,600}$/u;
const NEAR = 90;

/** “As for Taylor Ramsbottom, the childminder is a neighbour.” */
const LIKE = new RegExp(String.raw`(?<!\p{L})(?:for|of|to|with|about|like|on|since|[Rr]e|[Ss]ubject):? (?:${TITLE})?$`, 'u');

/** The rows of a list of cases: beside the name an age, a sex or whose kin it is. */
const CASE_CELL =
  /\| (?:\d{1,2}(?: ?(?:m|mths?|months?|y|yrs?|years?)\b[^|]{0,12})?|[mf]|(?:sib|child|adult) ?\d|[Pp]arent|[Cc]arer|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Gg]rand\p{Ll}+[^|]{0,10}) \|/u;

export function tellsOfSomebody(text: string, start: number, end: number, shape: NameShape): Telling | undefined {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const behind = text.slice(end, end + 60);
  const near = [text.slice(Math.max(from, start - NEAR), start), text.slice(end, Math.min(to, end + NEAR))] as const;
  const sentence = text.slice(from, to);
  const isAlone = !near.some((some) => OTHER_CAPITALS.test(some));
  const isCell = /\| $/.test(text.slice(from, start)) && /^ \|/.test(behind) && CASE_CELL.test(text.slice(Math.max(from, start - 60), end + 60));
  const isTold =
    isCell ||
    (shape === 'word'
      ? PERSON_BEHIND.test(behind)
      : PAST_BEHIND.test(behind) ||
        (shape !== 'streets' &&
          isAlone &&
          (ANY_PAST.test(sentence) || OF_A_FAMILY.test(around(text, start, end)) || (shape === 'both' && LIKE.test(text.slice(from, start))))));
  if (!isTold || near.some((some) => PUBLIC.test(some))) return undefined;
  if (isToldAsInvented(text, start, end)) return undefined;
  if (shape === 'both') return 'warning';
  return EXAMPLE.test(text.slice(Math.max(0, start - 640), start)) ? undefined : 'advice';
}

/** Do the words round a name say that nobody bears it? */
export function isToldAsInvented(text: string, start: number, end: number): boolean {
  return INVENTED.test(text.slice(Math.max(0, start - 300), end + 300));
}

/** What belongs to the same paragraph, as far as one would read on. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const behind = text.slice(end, end + 160).split('\n', 1)[0] ?? '';
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + behind;
}

function sentenceStart(text: string, at: number): number {
  const cut = /[.!?]["”']? (?=\p{Lu})|\n/gu;
  let start = 0;
  for (const { 0: sign, index } of text.slice(Math.max(0, at - 240), at).matchAll(cut)) start = Math.max(0, at - 240) + index + sign.length;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const cut = /[.!?](?:["”']? |$)|\n/g;
  cut.lastIndex = at;
  const end = cut.exec(text)?.index ?? text.length;
  return Math.min(end + 1, at + 240);
}
