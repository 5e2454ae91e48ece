// Posts that a stretch of words names, in their order, with their rank: read word by word from the noun at the end of each title, since a title
// may be any. Rank: 0 who works with a family, 1 team leader or manager, 2 who runs a service, 3 director, 4 the top of a council or partnership.

import { wordSet } from '../reading/word-set.ts';

export interface PostNamed {
  /** In small letters and in the singular: “team leader”. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** -1 where the title tells none. */
  readonly rank: number;
}

/** Nouns that end a title. */
const HEADS = wordSet(
  'worker workers manager managers leader leaders lead leads officer officers chair chairs director directors executive executives nurse nurses midwife midwives ' +
    'pharmacist pharmacists prescriber prescribers practitioner practitioners professional professionals visitor visitors co-ordinator co-ordinators coordinator coordinators ' +
    'supervisor supervisors adviser advisers doctor doctors gp gps teacher teachers head heads commander guardian reporter referrer referrers scrutineer consultant obstetrician colleague number',
);
/** Nouns that may begin a title as well: “team” of “team leader” is none by itself, “lead practitioner” is one title. */
const ALSO_BEFORE = wordSet('lead chief head chair nurse director doctor');
/** Words that stand in no title. */
const STOP = wordSet(
  'the a an to by with for of and or on in at from both two three each that this these those same own their his her its any every other another all who whom whose which if when where until unless not no ' +
    'is are was were be been has have had does do did rings ring asks ask tells tell takes take goes go sees calls call meets meet passes sends send decides decide says say writes write puts gives within next then again back up down it they them ' +
    'first before after but failing as thinks between only also once more matter case question dispute disagreement still says neither either nor your my our whoever between should must may can will cannot without than so because there here hands refers refer returns turns speaks talk talks give given against over about into out off past disagrees objects',
);
/** Behind a noun of these stands what somebody is the head of. */
const TAKES_OF = wordSet('head heads director directors chair chairs leader leaders manager managers officer officers lead leads guardian');
const MOST_BEFORE = 4;
const WORD = /[a-z][a-z’'-]*/g;

/** NOTE: most words end no title, so each is looked up and nothing more. */
export function postsIn(text: string): PostNamed[] {
  const lowered = text.toLowerCase();
  const words: Word[] = [...lowered.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.replace(/[’']s?$/, ''),
    start: index,
    end: index + word.length,
  }));
  const found: PostNamed[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = words[at];
    if (!last || !HEADS.has(last.word) || (/^heads?$/.test(last.word) && words[at + 1]?.word !== 'of')) continue;
    const next = words[at + 1];
    if (next && ALSO_BEFORE.has(last.word) && HEADS.has(next.word) && next.start === last.end + 1) continue;
    let from = at;
    while (from > 0 && at - from < MOST_BEFORE && isOfTitle(words[from - 1], words[from], lowered)) from -= 1;
    const start = words[from]?.start ?? last.start;
    const end = TAKES_OF.has(last.word) ? endOfWhat(words, at, lowered) : last.end;
    const name = singular(lowered.slice(start, end));
    found.push({ name, start, end, rank: rankOf(name) });
  }
  return found;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** “Head of family help and protection”, “director of children’s services”, “team leader for children and families”. */
function endOfWhat(words: readonly Word[], at: number, text: string): number {
  const last = words[at];
  let next = at + 1;
  if (!last || !/^(?:of|for)$/.test(words[next]?.word ?? '') || !follows(words, next, text)) return last?.end ?? 0;
  const isOf = words[next]?.word === 'of';
  next += isOf && words[next + 1]?.word === 'the' ? 2 : 1;
  let end = last.end;
  for (let count = 0; count < MOST_BEHIND && follows(words, next, text); count += 1, next += 1) {
    const { word = '', end: to = end } = words[next] ?? {};
    const isJoined = word === 'and' && !STOP.has(words[next + 1]?.word ?? 'the') && follows(words, next + 1, text);
    if (STOP.has(word) && !isJoined) break;
    if (!isJoined) end = to;
  }
  return end;
}

const MOST_BEHIND = 5;

function follows(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && text.slice(before.end, word.start) === ' ';
}

function isOfTitle(before: Word | undefined, word: Word | undefined, text: string): boolean {
  return (
    before !== undefined && word !== undefined && !STOP.has(before.word) && text.slice(before.end, word.start) === ' ' && !HEADS_OF_OTHERS.has(before.word)
  );
}

/** “The social worker the manager”: where one title ends, the next begins. */
const HEADS_OF_OTHERS = wordSet('worker workers manager managers leader leaders officer officers midwife midwives visitor visitors practitioner practitioners');

function singular(title: string): string {
  return title
    .replace(/[’']s?(?= |$)/g, '')
    .replace(/midwives/, 'midwife')
    .replace(/\b([a-z-]+[^s])s(?= of | for |$)/, '$1')
    .replace(/^(?:the|an?) /, '');
}

const RANKS: readonly RegExp[] = [
  /\b(?:worker|practitioner|midwife|nurse|visitor|prescriber|pharmacist|referrer|teacher|doctor|gp|professional|housing officer|police officer|probation officer|colleague|number)$/,
  /\b(?:team leader|team manager|supervisor|front door manager|ward manager|line manager|safeguarding lead|lead midwife|practice manager)\b/,
  /\b(?:service manager|partnership manager|heads? of|head$|operations manager|area manager|assistant director|housing options manager|prescribing lead)\b/,
  /\b(?:directors?|chief (?:social work )?officer|chief nurse|nurse director|area commander|commander)\b/,
  /\b(?:chief executive|independent chair|partnership chair|chair of the (?:partnership|committee|alcohol|child))\b/,
];

function rankOf(name: string): number {
  return RANKS.findLastIndex((rank) => rank.test(name));
}

/** The same post, told in full or in short: “recovery team leader”, “team leader”. */
export function isSamePost(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.includes(' ') && (long.endsWith(` ${short}`) || long.startsWith(`${short} `));
}
