// Letters that one service uses every day and the other has never heard.

import { inLatin } from '../guidance/latin.ts';
import type { Rule, RuleContext } from './rule.ts';
import { smallWords } from './reading/small-words.ts';
import { initialsOf, spelledLetters } from './unexplained-abbreviation/spelled-letters.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, factTexts, wordTexts } from './reading/text-places.ts';

const LETTERS = inLatin(/(?<![\p{L}\p{N}.@/#_-])(?:\p{Lu}{2,6}|\p{Lu}{1,3}&\p{Lu}{1,2})(?=s?(?![\p{L}\p{N}@/_]))/gu);
/** “iVPD”, “CiN”, “MoU”: capitals with a small letter between them, and no longer word such as “PowerPoint”. */
const MIXED = inLatin(
  /(?<![\p{L}\p{N}.@/#_'’-])(?=\p{Lu}*\p{Ll})(?=\p{L}{3,7}(?![\p{L}\p{N}@/_'’]))\p{Ll}?\p{Lu}(?:\p{Ll}?\p{Lu}){1,5}(?:\p{Ll}(?<!s))?(?!\p{L}{2}|[\p{Ll}](?<!s))/gu,
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
  /\b((?:\p{Ll}?[\p{Lu}&]){2,8})s? \((?!(?:see|ask|ring|call|page|from|at|on|in|by|every|within|until|as) )(?=[\p{L} ,'’-]{6,}\)|(?:the|an?|or|that is|short for|now|then|formerly|meaning) (?:\p{Ll}[\p{L}'’-]* ){1,7}?\p{L}[^()]*\))/gu,
);
const ALL_CAPITALS = inLatin(/\p{Lu}{2,} \p{Lu}{2,} \p{Lu}{2,}/u);
/** Quoted words are examples of how others write. */
const QUOTED = /[“"][^“”"]{1,200}[”"]/g;
/** What every reader in either country knows, and signs that are no abbreviation. */
const KNOWN = new Set(
  'NHS GP GPS PC UK EU PDF ID IT CV TV OK AM PM BST GMT USB QR CD DVD SMS URL FAQ GCSE HMRC MP MSP BBC AIDS HIV A&E PIN PO VAT VHS CCTV CD ISBN AND OR NOT ONE TWO THREE FOUR FIVE SIX TEN BOTH ALL ANY ARE HAS MUST EACH II III IV VI VII VIII IX XI XII NI NO YES DNA RSVP NB PS ASAP ETA AGM LGBT LGBTQ LGBTQI AUDIT ASSIST DASH HM NSPCC HMP HMYOI BT CEO DIY MOT DVLA RSPCA RNLI HR WC PE PTO SOS PhD BSc MSc MHz GHz XX XY XS XL XXS XXL SMART MDMA LSD GHB GBL THC CBD'.split(
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
    // NOTE: what cannot be read may explain any of them.
    if (protocol.unreadable.has(protocol.directoryFile) || protocol.unreadable.has(`${protocol.folder}glossary.yaml`)) return;
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
    for (const { name } of [...Object.values(protocol.directory.organisations), ...Object.values(protocol.directory.teams)])
      for (const letters of initialsOf(String(name ?? ''))) explained.add(letters);
    const names = JSON.stringify(protocol.directory);
    for (const { text, place, requirement } of [...wordTexts(context), ...factTexts(context), ...partnersTexts(context)]) {
      if (!TWO_CAPITALS.test(text)) continue;
      const said = text.replace(QUOTED, ' ').replace(JOINED, ' ');
      for (const [letters] of [...said.matchAll(LETTERS), ...said.matchAll(MIXED)]) {
        if ((KNOWN.has(letters) && !isMissedVisit(letters, said)) || explained.has(letters) || names.includes(letters)) continue;
        // NOTE: a post or a team whose id is the letters is linked to by them.
        if (names.includes(`"${letters.toLowerCase()}"`) || ALL_CAPITALS.test(text)) continue;
        if (isWordInCapitals(context, letters, text) || (letters.length > 3 && isShouted(context, protocol.passages.get(requirement ?? '')?.text ?? '')))
          continue;
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

/** What the control block says of partners and of an emergency; minutes and editions have signs of their own. */
function partnersTexts(context: RuleContext): WrittenText[] {
  const { controlFile } = context.protocol;
  return allTexts(context).filter(({ place }) => place.at === 'key' && place.file === controlFile && SPOKEN.has(String(place.path[0])));
}

const SPOKEN: ReadonlySet<string> = new Set(['partners', 'emergency', 'summary']);

/** “Two DNAs in a row”: those who did not attend; of a test or a sample everybody knows what it is. */
const GENES = /\bDNA[ -](?:tests?|testing|samples?|profiles?|results?|evidence|swabs?|match|analys)|\b(?:paternity|blood|genetic|forensic|saliva|father)\b/i;
const MISSED =
  /\bDNAs\b|\bDNA['’]d\b|\b(?:an?|each|every|one|two|three|first|second|third|last|repeated|after|of|for|if|is|was|as) DNA\b(?!\/)|\bDNA (?:appointments?|rates?|letters?|polic(?:y|ies)|procedures?|visits?|twice|once|list|alerts?)\b/;

function isMissedVisit(letters: string, said: string): boolean {
  return letters === 'DNA' && MISSED.test(said) && !GENES.test(said);
}

/** Minutes put their verbs in capitals: “NOTED that …”, “AGREED to …”. */
const MINUTED = /^(?:NOTED|AGREED|HEARD|ASKED|ACTION|MOVED|VOTED|SAID|TOLD|SET|PUT|DONE)$/;

/** “THEN ring the front door” is a word in capitals: the protocol writes it in small letters too. A form or a tool may still be called so, and “TOPs” is no word. */
/** “Fills in the TOP and …”, “looks at her MAP”: a thing that has an article and nothing behind it that it would describe. */
function isThing(letters: string, text: string): boolean {
  return (
    /^\p{Lu}{3,5}$/u.test(letters) &&
    !LOUD.test(letters) &&
    new RegExp(
      `\\b(?:[Tt]he|[Aa]n?|each|every|his|her|their|our|last|latest|first|new|by|using|of|fills? in|completes?|uses?) ${letters}(?=[,.;:)]|$| (?:and|or|is|are|was|were|at|in|within|with|on|by|to|every|each|before|after|as|for|from|has|shows?|again|goes|once)\\b)`,
    ).test(text)
  );
}

/** Words of the work that people write in capitals to be heard; a protocol that writes a word more often than so means the word. */
const LOUD =
  /^(?:ALL|ANY|BOTH|ONE|TWO|SAME|FIRST|NEXT|LAST|ONLY|CHILD|BABY|DAY|HOUR|WEEK|NAME|DATE|TIME|BOX|KEY|LOCK|HOME|SAFE|DOSE|PLAN|CALL|FORM|SHARE|WHO|WHAT|WHY|HOW|WHEN|DUTY|LEAD|MUST|EVERY|EACH|SAY|LIST|END|NOW|OUT|OFF|WHOLE|OTHER|OWN)$/;
const OFTEN = 25;

function isWordInCapitals(context: RuleContext, letters: string, text: string): boolean {
  if (new RegExp(`\\b${letters}s? (?:form|tool|score|rating|assessment|meeting|group|plan|worker|referral|programme|nurse|check|list|test)`).test(text))
    return false;
  if (new RegExp(`\\b${letters}s(?!\\w)`).test(text)) return false;
  if (MINUTED.test(letters)) return true;
  const isName = isThing(letters, text);
  const [word, small] = [letters.toLowerCase(), smallWords(context.protocol)];
  const often = (small.get(word) ?? 0) + (isName ? 0 : Math.max(0, ...likeWords(word).map((one) => small.get(one) ?? 0)));
  return often > (isName ? OFTEN : 1);
}

/** “EVENTS.”, “URGENT.”: the protocol has an event, and does something urgently. */
function likeWords(word: string): string[] {
  return word.length < 5
    ? []
    : [word.replace(/s$/, ''), `${word}s`, `${word}ly`, word.replace(/(?:ed|ing)$/, ''), word.replace(/e[dr]$|ing$/, 'e')].filter((one) => one !== word);
}

/** No abbreviation is that long: whoever writes so writes whole words in capitals. */
const WHOLE_WORD = inLatin(/(?<![\p{L}-])\p{Lu}{7,}(?![\p{L}-])/u);
const IN_CAPITALS = inLatin(/(?<![\p{L}-])\p{Lu}{3,6}(?![\p{L}-])/gu);
/** So many words of the protocol in capitals that the others are words too; one that is stressed is none of them. */
const MANY = 3;
const STRESSED = /^(?:NOT|MUST|ONLY|NEVER|ALWAYS|AND|BOTH|ALL|BEFORE|AFTER)$/;

function isShouted(context: RuleContext, text: string): boolean {
  if (WHOLE_WORD.test(text)) return true;
  const small = smallWords(context.protocol);
  const words = new Set([...text.matchAll(IN_CAPITALS)].map(([word]) => word));
  return [...words].filter((word) => !KNOWN.has(word) && !STRESSED.test(word) && (small.get(word.toLowerCase()) ?? 0) > 1).length >= MANY;
}
