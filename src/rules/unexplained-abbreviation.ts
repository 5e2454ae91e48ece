// Letters that one service uses every day and the other has never heard.

import { inLatin } from '../guidance/latin.ts';
import type { Rule, RuleContext } from './rule.ts';
import { smallWords } from './small-words.ts';
import { spelledLetters } from './spelled-letters.ts';
import { allTexts, wordTexts } from './text-places.ts';

const LETTERS = inLatin(/(?<![\p{L}\p{N}.@/#_-])(?:\p{Lu}{2,6}|\p{Lu}{1,3}&\p{Lu}{1,2})(?=s?(?![\p{L}\p{N}@/_]))/gu);
/** “iVPD”, “CiN”, “MoU”: capitals with a small letter between them, and no longer word such as “PowerPoint”. */
const MIXED = inLatin(
  /(?<![\p{L}\p{N}.@/#_'’-])(?=\p{L}{3,7}(?![\p{L}\p{N}@/_'’]))\p{Ll}?\p{Lu}(?:\p{Ll}?\p{Lu}){1,5}(?:\p{Ll}(?<!s))?(?!\p{L}{2}|[\p{Ll}](?<!s))/gu,
);
/** “SW/HV”: two in one. */
const JOINED = inLatin(/(?<=\p{Lu}{2})\/(?=\p{Lu}{2})/gu);
const TWO_CAPITALS = inLatin(/[\p{Lu}&]\p{Ll}?[\p{Lu}&]/u);
const CAPITALS = inLatin(/[\p{Lu}&]{2,}|(?<!\p{L})\p{Ll}?\p{Lu}(?:\p{Ll}?\p{Lu})+/gu);
const IN_BRACKETS = inLatin(/\(((?:\p{Ll}?[\p{Lu}&]){2,8}\p{Ll}?)s?\)/gu);
const SAID_TO_BE = inLatin(
  /(?<=\p{Ll}{3}),? (?:also |better )?(?:known as|called|shortened to|abbreviated (?:to|as)|or) (?:the )?[“"‘']?((?:\p{Ll}?[\p{Lu}&]){2,8})(?=[^\p{L}\p{N}])/gu,
);
/** “PCT (the primary care trust, which did this until 2013)”; what only begins with words, “OST (see page 4)”, explains nothing. */
const BEFORE_BRACKETS = inLatin(
  /\b((?:\p{Ll}?[\p{Lu}&]){2,8})s? \((?=[\p{L} ,'’-]{6,}\)|(?:the|an?|or|that is|short for|now|then|formerly|meaning) (?:\p{Ll}[\p{L}'’-]* ){1,7}?\p{L}[^()]*\))/gu,
);
const ALL_CAPITALS = inLatin(/\p{Lu}{2,} \p{Lu}{2,} \p{Lu}{2,}/u);
/** Quoted words are examples of how others write. */
const QUOTED = /[“"][^“”"]{1,200}[”"]/g;
/** What every reader in either country knows, and signs that are no abbreviation. */
const KNOWN = new Set(
  'NHS GP GPS PC UK EU PDF ID IT CV TV OK AM PM BST GMT USB QR CD DVD SMS URL FAQ GCSE HMRC MP MSP BBC AIDS HIV A&E PIN PO VAT VHS CCTV CD ISBN AND OR NOT II III IV VI VII VIII IX XI XII NI NO YES DNA RSVP NB PS ASAP ETA AGM LGBT LGBTQ LGBTQI AUDIT ASSIST DASH HM NSPCC PhD BSc MSc MHz GHz'.split(
    ' ',
  ),
);

export const rule: Rule = {
  id: 'unexplained-abbreviation',
  title: 'An abbreviation that is explained nowhere',
  why: 'Each service has its own letters. The reader on the other side guesses, or stops reading.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    const explained = new Set(protocol.glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]).flatMap((term) => String(term).match(CAPITALS) ?? []));
    for (const written of allTexts(context)) {
      const { text } = written;
      if (!TWO_CAPITALS.test(text)) continue;
      for (const letters of spelledLetters(written)) explained.add(letters);
      for (const [, inside] of text.matchAll(IN_BRACKETS)) explained.add(inside ?? '');
      for (const [, named] of text.matchAll(SAID_TO_BE)) explained.add(named ?? '');
      for (const [, before] of text.matchAll(BEFORE_BRACKETS)) explained.add(before ?? '');
    }
    for (const { title } of Object.values(context.catalogue.legal).flatMap(({ bases }) => Object.values(bases)))
      for (const letters of title.match(CAPITALS) ?? []) explained.add(letters);
    const names = JSON.stringify(protocol.directory);
    for (const { text, place, requirement } of wordTexts(context)) {
      if (!TWO_CAPITALS.test(text)) continue;
      const said = text.replace(QUOTED, ' ').replace(JOINED, ' ');
      for (const [letters] of [...said.matchAll(LETTERS), ...said.matchAll(MIXED)]) {
        if (KNOWN.has(letters) || explained.has(letters) || names.includes(letters)) continue;
        if (ALL_CAPITALS.test(text) || isWordInCapitals(context, letters, text)) continue;
        explained.add(letters);
        yield {
          message: `\`${letters}\` is explained nowhere.`,
          fix: `Write it out where it stands first, for example “child in need (CIN)”, or add it to glossary.yaml.`,
          place,
          ...(requirement === undefined ? {} : { requirement }),
        };
      }
    }
  },
};

/** Minutes put their verbs in capitals: “NOTED that …”, “AGREED to …”. */
const MINUTED = /^(?:NOTED|AGREED|HEARD|ASKED|ACTION|MOVED|VOTED|SAID|TOLD|SET|PUT|DONE)$/;

/** “THEN ring the front door” is a word in capitals: the protocol writes it in small letters too. A form or a tool may still be called so, and “TOPs” is no word. */
function isWordInCapitals(context: RuleContext, letters: string, text: string): boolean {
  if (new RegExp(`\\b${letters}s? (?:form|tool|score|rating|assessment|meeting|group|plan|worker|referral|programme|nurse|check|list|test)`).test(text))
    return false;
  if (new RegExp(`\\b${letters}s(?!\\w)`).test(text)) return false;
  return MINUTED.test(letters) || (smallWords(context.protocol).get(letters.toLowerCase()) ?? 0) > 1;
}
