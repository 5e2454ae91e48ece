// Whose turn it is with a matter that is not settled, read from the posts of a passage: who has had it, and who gets it next. It is a fault if
// one who has had it gets it again, if it goes down to be settled, if it leaps over those between, or if the same try is made without end.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import type { PostNamed } from './posts-in-words.ts';
import { isSamePost, postsIn } from './posts-in-words.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { SpokenFault } from './spoken-stages.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';

/** What shows that something is not settled, or that whoever had it is not there. */
const OPEN = lookFirst('a matter that waits', [
  String.raw`\b(?:cannot|can ?not|can[’']t|could not|do(?:es)? not|don[’']t|did not|ha(?:s|ve) not|hasn[’']t|is not|are not|isn[’']t|not) (?:[a-z]+ ){0,2}?(?:agreed?|settled?|decided?|answer(?:ed)?|resolved?|solved?|reply|replied|accept(?:ed)?|content|satisfied|happy|reached|there|available|come)\b`,
  String.raw`\b(?:if|where|when|should|once|and) (?:the |both |all |those |these |our )?[^.,;:?]{3,90}?\b(?:differs?|disagrees?|is (?:also |too )?(?:away|absent|off|ill|on leave|out)|are (?:also |both )?(?:away|absent|off|on leave)|refuses?|falls? out|quarrels?)\b`,
  String.raw`\b(?:disagree(?:s|ments?|ing)?|disput(?:e|es|ed)|quarrels?|objections?|objects to|challeng(?:e|es|ed)|unsettled|unresolved|no (?:answer|reply|decision|agreement)|hears? nothing|heard nothing|loses? at|no word|nothing (?:heard|has come|comes|settled)|late answers?|thinks (?:that )?[^.,;]{3,60} (?:should|is wrong|are wrong|is unsafe|is not safe|ought|must)|at odds|differences?|dissents?|to sort (?:it|this) out)\b`,
  String.raw`\bto (?:settle|decide)(?: it| the matter)?(?=[.,;]|$)|\b(?:takes?|hands?|passes|sends?|refers?) (?:it|them|(?:an? |the |any )?(?:[a-z]+ )?(?:cases?|matters?|questions?|doubts?)) (?:on |back )?to\b[^.]{5,80}\b(?:takes?|hands?|passes|sends?|refers?|asks?) (?:it|them|(?:an? |the |any )?(?:[a-z]+ )?(?:cases?|matters?|questions?|doubts?)|the)\b`,
]);

const isOpen = (text: string): boolean => anyFinds(OPEN.among(text), text);

/** In danger everybody is passed over, and rightly. What is not to be done, or was done once, is no rule. */
const APART =
  /\b(?:danger|at risk tonight|could be (?:harmed|hurt)|harmed|urgent\w*|emergenc\w+|tonight|999|hurt|used to|no longer|too often|never goes|nobody goes|is not put|must not|not back to|complaint|parent’s|whistle)\b/i;

/** Gives the matter away, or is given it. What is told, read or filed is not the matter. */
const HANDS =
  /\b(?:goes|go|passes|pass|moves|returns?|comes|falls|jumps|taken|put|sent|referred|passed|handed|given|brought|returned|raised|escalated|takes?|puts?|sends?|refers?|hands?|brings?|gives?|raises?|escalates?|writes?|rings?|phones?|e-?mails?|turns?|asks?|asked|appeals?|calls?|up to|left to|falls to|lies with|rests with)\b/i;
/** The one who gets it settles it. */
const SETTLES =
  /\b(?:decides?|settles?|rules?|has the (?:last|final) word|(?:is|are) (?:asked|told) to (?:speak|talk|meet|try|settle|agree|decide|look)|speaks? again|talks? again|meets? again|tr(?:y|ies) again)\b/i;
/** Of what has been decided, and of what is only told or asked for. */
const TELLS =
  /\b(?:(?:tells?|informs?|lets?|explains?)\b|(?:the |its |their |his |her )?(?:decision|outcome|result|answer|reply|ruling|record|copy|note|file|minutes|form|report|reasons)\b(?! (?:is|are|has|have|was|were) (?:not|still|late|missing))|to carry (?:it|this) out|carries (?:it|this) out|for (?:the|a|one|more|further|missing) (?:file|fact|information|date|facts)|what was (?:agreed|decided))/i;

/** Who asks for an answer that is late has the matter still. */
const ASKS = /\b(?:asks?|rings?|calls?|phones?|tells?|reminds?|writes?)\b[^,;]*$/i;
const TO_ANSWER = /\bto (?:ring|answer|tell|write to|call)\b[^,;]*$/i;
/** Who is sent is no matter; who puts a mistake right has none that is disputed. */
const SENT_THERE = /\b(?:sends?|sent|puts?|brings?|takes?|gives?|passes) (?:the |an? |both |two |each |one )*$/i;
const PUTS_RIGHT = /^, who (?:corrects?|amends?|changes?|fills? in|puts? (?:it|them) right|explains?)\b/;
/** “Rings the family and the treatment worker”: who hears it together with a family is only told. */
const WITH_FAMILY = /\b(?:famil(?:y|ies)|parents?|mother|father|child(?:ren)?) (?:and|or) (?:the |their |his |her )?$/i;
const FOR_MORE =
  /^ to (?!decide|settle|rule|look|try|think|agree|begin|start|sort|talk|send it)|^ for (?!a decision|the decision|a ruling|an? (?:second|final)|(?:an? |the |their )?(?:joint |new |fresh |common |agreed |better )*(?:proposal|view|way|solution|suggestion|compromise|answer))/i;
const WHOSE = /[’'] ?s? (?:decision|answer|ruling|reply|refusal)\b/gi;
const DISPUTED = /\b(?:disagrees?|unhappy|challenges?|objects?|disputes?|differs?)\b[^,;]*$/i;
/** “If they still differ, the service manager …”: that was not the last try. */
const GOES_ON = /\bIf (?:they|it|that|this|the two|both|nothing|neither)\b[^.]*, [^.]*\b(?:manager|leader|head|director|chair|chief|lead|guardian|officer)/;
/** Both of them end it. */
const TOGETHER = /^[^.]{0,40}?(?:,|\band\b) (?:the two|both|they|together they) (?:then )?(?:decide|settle|agree)/i;

interface Holding {
  readonly had: PostNamed[];
  readonly where: WrittenText;
}

export function turnsWrong(group: TextGroup): SpokenFault | undefined {
  const isTable = group.first.kind === 'cell';
  const heads = isTable ? [...new Set(group.blocks.map(({ head = '' }) => head))] : [];
  const own = judgedByItself(group);
  if (own) return own;
  if (!group.blocks.some((one) => isOpen(one.text)) && !(isTable && isOpen(heads.join('\n'))))
    return isTable && /\b(?:settles|decides|settled|decided)\b/i.test(heads.join(' ')) ? orderOfRows(group.blocks) : overTheirHeads(group);
  if (group.blocks.some((one) => APART.test(one.text))) return undefined;
  return isTable ? inRows(group) : inSentences(group);
}

function inSentences({ blocks }: TextGroup): SpokenFault | undefined {
  const had: PostNamed[] = [];
  let before = '';
  for (const where of blocks) {
    if (/^["“‘]/.test(where.text)) continue;
    for (const sentence of sentencesOf(where.text)) {
      const near = `${before} ${sentence}`;
      before = sentence;
      const found = withoutThoseBetween(sentence, where) ?? nextTurn(sentence, { had, where });
      // NOTE: what is said two sentences further on may be of something else.
      if (found && isOpen(near)) return found;
    }
  }
  return undefined;
}

/** “Decided by that chair”, “appeals to the group”, whose decision it was. */
const BY_ITSELF = lookFirst('judged by those who decided', [
  String.raw`\b(?:complaint|objection|disagreement|challenge|appeal|dispute)s?\b[^.]{0,40}?\b(?:the |an? )([a-z]+(?: [a-z]+)?) (?:was|is|has|did|made|got|had)\b[^.]{0,60}?\b(?:decided|heard|answered|settled|dealt with|looked at|ruled on) by (?:that|the same|this) (?:[a-z]+ )?\1\b`,
  String.raw`\b(?:reviewed|heard|decided|looked at|judged|settled|answered|checked) (?:again )?by ((?:the|that|whoever)(?: same)?(?: [a-z]+){0,3}) (?:who|that|which) (?:first )?(?:refused|made (?:it|the)|took (?:it|the)|decided|gave (?:it|the)|said no|turned it)\b`,
  String.raw`\bwhat ([a-z]+(?: [a-z]+){0,2}) (?:cannot|does not|fails to|could not) (?:settle|agree on|decide)\b[^.]*\b(?:to|before|with) \1 (?:again|once more|a second time)`,
  String.raw`\b(?:unhappy|disagrees?|dissatisfied|objects?|challenges?|not content)\b[^.]{0,30}? the ([a-z]+(?: [a-z]+)?)[’']s? (?:decision|answer|view|reply|ruling)\b[^.]*?\b(?:appeals?|goes|turns|writes|takes? it|complains?|puts? it)\b[^.]{0,20}? (?:to|before|with) (?:the |that |the same )\1\b[^.]*\b(?:final|decides?|last word|hears? the appeal|stands)\b`,
]);

function judgedByItself({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    for (const pattern of BY_ITSELF.among(where.text)) {
      const post = pattern.exec(where.text)?.[1];
      if (post !== undefined) return { where, message: `“${post}” judges here what “${post}” decided, and nobody above does.` };
    }
  }
  return undefined;
}

/** The top is told at once, and those between are not: it needs no dispute to be wrong. */
function overTheirHeads({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    if (PASSED_OVER.among(where.text).length === 0 || !postsIn(where.text).some(({ rank }) => rank >= LEAP)) continue;
    const found = withoutThoseBetween(where.text, where);
    if (found) return found;
  }
  return undefined;
}

/** The part that says when, and the part that says what then. */
const WHEN =
  /^(?:\W*)(?:(?:and |but )?(?:if|when|where|once|unless|should|until|in case|failing|after)\b[^,:?]*(?:, (?:and|or) [^,:?]*)?[,:?]|(?:no|not|nothing|still|can[’']t|cannot)\b[^,:?]*[:?,]|[^,.?]*(?:disagree|dispute|differ|do not agree|cannot agree|not agreed|not settled|unsettled)[^,.?:]*[:?])/i;

function nextTurn(sentence: string, { had, where }: Holding): SpokenFault | undefined {
  const when = WHEN.exec(sentence)?.[0] ?? '';
  // NOTE: whoever fails in the part that says when has it; they are the last of those who have had it.
  for (const post of postsIn(when)) keep(had, post);
  const rest = sentence.slice(when.length);
  let from = 0;
  for (const post of postsIn(rest)) {
    const before = rest.slice(from, post.start);
    // NOTE: “takes it, within 1 working day, to the director” is one clause.
    const last = /[^,;]*$/.exec(before)?.[0] ?? before;
    const clause = /^ ?(?:to|with|before)\b/.test(last) ? before : last;
    const behind = /^[^,;.]*/.exec(rest.slice(post.end))?.[0] ?? '';
    const isGiven =
      HANDS.test(clause) &&
      !(ASKS.test(clause) && FOR_MORE.test(behind)) &&
      !TO_ANSWER.test(clause) &&
      !SENT_THERE.test(clause) &&
      !PUTS_RIGHT.test(rest.slice(post.end)) &&
      !WITH_FAMILY.test(clause) &&
      !TELLS.test(clause.replace(WHOSE, ' ') + behind.split(' ').slice(0, 4).join(' '));
    const isAsked = !isGiven && when !== '' && SETTLES.test(behind) && !TELLS.test(behind);
    from = post.end;
    if (isDenied(before, behind) || TOGETHER.test(rest.slice(post.end))) continue;
    if (isGiven && /\b(?:same|very) (?:[a-z]+ )?$/i.test(before) && had.some(({ name }) => isSamePost(name, post.name)))
      return { where, message: `The matter goes to “${post.name}” here, with whom somebody disagrees.` };
    if (GOES_ON.test(where.text.slice(where.text.indexOf(sentence) + sentence.length))) continue;
    const fault = isGiven || isAsked ? turnTo(post, had, { where, shown: `${clause}${rest.slice(post.start, post.end)}`, isAsked }) : undefined;
    if (fault) return fault;
    if (isGiven || isAsked || had.length === 0 || /^\W*(?:an?|any|each|every|the) $/i.test(before) || DISPUTED.test(before)) keep(had, post);
  }
  return undefined;
}

function keep(had: PostNamed[], post: PostNamed): void {
  const at = had.findIndex(({ name }) => isSamePost(name, post.name));
  if (at >= 0) had.splice(at, 1);
  had.push(post);
}

interface Turn {
  readonly where: WrittenText;
  readonly shown: string;
  readonly isAsked: boolean;
}

/** One who has had it, with another since; or somebody below those who could not settle it. */
function turnTo(post: PostNamed, had: readonly PostNamed[], { where, shown }: Turn): SpokenFault | undefined {
  const said = shown.trim().slice(-100);
  const at = had.findIndex(({ name }) => isSamePost(name, post.name));
  const since = had.slice(at + 1).filter(({ name }) => !isSamePost(name, post.name));
  if (at >= 0 && since.length > 0) return { where, message: `The matter comes back to “${post.name}”, who had it before: “${said}”. Nobody decides.` };
  const highest = Math.max(-1, ...had.map(({ rank }) => rank));
  if (post.rank >= 0 && post.rank < highest)
    return { where, message: `The matter goes down again here, to “${post.name}”, below those who could not settle it: “${said}”.` };
  const before = had.at(-1);
  const leap = post.rank === TOP && highest === 1 ? 2 : LEAP;
  if (before && highest >= 0 && post.rank - highest >= leap)
    return { where, message: `Those between “${before.name}” and “${post.name}” are left out here: “${said}”.` };
  return undefined;
}

/** From a worker to a director, from a team to the top. */
const LEAP = 3;
const TOP = 4;

function isDenied(before: string, behind: string): boolean {
  return (
    /\b(?:not|never|without|instead of|rather than|neither|nor|no)\b[^,;]{0,40}$/i.test(before) ||
    /^ (?:is|are|has|have|need|does|do) (?:not|never|no)\b/i.test(behind)
  );
}

const BETWEEN = String.raw`(?:(?:the|an?|any|their|his|her|its|your|own|both) ){0,2}(?:own )?(?:team leaders?|team managers?|service managers?|line managers?|managers?|leaders?|supervisors?|heads? of [a-z]+|directors?|anyone|anybody|stages?)`;
const PASSED_OVER = lookFirst('those between are passed over', [
  String.raw`\bwithout (?:first )?(?:asking|speaking (?:to|with)|telling|going (?:through|to)|involving|trying|informing|ringing) ${BETWEEN}`,
  String.raw`\bno (?:other|earlier|lower|first) (?:stages?|steps?|levels?) (?:applies|apply|(?:is|are) (?:used|needed|gone through|tried)|comes? (?:before|first))`,
  String.raw`\b(?:her|his|their|its|the worker[’']s|your|own)(?: own)? (?:team leader|team manager|manager|line manager|supervisor|leader)s? (?:need not|does not (?:need|have) to|do not (?:need|have) to|is not|are not|hears? of it (?:afterwards|later)|learns? of it (?:afterwards|later)|is (?:only )?told (?:afterwards|later))`,
  String.raw`\bstages? (?:\d|one|two|three|four)(?: (?:and|to|or) (?:\d|two|three|four))? (?:(?:is|are) (?:then |always |simply )?(?:left out|skipped|passed over|missed out|omitted|dropped|not used|not needed|not gone through)|do(?:es)? not apply|falls? away)`,
  String.raw`\bover (?:everybody|everyone|his|her|their|its|the [a-z ]{3,30})(?:[’']s?)? heads?\b`,
  String.raw`\b(?:nobody|no one|no-one) (?:above|over) (?:them|him|her|the two|either)(?: (?:both|all))?(?: (?:to decide|decides|is asked))?`,
]);
const WITH_REASON = /\b(?:cannot be reached|is away|on leave|absent|other side agrees|both sides agree|agrees to|may)\b/i;

function withoutThoseBetween(sentence: string, where: WrittenText): SpokenFault | undefined {
  for (const pattern of PASSED_OVER.among(sentence)) {
    const found = pattern.exec(sentence)?.[0];
    if (found !== undefined && !WITH_REASON.test(sentence)) return { where, message: `Those between are passed over here: “${found}”.` };
  }
  return undefined;
}

/** A table with a column of those who cannot settle it, or the last who had it, and a column of those who get it. */
const GETS_IT =
  /^(?:to|goes? (?:next |on |up |back )*to|passed to|passes to|next|then|taken to|put to|decided by|settled by|handed to|sent to|moves? to|escalates? to|who decides|tries next|asked next)\b|^(?:rings?|rung|write to|asks?|whom? to (?:ring|ask))$/i;

function inRows({ blocks }: TextGroup): SpokenFault | undefined {
  const order = orderOfRows(blocks);
  if (order) return order;
  const had: PostNamed[] = [];
  for (const where of blocks) {
    const { row, head = '', text } = where;
    if (!row || !GETS_IT.test(head)) continue;
    const [post] = postsIn(text);
    if (!post) continue;
    for (const one of row.slice(0, row.indexOf(text)).flatMap(postsIn)) keep(had, one);
    const fault = turnTo(post, had, { where, shown: text, isAsked: false });
    if (fault) return fault;
    keep(had, post);
  }
  return undefined;
}

const SETTLES_IT = /^(?:who(?: (?:settles|decides|speaks|talks|meets|deals|takes|rings|acts)\b.*)?|settled by|decided by|between whom|post|posts|taken to)$/i;

/** A table of levels, one below the other: each has to go up, and by one. */
function orderOfRows(blocks: readonly WrittenText[]): SpokenFault | undefined {
  let before = -1;
  for (const where of blocks) {
    const { row, head = '', text } = where;
    if (!row || !SETTLES_IT.test(head) || !/^(?:(?:stage|level|step) )?\d[.:]?$/i.test(row[0]?.trim() ?? '')) continue;
    const rank = Math.max(-1, ...postsIn(text).map((post) => post.rank));
    if (rank < 0) continue;
    if (before >= 0 && rank < before) return { where, message: `The matter goes down again here, to “${text.slice(0, 60)}”, below those of the row before.` };
    if (before >= 0 && rank - before >= LEAP) return { where, message: `Those between are left out here, on the way to “${text.slice(0, 60)}”.` };
    before = rank;
  }
  return undefined;
}
