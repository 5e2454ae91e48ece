// Where an open matter goes, read from the posts and the numbers of stages that a passage names: to somebody who has had it, to somebody below
// those who could not settle it, over a stage, back to an earlier one, round until somebody gives way, or to nobody at all.

import { readFigure } from '../../model/number-words.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { SpokenFault } from './spoken-stages.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';

const STOP =
  'the|an?|to|by|with|for|of|and|or|on|in|at|from|both|two|three|each|that|this|same|own|their|his|her|its|any|every|other|rings?|asks?|tells?|takes?|is|are|has|have|who|still|goes|go|sees?|calls?|meets?|passes|sends?|decides?|if|when|where|not|another|whose|says?|within|next|then|again|back|up|down|up|it|first|before|after|but|failing|unless|as|which|thinks?|puts?|between|until|only|also|once|more|matter|case|question|dispute|disagreement';
const HEAD = String.raw`(?:team (?:leader|manager)s?|service managers?|heads? of [a-z]+|directors?(?: of (?:the )?[a-z’']+(?: health| services)?)?|chief (?:executive|social work officer|officer|nurse)s?|commanders?|chairs?|workers?|practitioners?|managers?|leaders?|leads?|advisers?|officers?|midwives|midwife|nurses?|prescribers?|visitors?|professionals?|coordinators?|co-ordinators?|supervisors?)`;
const POST = String.raw`\b((?:(?!(?:${STOP})\b)[a-z’'-]+ ){0,4}${HEAD}\b(?:’s|'s)?(?: (?:for|of) (?:the )?(?:children and families|family help|social work|[a-z]+ (?:service|team)s?))?)`;
const FROM = POST.replace('(', '(?:');
const THE = String.raw`(?:(?:the|an?|their|his|her|its|both|two|each|that|same|own|other|any) ){0,3}`;

/** That a matter is still open. */
const OPEN = lookFirst('open matters of posts', [
  String.raw`\b(?:cannot|can ?not|can[’']t|could not|do(?:es)? not|did not|ha(?:s|ve) not|is not|are not|not) (?:[a-z]+ ){0,3}?(?:agreed?|settled?|decided?|answer(?:ed)?|resolved?|solved?|reply|replied|accept(?:ed)?|content|satisfied|happy|ring|rung|come|help)\b`,
  String.raw`\bstill (?:differ|disagree|open|at odds|apart)|\b(?:stays|remains|is still) (?:open|unsettled|unresolved)`,
  String.raw`\b(?:nothing|no answer|no reply|no agreement|no decision|no date|no word) (?:has |is |was )?(?:comes?|follows|given|heard|reached|made|found|agreed|yet|by|within)|\b(?:brings?|gives?|offers?|gets?|makes?|hears?|finds?|produces?) (?:no|nothing)\b`,
  String.raw`\b(?:failing (?:an|a) (?:answer|reply|agreement|decision)|unhappy|dissatisf|disagree|dispute|differ about|quarrel|unsettled|unresolved|challeng|escalat|nobody (?:will|wants to|takes|owns)|upholds?|thinks (?:that )?[^.,;]{3,40} is (?:wrong|unsafe|not safe|too)|refused wrongly|objects?\b|worry about a manager)|\bstages? (?:\d|two|three|four)\b`,
]);

const isOpenMatter = (text: string): boolean => anyFinds(OPEN.among(text), text);

/** Who is given the matter. */
const GIVEN = lookFirst('given an open matter', [
  String.raw`, (?:then )?${THE}${POST} (?:then )?takes? (?:it|this|the matter|the case) (?:over|on)\b`,
  String.raw`\b(?:goes|go|passes|moves?|returns?|comes?|falls|climbs|rises|(?:is|are|be) (?:then )?(?:taken|put|sent|referred|passed|handed|given|brought|returned|escalated|raised))(?: (?:up|on|back|down|over|straight|next|again|then))*(?: (?:by|from) (?:the )?[^,.;]{4,50}?)? (?:to|before|with) ${THE}${POST}`,
  String.raw`\bfrom ${THE}${FROM} to ${THE}${POST}`,
  String.raw`\b(?:takes?|passes|pass|puts?|sends?|refers?|hands?|brings?|gives?|returns?|escalates?|raises?|takes? up) (?:it|this|that|them|(?:the|a|their|his|her) (?!report|form|plan|file|record|copy|result|outcome|answer|letter|minutes|email|child|parent|family)[a-z]+)(?: (?:up|on|back|down|over|straight|again))* (?:to|before|with) ${THE}${POST}`,
  String.raw`\b(?:(?:is|are) (?:then |again )?(?:challenged|made|taken up|raised|discussed|disputed|put|tabled))(?: again| once more)?(?: [^,.;]{3,30}?)? (?:to|with|before) ${THE}${POST}`,
  String.raw`\b(?:cannot agree|disagree|do not agree|not settled|still open|unresolved|not agreed|no agreement)(?:,|:| [–—])? (?:then )?(?:to |on to |over to )?${THE}${POST}(?! (?:then )?(?:takes?|pass(?:es)?|refers?|sends?|puts?|brings?|hands?|asks?|rings?|tells?|writes?)\b)`,
  String.raw`\b(?:(?:is|are|be) (?:then |finally )?(?:settled|decided|ruled on|resolved)|final decision is made|last word is (?:had|given)) by ${THE}${POST}`,
  String.raw`\b(?:next|then|last) (?:person|one|post)(?: to (?:ring|ask|call|go to|turn to|approach))? is ${THE}${POST}`,
  String.raw`\b(?:failing (?:an|a|any) (?:answer|reply|decision|agreement)(?: [^,;.]{0,40}?)?,?) (?:it is |then )?${THE}${POST}`,
  String.raw`\basks? ${THE}${POST} (?:for (?:a |the |their )?(?:(?:final |last )?(?:ruling|decision|verdict|view that settles)|(?:final|last) answer)|to (?:decide|settle|rule|look|think)(?: (?:it|on it|the matter))?(?: again| once more)?)`,
  String.raw`\b(?:it|this|the matter|the case) (?:is|lies|rests) (?:then )?(?:for|with) ${THE}${POST} to (?:decide|settle)`,
]);

/** What goes down or back rightly. */
const OUTCOME =
  /\b(?:(?:decision|outcome|result|answer|reply|ruling|feedback|record|copy|note|file) (?:then )?(?:goes|is sent|is given|is passed|comes|returns)|to carry (?:it|this) out|what was (?:agreed|decided)|for (?:more|further) information|nobody goes|never|is not put|not back|until then|meanwhile|incomplete|lacks|parent|child’s|steady|medicine)\b/i;

const LEVELS: readonly RegExp[] = [
  /\b(?:workers?|practitioners?|midwi\w+|nurses?|visitors?|prescribers?)\b/,
  /\b(?:team (?:leaders?|managers?)|supervisors?|front[- ]door manager)\b/,
  /\b(?:service managers?|partnership managers?|heads? of|operations managers?|area managers?|assistant directors?)\b/,
  /\b(?:directors?|chief (?:executives?|officers?|nurses?|social)|commanders?)\b/,
];

function levelOf(post: string): number {
  return LEVELS.findLastIndex((level) => level.test(post));
}

function nameOf(post: string): string {
  return post
    .toLowerCase()
    .replace(/[’']s\b/, '')
    .replace(/s$/, '')
    .trim();
}

const ANY_POST = new RegExp(POST, 'gi');

/** Whom a stretch of text names as having had the matter. */
function postsIn(text: string): string[] {
  return [...text.matchAll(ANY_POST)].map(([, post = '']) => nameOf(post));
}

/** One who has had it, or who is below those who have: with what shows it. */
function givenBack({ blocks }: TextGroup): SpokenFault | undefined {
  const had: string[] = [];
  for (const where of blocks) {
    const patterns = GIVEN.among(where.text);
    if (patterns.length === 0 || !isOpenMatter(where.text)) {
      continue;
    }
    for (const sentence of sentencesOf(where.text).flatMap((one) => one.split(/; |, (?=(?:and|but|then) )/))) {
      const given = patterns.flatMap((pattern) => [...sentence.matchAll(new RegExp(pattern, 'gi'))]).sort((a, b) => a.index - b.index);
      let from = 0;
      for (const match of given) {
        if (match.index < from) continue;
        const to = nameOf(match[1] ?? '');
        had.push(...postsIn(`${sentence.slice(from, match.index)} ${match[0].slice(0, match[0].toLowerCase().lastIndexOf(to.slice(0, 8)))}`));
        from = match.index + match[0].length;
        if (!OUTCOME.test(sentence) && to !== '') {
          const shown = match[0].slice(0, 90);
          if (had.includes(to)) return { where, message: `The matter comes back to “${match[1]}”, who had it before: “${shown}”.` };
          const [level, above] = [levelOf(to), Math.max(-1, ...had.map(levelOf))];
          if (level >= 0 && level < above)
            return { where, message: `The matter goes down again here, to “${match[1]}”, below those who could not settle it: “${shown}”.` };
        }
        had.push(to);
      }
      had.push(...postsIn(sentence.slice(from)));
    }
  }
  return undefined;
}

/** To whoever it was that decided, or down by the very word. */
const BACK_OR_DOWN = lookFirst('back to who decided', [
  String.raw`\bback to ${THE}${POST} (?:who|that|which) (?:first |once )?(?:decided|made|refused|said|turned|took|began|raised|ruled|was asked)\b`,
  String.raw`\b(?:passed|handed|sent|put|given|goes|go|passes|hands? it|sends? it|passes it) (?:back )?down (?:again )?to ${THE}${POST}`,
]);

function backOrDown({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    for (const pattern of BACK_OR_DOWN.among(where.text)) {
      const sentence = sentencesOf(where.text).find((one) => pattern.test(one));
      if (sentence === undefined || OUTCOME.test(sentence) || !isOpenMatter(where.text)) continue;
      return { where, message: `What is not settled here goes back or down: “${pattern.exec(sentence)?.[0]}”.` };
    }
  }
  return undefined;
}

const PAIR = lookFirst('one post to another', [
  String.raw`${FROM} (?:then |again )?(?:rings?|asks?|tells?|refers?|sends?|passes|hands|turns to|goes to|writes to|takes it to|puts it to)(?: (?:it|this|the [a-z]+|them))?(?: (?:back|on|again))?(?: to)? ${THE}${FROM}`,
]);

/** A rings B, and B rings A. */
function thereAndBack({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    const [pattern] = PAIR.among(where.text);
    if (!pattern || !isOpenMatter(where.text)) continue;
    const seen: (readonly [string, string])[] = [];
    for (const match of where.text.matchAll(new RegExp(pattern, 'gi'))) {
      const posts = postsIn(match[0]);
      const [from = '', to = ''] = [posts[0], posts.at(-1)];
      const rest = where.text.slice(match.index, match.index + match[0].length + 60);
      if (
        posts.length > 1 &&
        !OUTCOME.test(rest) &&
        !/\b(?:with|what|whether|that|answer\w*|result|decision)\b/i.test(rest) &&
        seen.some(([a, b]) => a === to && b === from)
      )
        return { where, message: `The matter goes to and fro between “${to}” and “${from}”, and nobody decides.` };
      seen.push([from, to]);
    }
  }
  return undefined;
}

const NUMBER = String.raw`(\d|one|two|three|four|five|six)\b`;
const STAGE_MOVES = lookFirst('from stage to stage', [
  String.raw`\bfrom (?:stage|step) ${NUMBER}(?: \w+)? (?:straight |directly |on )?to (?:stage|step) ${NUMBER}`,
  String.raw`\b(?:after|if|when|where|(?<!(?:days?|weeks?|hours?|counted) )from|(?:answer|reply|outcome|decision|settled|agreed) (?:at|in|of)|behind|beyond) (?:the (?:end|outcome|answer|result|close) (?:of|at|in) )?(?:stage|step) ${NUMBER}(?! (?:ends|has ended) on)[^.;]{0,120}?\b(?:goes|go|passes|moves?|is (?:taken|put|sent|passed|referred|escalated)|takes? (?:it|this|the \w+)(?: up)?|sends? (?:it|this|the \w+)|jumps?|skips?|starts?|begins?|returns?|comes?|falls?|drops?|leaps?|brought)\b[^.;]{0,60}?\b(?:to|under|in|at|into|with|for) (?:stage|step) ${NUMBER}`,
]);
const AGAIN = lookFirst('a stage again', [
  String.raw`\b(?:stages?|steps?) (?:\d|one|two|three)(?: (?:and|to) (?:\d|two|three|four))?(?: [a-z]+){0,3} (?:again|anew|afresh|once more|a second time|from the (?:start|beginning))\b`,
]);
const IN_DANGER =
  /\b(?:danger|risk|harm\w*|urgent|emergenc|tonight|999|away|absent|on leave|cannot be reached|both sides agree|other side agrees|hurt|may skip|nobody|never|not put|must not|do not)\b/i;

const LEFT_OUT = lookFirst('steps left out', [
  String.raw`\b(?:stages?|steps?) ${NUMBER}(?: ?(?:to|and|–|-|,) ?(?:\d|two|three|four|five|six))? (?:is|are) (?:then |always |simply )?(?:left out|skipped|passed over|missed out|omitted|jumped over|dropped|ignored)\b`,
  String.raw`\b(?:no|none of the) (?:managers?|leaders?|levels?|stages?|one|posts?)(?: is| are)?(?: in)? between(?: them)?(?: (?:is|are) (?:asked|told|used|involved|heard))?\b`,
]);

/** Back to a stage that is over, or past the next one. */
function outOfOrder(where: WrittenText, from: number, to: number, shown: string): SpokenFault | undefined {
  if (!(to <= from || to > from + 1)) return undefined;
  return { where, message: `From stage ${from} the matter ${to <= from ? 'comes back to' : 'goes straight to'} stage ${to}: “${shown.slice(0, 100)}”.` };
}

function overOrBack({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    for (const pattern of LEFT_OUT.among(where.text)) {
      const sentence = sentencesOf(where.text).find((one) => pattern.test(one));
      if (sentence !== undefined && !IN_DANGER.test(sentence) && !/\b(?:if|unless|where|when|once)\b/i.test(sentence))
        return { where, message: `Stages are left out here as a rule: “${pattern.exec(sentence)?.[0]}”.` };
    }
    for (const pattern of AGAIN.among(where.text)) {
      const sentence = sentencesOf(where.text).find((one) => pattern.test(one));
      if (sentence !== undefined && !IN_DANGER.test(sentence) && isOpenMatter(sentence.replace(/\bstages?\b/gi, '')))
        return { where, message: `A stage that is over begins again: “${pattern.exec(sentence)?.[0]}”.` };
    }
    for (const pattern of STAGE_MOVES.among(where.text)) {
      const found = pattern.exec(where.text);
      if (!found) continue;
      const sentence = sentencesOf(where.text).find((one) => one.includes(found[0])) ?? where.text;
      const [from, to] = [readFigure(found[1] ?? ''), readFigure(found[2] ?? '')];
      const fault = IN_DANGER.test(sentence) ? undefined : outOfOrder(where, from, to, found[0]);
      if (fault) return fault;
    }
  }
  return undefined;
}

const OWN_STAGE = new RegExp(`^(?:stage |step |level )?${NUMBER}`, 'i');
const NEXT_STAGE = new RegExp(`\\b(?:on |back |straight |directly |up |down )*to (?:stage|step|level) ${NUMBER}`, 'i');

/** A row of a table begins with its stage and says to which one the matter goes on. */
function rowsOutOfOrder({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    const [own, next] = [OWN_STAGE.exec(where.row?.[0]?.trim() ?? ''), NEXT_STAGE.exec(where.text)];
    if (!own || !next || IN_DANGER.test(where.text)) continue;
    const [from, to] = [readFigure(own[1] ?? ''), readFigure(next[1] ?? '')];
    const fault = outOfOrder(where, from, to, where.text);
    if (fault) return fault;
  }
  return undefined;
}

const ENDLESS = lookFirst('until somebody gives way', [
  String.raw`\b(?:goes? on|keeps?|carr(?:y|ies) on|continues?) (?:to )?(?:meet|talk|discuss|negotiat|argu|speak|writ|exchang)\w*[^.;]{0,60}? (?:until|till) (?:they|both|one|somebody|the (?:two|sides)|there is|an? agreement)\b`,
  String.raw`\b(?:stages?|steps?|meetings?|talks?|rounds?)(?: [\w’'-]+){0,5} (?:is|are) (?:repeated|held again|gone through again|run again|begun again)(?: [^.;]{0,30}?)? (?:as often as|as many times as|for as long as|until|till|however)\b`,
  String.raw`\b(?:next meeting|the one after (?:that|it)|one meeting to the next|meeting after meeting)\b[^.;]{0,80}?(?:until|till) (?:there is|they|everybody|everyone|all|one|somebody)\b[^.;]{0,30}?\b(?:agree\w*|settled|gives? (?:way|in)|yields?)`,
  String.raw`\buntil (?:they|both sides|one side|one of (?:them|the two)|somebody|the two|all)(?: \w+)? (?:agree|gives? (?:way|in|up)|yields?|are of one mind)\b[^.;]{0,20}(?:however (?:many|often|long)|as long as it takes|whatever)`,
  String.raw`\b(?:stays|remains|rests) with ${THE}${POST}[^.;]{0,80}? until (?:one|somebody|either)(?: side| of them)? (?:gives? (?:way|in|up)|yields?)`,
  String.raw`\b(?:another|a further|one more)\b[^.;]{3,60}\b(?:and then|then|and) another\b`,
  String.raw`\b(?:for as long as (?:it takes|is needed|they like)|as often as (?:it takes|(?:is )?needed|they like|necessary)|however (?:long|often|many \w+) (?:it|that|this) takes)\b`,
]);
const DECIDES = /\b(?:decides|final decision|last word|settles it|rules\b|ruling|casting vote|chair of the|goes (?:on )?to)\b/i;

function withoutEnd({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    const found = ENDLESS.among(where.text)
      .map((pattern) => pattern.exec(where.text)?.[0])
      .find((one) => one !== undefined);
    if (found === undefined || !(isOpenMatter(where.text) || /\bagree/i.test(where.text))) continue;
    const rest = where.text.slice(where.text.indexOf(found));
    if (!DECIDES.test(rest)) return { where, message: `What is not settled here has no end: “${found.slice(0, 100)}”. Nobody decides.` };
  }
  return undefined;
}

const TO_NOBODY = lookFirst('escalates to nobody', [
  String.raw`\b(?:(?<!to )escalates?|(?:it|this|the (?:case|matter|disagreement|dispute|question)) (?:is|gets|must be|will be|shall be) escalated|escalates? (?:it|this|the (?:case|matter|disagreement|question)))(?= (?:by|within|on|at once|the same day|that day|after|in \d)\b|[.,;]|$)`,
]);
const SAYS_WHERE = /\b(?:to|with|under|through|up|stage \w+|route|at)\b(?! (?:once|the latest|most|least))/i;

/** “The team leader escalates within 1 working day”: to whom stands nowhere. */
function toNobody({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    for (const pattern of TO_NOBODY.among(where.text)) {
      const sentence = sentencesOf(where.text).find((one) => pattern.test(one));
      const found = sentence === undefined ? null : pattern.exec(sentence);
      if (sentence === undefined || !found) continue;
      const rest = sentence.slice(found.index + found[0].length);
      if (!SAYS_WHERE.test(rest) && !/\b(?:may|can|who|whoever|how|that|which) $/i.test(sentence.slice(0, found.index))) {
        return { where, message: `“${sentence.slice(0, 100)}” escalates the matter and does not say to whom.` };
      }
    }
  }
  return undefined;
}

/** The head of a column of those who get it. */
const TO_WHOM = /^(?:to|goes? to|goes? (?:next|on|up) to|passed to|passes to|next|then|escalates? to|taken to|put to|decided by)\b/i;

/** A table with a column of those who have it and one of those who get it. */
function downTheRows({ blocks }: TextGroup): SpokenFault | undefined {
  if (!blocks.some(({ row, head = '' }) => row && TO_WHOM.test(head))) return undefined;
  const had = new Set<string>();
  // NOTE: a table of who tells whom has such a column too.
  if (!isOpenMatter(blocks.map(({ text, head = '' }) => `${head} ${text}`).join('\n'))) return undefined;
  for (const where of blocks) {
    const { row, head = '', text } = where;
    if (!row || !TO_WHOM.test(head)) continue;
    const before = row.slice(0, row.indexOf(text)).filter((cell) => levelOf(cell.toLowerCase()) >= 0);
    const [level, above] = [levelOf(text.toLowerCase()), Math.max(-1, ...before.map((cell) => levelOf(cell.toLowerCase())))];
    const name = nameOf(text.replace(/^the /i, ''));
    for (const cell of before) had.add(nameOf(cell.replace(/^the /i, '')));
    if ((level >= 0 && level < above) || had.has(name))
      return { where, message: `What is not settled here goes back or down again, to “${text.slice(0, 60)}”.` };
    if (level >= 0 && above >= 0 && level > above + 1)
      return { where, message: `A level is left out here: from “${before.at(-1)}” straight to “${text.slice(0, 60)}”.` };
  }
  return undefined;
}

/** What comes next, told by posts and numbers. */
export function movedWrongly(group: TextGroup): SpokenFault | undefined {
  return (
    overOrBack(group) ??
    rowsOutOfOrder(group) ??
    backOrDown(group) ??
    thereAndBack(group) ??
    withoutEnd(group) ??
    toNobody(group) ??
    downTheRows(group) ??
    givenBack(group)
  );
}
