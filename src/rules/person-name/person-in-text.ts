// Where a text names a person: by a title, by a given name, or by what is said of two capitals that are no service, post or place.

import { inLatin } from '../../guidance/latin.ts';
import { isGivenName, isPlainGivenName } from '../../model/given-names.ts';

/** Words with which services, posts and places are named. */
export const OFFICE =
  /\b(?:admin\w*|advis\w+|advoca\w+|agency|alcohol|area|assistant|association|authority|board|borough|bureau|carers?|cent(?:re|er)|chair\w*|charity|chief|child\w*|clerk|clinic\w*|college|commission\w*|committee|community|company|consultant|co-?ordinator|council|counsellor|county|court|deputy|desk|director\w*|district|doctor|door|drugs?|duty|education|emergency|executive|families|family|fire|foundation|front|general|governor|group|guardian|gypsy|hall|head|health|helpline|home|hospital|house|housing|hub|independent|justice|kirk|lead\w*|legal|liaison|line|local|manager\w*|maternity|medical|mental|midwi\w+|mind|ministry|national|navigator|network|nurs\w+|office|officer|panel|parent\w*|partner\w*|pharmac\w+|police|practi\w+|prescrib\w+|principal|prison|probation|programme|project|public|recovery|register\w*|reporter|rescue|responsible|reviewing|royal|safeguarding|school|scotland|england|wales|secretary|senior|service\w*|sheriff|social|specialist|street|supervis\w+|support|surgeon|surgery|teach\w+|team|traveller|trust|turning|unit|university|visit\w+|volunt\w+|ward|women|work\w*|young|youth)(?!\w)/i;
/** Places and buildings; saints that stand before a hospital or a school. */
export const PLACE =
  /^(?:St|Saint|Fort|Loch|Mount|Ben|Glen|North|South|East|West|Upper|Lower|Old|New|Great)(?!\w)|\b(?:road|lane|avenue|square|park|green|place|way|drive|gardens?|terrace|row|bridge|hill|library|café|building|floor|wing|room|suite|academy|nursery|church|mosque|station|infirmary|anonymous|act|court|castle|mill|quay|wharf|market)\b/i;
/** What a surname may be as well, behind a given name that is nothing else. */
const SURNAMES_TOO = /^(?:young|hill|green|lane|park|head|mills|church|clerk)$/i;

const NAME = String.raw`\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)?`;
const SURNAME = String.raw`(?:\p{Lu}['’]|Ma?c|Fitz|de |van |al-|el-|Al-|El-)?\p{Lu}[\p{L}'’-]+`;
const TWO = String.raw`((?:Dr\.? )?(?:${NAME} )?${NAME} ${SURNAME})(?!\p{L}| \p{Lu})`;

const TITLED = inLatin(
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sister|Sgt|PC|DC|DI|DS|DCI|WPC|Insp|Supt|Fr|Sr|Sir|Dame|Rev|Revd|Canon|Pastor|Imam)\.? (?:\p{Lu}\.? ){0,2}(?!\p{L}+:|\p{Lu}['’]s\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/u,
);
const RANKED = inLatin(
  /\b(?:Councillor|Cllr|Dr|Inspector|Sergeant|Superintendent|Constable|Reverend)\.? (?:\p{Lu}\.? ?){0,2}(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?!['’]s| (?:Hospital|Surgery|Practice|House|Centre))/u,
);
/** “Nurse Adeyemi”, which may as well be a kind of nurse. */
const POST_AS_TITLE = inLatin(/\b(?:Nurse|Matron|Midwife|Sheriff|Judge|Father|Councillor) (\p{Lu}\p{Ll}{2,})(?! \p{Lu})/u);

const POST_WORDS =
  'leads?|managers?|deput(?:y|ies)|chairs?|contacts?|co-?ordinators?|nurses?|officers?|workers?|heads?|directors?|post-?holders?|person|leaders?|visitors?|midwife|midwives|doctors?|pharmacists?|practitioners?|supervisors?|consultants?|secretar(?:y|ies)|administrators?|receptionists?|advis[eo]rs?|prescribers?|links?|clerks?';
/** What a worker does to a person, told to the reader. */
const REACH =
  '[Rr]ing|[Cc]all|[Pp]hone|[Cc]ontact|[Aa]sk|[Tt]ell|[Ee]-?mail|[Tt]ext|[Mm]essage|[Ii]nform|[Nn]otif(?:y|ie)|[Ss]ee|[Tt]ry|[Cc]atch|[Cc]hase|[Bb]leep|[Pp]age|[Cc]opy in|[Cc]onsult';
/** Where a text says to whom something goes, or who holds a post, a name that follows is a person's. */
const CALLED_FOR = [
  String.raw`\b(?:${REACH})s? ${TWO}`,
  String.raw`\b[Gg]iv(?:e|es|ing) ${TWO} (?:a |the )`,
  String.raw`(?:\b(?:[Ss]peak|[Ss]poken|[Tt]alk|[Ww]rit|[Rr]eport|[Rr]efer|[Gg]o(?:es)?|[Ss]en[dt]|[Ee]-?mail|[Cc]op(?:y|ied)|[Pp]ass|[Rr]eturn|[Ff]orward|[Hh]and|[Aa]ddress|[Dd]irect|[Cc]ontact|[Qq]uer|[Qq]uestion|[Ll]iais|[Dd]iscuss|[Cc]heck|[Aa]rrang|[Aa]gree|[Bb]ook|[Cc]lear|[Rr]un|[Tt]ake|[Rr]aise)\p{Ll}*(?: [\p{Ll}'’-]+){0,5}? (?:to|with|via|through|past|by)` +
    String.raw`|\b[Aa]sk(?:s|ing)? for|\b(?:${POST_WORDS})(?: (?:for|of|in|on|at)(?: [\p{Ll}'’-]+){1,7}?)? (?:is|are|will be|was)(?: currently| now)?` +
    String.raw`|\b(?:led|run|held|chaired|covered|managed|overseen|maintained|signed(?: off)?|approved|agreed|checked|kept|written|drafted|updated|answered|authorised|countersigned|filled in|looked after|dealt with|triaged|screened|taken) by` +
    String.raw`|\b(?:c/o|FAO|fao|cc|thanks to|responsibility of|job of|care of|desk of)) ${TWO}`,
  // A line of a record, on which the next line has a label of its own.
  String.raw`(?:^|[\s])(?:Who|By whom|Whom|Lead|Led by|Owner|Owned by|Chair|Deputy|Responsible|Action|Contact|Name|Tells|Signed|Done by|Cover|Key worker|Named person)(?::| [–—-]) (${NAME} ${SURNAME})(?=[ ,.;()]*(?:\n|$)| \p{Lu}[\p{L} ]{1,20}:)`,
].map((source) => inLatin(new RegExp(source, 'u')));

/** “The named nurse, Alison Reid, gives advice.” */
const BESIDE_POST = inLatin(
  new RegExp(String.raw`\b(?:${POST_WORDS})(?: (?:for|of|in|on|at)(?: [\p{Ll}'’-]+){1,6}?)?(?:,| [(]?| [–—-]|:)? (${NAME} ${SURNAME})(?=[),;.]| \(|$)`, 'u'),
);
/** Two capitals before a verb: a person, unless one of the words is a word. */
const ACTS = inLatin(
  new RegExp(
    String.raw`(?:^|[.!?;:] |\b(?:that|and|with|then|when|if|by|to) )(${NAME} (?:\p{Lu}['’]|Ma?c|Fitz)?\p{Lu}\p{Ll}+) (?:will|must|should|shall|is|has|can|may|(?!was|as|this|its|has|is)\p{Ll}{3,}s)\b`,
    'u',
  ),
);

/** A given name, any initial, and what may be a surname. */
const FULL = inLatin(new RegExp(String.raw`(?<![\p{L}'’-])(${NAME}) (?:\p{Lu}\.? )?(${SURNAME})(?!\p{L})`, 'gu'));
/** What follows is called after somebody, or tells of a case that everybody knows. */
const CALLED_AFTER = inLatin(
  /^(?:['’]s? (?:[Ll]aw|[Rr]ule|[Hh]ospital|[Hh]ouse|work|model|research|books?|theory|review|report|inquiry)(?!\w)|,? (?:\p{Lu}(?!\p{Ll}*(?:anager|eader|ead|ocial|enior|eputy|urse|fficer|dmin)(?!\w))|(?:and \p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )?)?(?:review|inquiry|enquiry|report|case|room|ward|centre|building|wing|suite|unit|clinic|surgery|hospital|school|nursery|house|hall|trust|foundation|award|fund|lecture|model|method|scale|test)(?!\w))| \(?(?:19|20)\d\d\b)/u,
);
/** Where a sentence begins, a capital says nothing. */
const STARTS = /^$|[.!?:;\n•-] ?$/;
/** Charities that bear a person's name. */
const CHARITIES = /^(?:Anna Freud|Marie Curie|Sue Ryder|Helen Bamber|Marie Stopes|Lucy Faithfull|Mary Seacole|Florence Nightingale|Nelson Mandela)$/;
const POSSESSIVE = /['’]s$/;
const TELLS_A_CASE =
  /(?:\b(?:the|a|an|our|this)|\b(?:deaths?|murders?|killing|case|story|life|memory) of|\b(?:inquiry|enquiry|review|report) (?:into|of|on|by|about)(?: the death of)?|\b(?:films?|books?|talks?|papers?|plays?|stud(?:y|ies)|songs?|poems?|letters?|drawings?|plays?|work) (?:by|of|from)|\blessons (?:from|of)|\bafter|\b(?:St|Saint)\.?) $/i;

/** “J. Pickering”, “A. B. Mukherjee”; the letter of an appendix or a virus stands behind a word of its own. */
const INITIAL = inLatin(
  /(?:^|[(:,–—-] |\b(?:to|with|by|from|for|ask|[Cc]ontact|[Ss]ee|[Rr]ing|[Cc]all|[Tt]ell|[Ee]-?mail|via|and|or|is|through|that|resolved|agreed|until|unless|when|once|if|where|than|before|after) )(\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?! \p{Lu})/u,
);

/** One given name by itself, in a place where a worker is meant and no child of a story. */
const ALONE = [
  String.raw`\b(?:[Bb]ig|[Ww]ee|[Aa]uld|[Yy]oung|[Oo]ld|[Ll]ittle|[Oo]or|[Oo]ur) (\p{Lu}\p{Ll}+) (?=(?:at|from|in|on|of|who|does|will|\p{Ll}{3,}s)\b)`,
  String.raw`(?<![\p{L}'’-])(\p{Lu}\p{Ll}+) (?:at|from|of|in|over at) \p{Lu}[\p{Ll}'’]+ (?=(?:will|must|should|can|then|always|usually|(?!was|has|is)\p{Ll}{3,}s)\b)`,
  String.raw`\b(?:resolved|agreed|decided|proposed|noted|minuted)(?: that|:) (\p{Lu}\p{Ll}+) (?=(?:to|will|would|is to|\p{Ll}{3,}s?)\b(?<!should))`,
  String.raw`\b(?:${REACH}|[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk to|[Gg]o to|[Rr]eport to|[Cc]heck with|[Ll]iaise with|past|(?:message|note|word) (?:for|with)|c/o|FAO|[Gg]et hold of|[Ll]et) (\p{Lu}\p{Ll}+)(?=[.,;:)]|$| (?:first|on|in|at|or|and|know|to|if|a |who|before|directly|about|for|over|from|when)\b)`,
  String.raw`\b(?:[Ii]t['’]s|[Ii]t is|[Tt]hat['’]s|[Tt]hat is) (\p{Lu}\p{Ll}+) (?=(?:who|on the|at the|in the|behind the)\b)`,
  String.raw`(?<![\p{L}'’-])(\p{Lu}\p{Ll}+), (?:our|the|their|who is (?:our|the)) (?:[\p{Ll}-]+ ){0,3}(?:${POST_WORDS})(?!\p{L})`,
  String.raw`\b(?:worker|officer|nurse|manager|midwife|visitor|pharmacist|teacher|secretary|receptionist|clerk|janitor|prescriber|co-?ordinator|doctor|warden) (\p{Lu}\p{Ll}+)(?=[ ,.;:)]|$)`,
  String.raw`\b(?:[Gg]ive|[Gg]ie|[Ll]eave) (\p{Lu}\p{Ll}+) (?:a|the)\b`,
  String.raw`\b[Gg]et (\p{Lu}\p{Ll}+) to\b`,
  String.raw`\((?:currently|now|presently|usually|i\.e\.|ask for) (\p{Lu}\p{Ll}+)(?=[),;]| \p{Ll})`,
  String.raw`\b(?:sen[dt]|hand|giv|pass|return|e-?mail|tak|go|goes|gone|copy|forward)\p{Ll}*(?: [\p{Ll}'’-]+){0,5}? to (\p{Lu}\p{Ll}+)(?=[.,;:)]|$| (?:in|at|on|from|by|or|for|who)\b)`,
  String.raw`\b(?:${POST_WORDS})(?: (?:for|of|in|on|at)(?: [\p{Ll}'’-]+){1,7}?)? (?:is|will be|was)(?: currently| now| still)? (\p{Lu}\p{Ll}+)(?=[.,;:)]|$| (?:in|at|on|from|who|and|until)\b)`,
  String.raw`(?<![\p{L}'’-])(\p{Lu}\p{Ll}+)(?:['’]s (?:team|desk|office|number|mobile|extension|caseload|inbox|mailbox|diary|phone|list|job|tray|pigeonhole|email|cover|deputy|secretary)| (?:or|and) (?:his|her|their) (?:deputy|team|cover|line manager|manager)| (?:deals? with|handles|covers|chairs|signs off|looks after the|runs the|keeps the|holds the|sorts|is (?:the|our) (?:only |main |first |usual |best |current |named )*(?:lead|link|contact|person|one|worker|manager|nurse|deputy|point)|is on leave|always|usually|normally)\b)`,
  String.raw`(?<![\p{L}'’-])(\p{Lu}\p{Ll}+) (?:\(|(?:in|on|at|from|over at) (?:the |our |their )?)(?:admin|reception|office|front desk|front door|duty|business support|housing|education|health|council|hospital|clinic|pharmacy|team|social work|legal|midwifery|[\p{Ll}]+ (?:team|desk|office|service|unit|hub|support|manager|leader|lead|worker|nurse|officer))\b`,
].map((source) => inLatin(new RegExp(source, 'gu')));
/** “To Moira please, by 4pm”: told to whoever works there, in whatever story. */
const SENT_TO = inLatin(/\b(?:to|with|via|through|past|for) (\p{Lu}\p{Ll}+),? (?=(?:please|pls|by (?:noon|\d|close|the end)|on 0\d|0\d{3,4} \d|ext\b))/u);
/** A given name with no capital behind it but a surname's first letter. */
const SINGLE = inLatin(/(?<![\p{L}'’-])(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?!['’]s [Ll]aw|['’]s [Rr]ule| \p{Lu}\p{L}|[\p{L}-]|['’]s \p{Lu})/gu);
/** A name alone may be a child's or a parent's; these are done by whoever works here. */
const WORKS = inLatin(
  /^(?: \p{Lu}\.)?(?: \([\p{Ll} ]+\))?(?:,? (?:and|or) (?:\p{Lu}\p{Ll}+|one of[\p{Ll} ]{0,20}))?(?: (?:from|in|at) [\p{L}’' ]{3,40}?)? (?:will|to|must|has the|(?:hold|keep|see|ring|answer|sign|write|stand|cover|deal|check|open|send|book|take|run|do|bring|lead|chair|sort|order|collect|update|read|file|call|minute|print|type|stock|lock|count|manage|know|train)(?:e?s)?)(?!\p{L})|^ \p{Lu}\.(?:\n|$)/u,
);
const GIVEN_WORK = /\b(?:by|but|without|is with|who is|(?:send|give|hand|pass|e-?mail|forward) (?:it|them|this|these) to) $/i;
/** Behind another capital in the middle of a sentence it is part of a longer name. */
const PART_OF_A_NAME = inLatin(/[\p{Ll}\p{N},;)] \p{Lu}[\p{L}'’-]* $|\bSt\.? $/u);
/** In families and in examples people have names, and no post is wanted there. */
const OF_A_FAMILY =
  /\b(?:mums?|mam|dads?|mummy|daddy|mothers?|fathers?|parents?|brothers?|sisters?|siblings?|bab(?:y|ies)|sons?|daughters?|child|children|school|nursery|toddler|gran|nan|granny|uncle|aunt|boy|girl|aged?|years? old|year-old|born|lives? with|himself|herself|examples?|imagine|story|made up|invented|case study|scenario|vignette|real name|says|said|hear[sd]?|is \d+)(?!\w)/i;
/** What happened once is told as a story; a protocol says what is done. */
const TOLD =
  /(?<!\b(?:has|have) )\b(?:thought|said|took|went|rang|told|asked|came|disagreed|refused|did(?: not|n['’]t)|was (?:sent|told|asked)|had (?:been|to))\b|^\W*(?:better|worse|bad|good|example|instead of|not)\b\W{0,3}:/i;
/** What is put into somebody's mouth. */
const SPEECH = /["“][^"”]*(?:["”]|$)/g;
/** Cheap looks, of which most texts pass none or one: what the dear patterns find has these in it. */
const CAPITAL_WORD = inLatin(/(?<![\p{L}'’-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu);
const HAS_TWO_CAPITALS = inLatin(/\p{Lu}[\p{Ll}'’-]+ ["“(]?\p{Lu}/u);
/** Each two that stand together, the second of one pair being the first of the next. */
const PAIR = inLatin(new RegExp(String.raw`(?<![\p{L}'’-])(?=(${NAME} ${SURNAME}))\p{Lu}`, 'gu'));
const HAS_INITIAL = inLatin(/(?<![\p{L}\p{N}])\p{Lu}\. ?\p{Lu}/u);
const HAS_PLACE_BEHIND = inLatin(/[\p{Ll}] \p{Lu}\p{Ll}{2,} (?:in|from|at|on|over at) /u);

/** A first name, and where to find its bearer: “Jackie in the duty team”, whatever the name. */
const FOUND_AT = [
  String.raw`\b(?:[Rr]ings?|[Cc]alls?|[Pp]hones?|[Cc]ontacts?|[Tt]ells?|[Ee]mails?|[Ss]peaks? to|[Tt]alks? to|[Aa]sks?(?: for)?|[Ss]ee) (\p{Lu}\p{Ll}{2,}) (?:in|from|at|on|over at) (?:the|our|their|public|social|adult|business|children['’]s)\b`,
  String.raw`\b(?:[Ss]en[dt]|[Hh]and|[Gg]iv|[Pp]ass|[Rr]eturn|[Ee]-?mail|[Tt]ak)\p{Ll}*(?: [\p{Ll}'’-]+){0,5}? to (\p{Lu}\p{Ll}{2,}) (?:in|from|at|on|over at) (?:the|our|their)\b`,
].map((source) => inLatin(new RegExp(source, 'u')));

/** What is known of the protocol's own words: is such a name one of theirs? */
export interface KnownWords {
  isInDirectory(name: string): boolean;
  /** Does the protocol write one of its parts in small letters, too? */
  isWord(name: string): boolean;
}

/** The first person that a text names. */
export function personIn(text: string, known: KnownWords): string | undefined {
  const named = titledOrNamed(text, known);
  if (named !== undefined) return named;
  const called = [
    ...(HAS_TWO_CAPITALS.test(text) ? [POST_AS_TITLE, ...(hasPair(text, known) ? [...CALLED_FOR, ACTS, BESIDE_POST] : [])] : []),
    ...(HAS_INITIAL.test(text) ? [INITIAL] : []),
    ...(HAS_PLACE_BEHIND.test(text) ? FOUND_AT : []),
  ]
    .map((pattern) => pattern.exec(text)?.[1])
    .find((name) => isName(name, known));
  if (called !== undefined || !hasGivenName(text, isPlainGivenName)) return called;
  const sentTo = SENT_TO.exec(text)?.[1];
  if (sentTo !== undefined && isOnlyGivenName(sentTo, known)) return sentTo;
  if (TOLD.test(text)) return undefined;
  const said = text.replace(SPEECH, ' ');
  return hasGivenName(said, (word) => isOnlyGivenName(word, known)) ? aloneIn(said, known) : undefined;
}

/** Two capitals that could be a name at all. */
function hasPair(text: string, known: KnownWords): boolean {
  return [...text.matchAll(PAIR)].some(([, pair]) => isName(pair, known));
}

/** A title, or a given name and a surname: no more has to be said. */
export function titledOrNamed(text: string, known: KnownWords): string | undefined {
  const titled = TITLED.exec(text)?.[0] ?? RANKED.exec(text)?.[0];
  return titled ?? (hasGivenName(text, isGivenName) && !TOLD.test(text) ? fullName(text.replace(SPEECH, ' '), known) : undefined);
}

function hasGivenName(text: string, isOne: (word: string) => boolean): boolean {
  return text.match(CAPITAL_WORD)?.some(isOne) === true;
}

/** No office, no place, none of the protocol's own words. */
export function isName(name: string | undefined, known: KnownWords): name is string {
  return name !== undefined && !known.isWord(name) && !known.isInDirectory(name) && !OFFICE.test(name) && !PLACE.test(name);
}

function fullName(text: string, known: KnownWords): string | undefined {
  for (const { 0: found, 1: given = '', 2: last = '', index } of text.matchAll(FULL)) {
    const name = found.replace(POSSESSIVE, '');
    const surname = last.replace(POSSESSIVE, '');
    if (!isGivenName(given) || CHARITIES.test(name) || known.isInDirectory(name) || known.isInDirectory(surname)) continue;
    const isOne = isPlainGivenName(given) ? isSurname(surname) : isName(STARTS.test(text.slice(Math.max(0, index - 2), index)) ? name : surname, known);
    if (
      isOne &&
      !CALLED_AFTER.test(text.slice(index + name.length, index + name.length + 80)) &&
      !TELLS_A_CASE.test(text.slice(Math.max(0, index - 40), index))
    )
      return name;
  }
  return undefined;
}

function singleIn(text: string, known: KnownWords): string | undefined {
  for (const { 1: name = '', index } of text.matchAll(SINGLE)) {
    const before = text.slice(Math.max(0, index - 40), index);
    const isAtWork = GIVEN_WORK.test(before) || WORKS.test(text.slice(index + name.length));
    if (isAtWork && isOnlyGivenName(name, known) && !PART_OF_A_NAME.test(before)) return name;
  }
  return undefined;
}

function isOnlyGivenName(name: string, known: KnownWords): boolean {
  return isPlainGivenName(name) && !known.isInDirectory(name) && !known.isWord(name);
}

function isSurname(surname: string): boolean {
  return SURNAMES_TOO.test(surname) || !(OFFICE.test(surname) || PLACE.test(surname));
}

function aloneIn(text: string, known: KnownWords): string | undefined {
  for (const pattern of ALONE) {
    for (const [, name = ''] of text.matchAll(pattern)) if (isOnlyGivenName(name, known)) return name;
  }
  return OF_A_FAMILY.test(text) ? undefined : singleIn(text, known);
}
