// A name in a text by which the directory does not call one of its own. Names are compared by the words that carry meaning, in
// whatever order: “Safeguarding Maternity Unit” is the “Maternity safeguarding team”, and a name with a word more is somebody else's.

import { inLatin } from '../../guidance/latin.ts';
import { isConnector, KINDS, kindOf, meaningOf, plain, PURPOSES, RARE, sequenceOf, stemOf, WORD, wordsOf } from '../reading/name-words.ts';
import type { Body, OtherNames } from './team-names.ts';
import { isOfKind, knownAs } from './team-names.ts';

const KIND_WORD = new RegExp(`\\b(?:${KINDS.join('|')}|advis[eo]r)s?\\b`, 'gi');
const PREVIOUS = inLatin(/([\p{L}\p{N}'’]+)[ \u00A0-]$/u);
const GOES_ROUND = /^ (?:for|of|on|\()/;
/** Names are looked for no further than that. */
const LONGEST = 120;
/** “The family help team manager” is a post and no team. */
const GOES_ON = /^['’]?s? (?:manager|leader|lead|worker|officer|co-?ordinator|members?|around|meetings?|plans?|chair|number|records?)\b/i;
/** The same kind of team in another place. */
const ELSEWHERE = /^ (?:(?:of|in|for|at|from) (?:the |an? )?(?:next|neighbouring|other|home|another|new|receiving)|(?:elsewhere|abroad|next door)\b)/i;
const OTHERS = /^(?:neighbouring|other|another|next|different)$/i;
/** Before a name in small letters, so that no word of a longer name is left out. */
const BEFORE_NAME = /^(?:the|a|our|their|its|to|by|with|from|via|through|and|or|of|for|rings?|calls?|phones?|contacts?|asks?|tells?|emails?|council['’]s)$/i;
const BEGINS = /^(?:the|our|their|ring|call|phone|contact|ask|tell|email)$/i;
const MOST_WORDS = 8;

export interface OtherName {
  readonly body: Body;
  readonly shown: string;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a blank or a hyphen stands before it. */
  readonly isJoined: boolean;
}

export function otherNameIn(text: string, names: OtherNames): OtherName | undefined {
  for (const { 0: kind, index } of text.matchAll(KIND_WORD)) {
    const [, previous = ''] = PREVIOUS.exec(text.slice(Math.max(0, index - 30), index)) ?? [];
    const end = index + kind.length;
    if (!isOfNames(previous, names) && !GOES_ROUND.test(text.slice(end, end + 4))) continue;
    const start = text.indexOf(' ', Math.max(0, index - LONGEST)) + 1;
    const stretch = text.slice(index < LONGEST ? 0 : start, end + LONGEST);
    const at = index - (index < LONGEST ? 0 : start);
    const tokens = tokensOf(stretch);
    const place = tokens.findIndex((token) => token.start === at);
    const found = place < 0 ? undefined : (before(stretch, tokens, place, names) ?? around(stretch, tokens, place, names));
    if (found) return found;
  }
  return undefined;
}

function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(last, index);
    last = index + word.length;
    return { word, start: index, end: last, isJoined: gap.length < 2 && /^[ \u00A0-]?$/.test(gap) };
  });
}

/** Names that end in what they are, in capitals or in small letters. */
function before(text: string, tokens: readonly Token[], at: number, names: OtherNames): OtherName | undefined {
  const isPoint = plain(tokens[at]?.word ?? '') === 'point' && /^(?:contact|access|entry|referral)$/i.test(tokens[at + 2]?.word ?? '');
  const end = isPoint ? at + 2 : at;
  for (let start = at - 1; start >= Math.max(0, at - MOST_WORDS) && tokens[start + 1]?.isJoined === true; start -= 1) {
    const word = tokens[start]?.word ?? '';
    if (isConnector(word)) continue;
    if (!isOfNames(word, names) && !(isPoint && start === at - 1)) return undefined;
    const found = matching(text, tokens, start, end, names);
    if (found) return found;
  }
  return undefined;
}

function isOfNames(word: string, { vocabulary, area }: OtherNames): boolean {
  const stem = stemOf(word);
  return vocabulary.has(stem) || PURPOSES.has(stem) || area.has(stem) || kindOf(word) !== undefined;
}

/** “Steering Group for Parents and Substances”, “Child Protection Advisor (NHS)”: what it is stands inside. */
function around(text: string, tokens: readonly Token[], at: number, names: OtherNames): OtherName | undefined {
  if (!isCapital(tokens[at])) return undefined;
  const next = tokens[at + 1];
  const isInBrackets = next !== undefined && text.slice(tokens[at]?.end, next.start) === ' (' && text[next.end] === ')';
  if (!isInBrackets && !/^(?:for|of|on)$/.test(next?.word ?? '')) return undefined;
  let start = at;
  while (start > 0 && tokens[start]?.isJoined === true && isCapital(tokens[start - 1]) && !BEGINS.test(tokens[start - 1]?.word ?? '')) start -= 1;
  if (isInBrackets) return matching(text, tokens, start, at + 1, names);
  for (let end = at + 2; end < Math.min(tokens.length, at + MOST_WORDS) && tokens[end]?.isJoined === true; end += 1) {
    const found = isCapital(tokens[end]) && matching(text, tokens, start, end, names);
    if (found) return found;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^[^a-z&]/.test(token.word);
}

function matching(text: string, tokens: readonly Token[], start: number, end: number, names: OtherNames): OtherName | undefined {
  const shown = text.slice(tokens[start]?.start, tokens[end]?.end);
  const meaning = meaningOf(shown).filter((stem) => !names.area.has(stem));
  const known = knownAs(meaning, names);
  // NOTE: “out of hours the emergency duty team” is two things.
  if (!known || /(?<! (?:of|for|to|on)) the /i.test(shown) || isOneOfTeam(shown) || names.accepted.has(sequenceOf(shown))) return undefined;
  const { body, isShort } = known;
  const kind =
    wordsOf(shown)
      .map(kindOf)
      .findLast((one) => one !== undefined) ?? '';
  if (!isOfKind(body, kind) || (isShort && isPartOf(shown, body.name))) return undefined;
  const inCapitals = tokens.slice(start, end + 1).every((token) => isCapital(token) || isConnector(token.word));
  const rest = text.slice(tokens[end]?.end, (tokens[end]?.end ?? 0) + 40);
  const isName = isWholeName(text, tokens, start, inCapitals) && (inCapitals || (!RARE.includes(kind) && isClear(body, meaning)));
  return isName && !GOES_ON.test(rest) && !ELSEWHERE.test(rest) ? { body, shown } : undefined;
}

/** “A social worker of the emergency duty team” is one of its people. */
function isOneOfTeam(shown: string): boolean {
  return /^[a-z][a-z ]*\b(?:worker|nurse|officer|member|colleague|visitor|adviser|advisor)s? (?:of|from|in|at) the /.test(shown);
}

/** “Training team” for “Safeguarding partnership training team”: some of its words, in its order. */
function isPartOf(shown: string, name: string): boolean {
  let from = 0;
  const own = wordsOf(name).map(plain);
  return wordsOf(shown).every((word) => {
    from = own.indexOf(plain(word), from) + 1;
    return from > 0;
  });
}

/** In small letters two words may describe anything; they are a name if they stand as in the directory's. */
function isClear({ kind, core }: Body, meaning: readonly string[]): boolean {
  return kind !== '' && (meaning.length > 2 || meaningOf(core).join(' ').endsWith(meaning.join(' ')));
}

/** Is there no other word of the name before it? */
function isWholeName(text: string, tokens: readonly Token[], start: number, inCapitals: boolean): boolean {
  const previous = tokens[start - 1];
  if (!previous || tokens[start]?.isJoined !== true) return true;
  if (!inCapitals) return BEFORE_NAME.test(previous.word);
  if (!isCapital(previous)) return !OTHERS.test(previous.word);
  // NOTE: a capital that begins the sentence may be an article or a verb, or the first word of a longer name.
  const isFirst = start === 1 || /[.!?:]\s*$/.test(text.slice(Math.max(0, previous.start - 3), previous.start));
  return isFirst && BEGINS.test(previous.word);
}
