// Titles of posts and names of bodies in a text, read word by word from the noun at their end back to an article, a verb or an owner:
// “the school’s | attendance and family practitioner”. Whether anybody knows them is for others to say.

import { DO, DOES } from './task-words.ts';
import { wordSet } from './word-set.ts';

export interface Title {
  readonly name: string;
  /** The words before its last, without “and”. */
  readonly mods: readonly string[];
  /** Its last word, in small letters. */
  readonly head: string;
  readonly isCapital: boolean;
  /** What stands right before it: an article, an owner (“hospital’s”), or nothing. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
}

const POST_HEADS = wordSet(
  'worker nurse midwife officer practitioner coordinator co-ordinator adviser advisor navigator navigators advocate advocates manager lead leader director analyst matron sister sergeant broker champion consultant mentor mentors warden wardens ' +
    'supervisor administrator specialist ambassador technician visitor clerk inspector secretary assessor facilitator guardian convener convenor registrar steward controller planner educator trainer counsellor therapist psychologist psychiatrist link buddy companion ' +
    'pharmacist governor solicitor neonatologist paediatrician reviewer monitor agent connector chaplain superintendent strategist caseholder enabler educators archivist statistician custodian keyholder scrutineer organiser tutor coach mediator auditor dietitian physiotherapist assistant commissioner doctor ' +
    'liaison caretaker teacher clinician keeper supporter volunteers head chair',
);
const BODY_HEADS = wordSet(
  'team service unit hub desk helpline helpdesk hotline bureau squad department section project cell panel forum board committee academy tribunal commission clinic network line directorate collaborative pod portal gateway secretariat taskforce cluster agency',
);
/** Of these only who is rung or written to is looked for. */
export const CALLEES = wordSet('driver contact master centre store company scheme pantry firm shop supplier provider laboratory scientist office');
const SMALL = wordSet(
  'the a an our your my its their his her each every any this that these those both all some no such same other another own new old next first second third fourth last former two three four five six seven eight nine ten several many few most ' +
    'and or but nor to by with from for of in on at into onto under over about through via as than like per until till before after within since during without if when where once while unless whether because so that who whom whose which what how why ' +
    'is are was were be been being has have had will would must shall should may might can could does do did not never also then only always usually first still already here there it they them he she we you i us me him one named called',
);
/** “The children’s grief service”: these own nothing. */
const OF_PEOPLE = /^(?:children|people|women|men|parents|carers|victims|families|fathers|mothers|pupils|patients|users|tenants|workers|survivors)[’']s?$/i;
const OF_A_BODY =
  /^(?!(?:parent|mother|father|child|family|mum|dad|carer|patient|person|client|baby|gran|grandmother|friend|landlord|employer|caller|family)[’'])[\w-]+[’']s$/i;
const WORD = /[A-Za-zÀ-ÿ0-9][\w’'À-ÿ-]*/g;
const MOST_MODS = 6;
const LONGEST = 110;

export function titlesIn(sentence: string, isField: (word: string) => boolean): Title[] {
  const found: Title[] = [];
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const head = word.toLowerCase();
    if (!(POST_HEADS.has(head) || BODY_HEADS.has(head) || CALLEES.has(head)) || sentence[index - 1] !== ' ') continue;
    const title = titleAt(sentence, word, index, isField);
    if (title) found.push(title);
  }
  return found;
}

const ARTICLE = /^(?:the|an?|our|each|every)$/i;
const GOES_ON = /^(?:['’]s\b|[ -]([A-Za-z-]+))/;
/** What it is for stands behind a name in capitals. */
const WHAT_FOR = /^ (?:for|of) (?:the )?[A-Z][\w'’-]*(?: (?:(?:and|&|of|on) )?[A-Z][\w'’-]*){0,4}/;

function titleAt(sentence: string, head: string, at: number, isField: (word: string) => boolean): Title | undefined {
  const isCapitalHead = /^[A-Z]/.test(head);
  let end = at + head.length;
  const next = GOES_ON.exec(sentence.slice(end, end + 30))?.[1];
  if (next !== undefined && isHead(next) && (/^[A-Z]/.test(next) || !isCapitalHead)) return undefined;
  const words = sentence.slice(Math.max(0, at - LONGEST), at - 1).split(' ');
  let from = words.length;
  while (from > 0 && words.length - from < MOST_MODS && isOfTitle(words, from - 1, isCapitalHead, isField)) from -= 1;
  while (/^(?:and|&|of|for)$/.test(words[from] ?? '')) from += 1;
  // NOTE: “the supplier's driver”: whose somebody is has to do for a title.
  if (from === words.length && OF_A_BODY.test(words[from - 1] ?? '') && !isHead((words[from - 1] ?? '').replace(/[’']s$/, ''))) {
    from -= 1;
    while (from > 0 && isOfTitle(words, from - 1, isCapitalHead, isField)) from -= 1;
  }
  const mods = words.slice(from);
  const whatFor = isCapitalHead ? (WHAT_FOR.exec(sentence.slice(end, end + 90))?.[0] ?? '') : '';
  if (mods.length === 0 && whatFor === '') return undefined;
  end += whatFor.length;
  const name = [...mods, head].join(' ') + whatFor;
  const start = end - name.length;
  const lead = words[from - 1] ?? '';
  // NOTE: the first word of a sentence has a capital, whatever it is.
  const capitals = mods.filter((word, index) => /^[A-Z]/.test(word) && !(index === 0 && /(?:^|[.!?:] )$/.test(sentence.slice(0, start))));
  return {
    name,
    mods: `${mods.join(' ')}${whatFor.startsWith(' for') ? whatFor : ''}`.split(' ').filter((word) => word !== '' && !/^(?:and|&|of|for|the|on)$/.test(word)),
    head: head.toLowerCase(),
    isCapital: isCapitalHead || (capitals.length > 0 && mods.some((word) => /^[A-Z]/.test(word))),
    lead,
    before: sentence.slice(0, start),
    after: sentence.slice(end),
  };
}

function isHead(word: string): boolean {
  const small = word.toLowerCase();
  return POST_HEADS.has(small) || BODY_HEADS.has(small) || POST_HEADS.has(small.replace(/s$/, '')) || BODY_HEADS.has(small.replace(/s$/, ''));
}

function isOfTitle(words: readonly string[], at: number, isCapitalHead: boolean, isField: (word: string) => boolean): boolean {
  const word = words[at] ?? '';
  if (!/^[A-Za-zÀ-ÿ][\w’'À-ÿ-]*$/.test(word)) return word === '&' && isCapitalHead;
  const isCapital = /^[A-Z]/.test(word);
  const small = word.toLowerCase();
  if (small === 'and' || (isCapitalHead && (small === 'of' || small === 'for'))) {
    const before = words[at - 1] ?? '';
    return isCapitalHead ? /^[A-Z][\w’'-]*$/.test(before) && !SMALL.has(before.toLowerCase()) : isField(before);
  }
  if (SMALL.has(small) || (isCapitalHead && !isCapital)) return false;
  if (/[’']s?$/.test(word) && !OF_PEOPLE.test(word)) return false;
  if (!isCapital && (DOES.has(small) || DO.has(small)) && !isField(small) && !ARTICLE.test(words[at - 1] ?? '')) return false;
  if (isCapital) return !(at === 0 && (DO.has(small) || DOES.has(small)) && !isField(small));
  // NOTE: “ringing welcome volunteers”: behind an article or another word of the title it is no verb.
  return (
    isField(small) ||
    !(small.endsWith('ly') || (small.endsWith('ing') && !ARTICLE.test(words[at - 1] ?? '') && SMALL.has((words[at - 1] ?? 'the').toLowerCase())))
  );
}
