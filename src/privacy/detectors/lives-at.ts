// A home that is told without all of its address: a house and its street behind the name of a person, behind “lives at” or below “home
// address”; a postcode that is said to be a family's. Warnings, since a word and not the address itself shows what it is.

import type { Hit } from '../hit.ts';
import { tableHead } from '../table-heads.ts';
import { POSTCODE, STREET } from './home-address.ts';
import { ANY_PERSON, nameWithin } from './person.ts';
import { matchesNear } from './stretches.ts';

const STREETS = STREET.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const FLAT = String.raw`(?:(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom|PF|GF) ?\d{1,4} ?[A-Za-c]?,? |[Gg]round floor flat,? |\d{1,2}\/\d{1,2},? |[Nn]o\.? ?)?(?:[Bb]lock [A-Z\d],? )?`;
const NUMBER = String.raw`\d{1,4}(?:[-/]\d{1,3})? ?[A-Da-d]?,? `;
const WORD = String.raw`\p{Lu}[\p{L}'.-]{1,20}`;
const HOUSE = String.raw`(${FLAT}${NUMBER}(?:(?:${WORD} ){0,3}(?:${STREETS})\b|\p{Lu}\p{Ll}{2,15}(?:way|gate|side|bank|croft|fields?)\b|(?:Heol|Ffordd|Stryd|Maes) (?:\p{L}{1,20} ){0,2}${WORD}))`;
/** Behind a word that says what it is, a street may be called anything. */
const ANY_HOUSE = String.raw`(${FLAT}${NUMBER}(?:${WORD} (?:[a-z]{1,3} )?){0,3}${WORD}|${FLAT}${NUMBER}${WORD})`;
const NAMED = new RegExp(
  String.raw`(${ANY_PERSON})(?:, ?(?:aged )?\d{1,2},?| \(\d{1,2}\))? (?:who )?(?:of|at|from|lives (?:at|in|on)|lived (?:at|in|on)|living (?:at|in|on)|is staying (?:at|in)|stays (?:at|in)) ${HOUSE}`,
  'gu',
);
const LIVES = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Rr]esides?|[Rr]esiding|[Rr]esident) (?:now |still )?(?:at|in|on)|(?:[Ss]he|[Hh]e|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Ff]amily|[Cc]hild|[Cc]hildren|[Bb]oy|[Gg]irl|[Gg]randmother|[Bb]aby) (?:now |still )?(?:stays?|is staying|are staying) (?:at|in|on)) ${HOUSE}`,
  'gu',
);

/** “The Frost family, 3 Quay Street”. */
const HOUSEHOLD = new RegExp(
  String.raw`(?<!\p{L})[Tt]he \p{Lu}[\p{L}'-]{2,24} (?:family|household|children|boys|girls|twins|sisters|brothers)(?:,| of| at| in) ${HOUSE}`,
  'gu',
);

const WHO =
  "(?:[Hh]ome|[Ff]amily|[Ff]amily's|[Pp]arents?'?s?|[Mm]other's|[Ff]ather's|[Mm]um's|[Dd]ad's|[Cc]hild's|[Cc]hildren's|[Cc]arer'?s?|[Gg]randmother's|[Gg]randparents'|[Nn]an's|[Pp]atient's|[Cc]lient's)";
const OF_WHOM = 'of (?:the |her |his )?(?:family|family home|child|mother|father|parents?|carers?|home|patient|client)';
const IS = String.raw`(?: ?\([^()\n]{1,24}\))?(?: is| was|[ :=|"(-]){1,4}`;
const ADDRESS = `(?:${WHO} (?:home )?[Aa]ddress|[Hh]ome[_-]address|[Aa]ddress ${OF_WHOM}|[Ff]amily home|[Hh]er address|[Hh]is address|[Tt]heir address)`;
const CODE = `(?:${WHO} (?:home )?[Pp]ost ?code|[Hh]ome[_-]post_?code|[Pp]ost ?code ${OF_WHOM}|[Hh](?:er|is) (?:home )?post ?code|[Tt]heir (?:home )?post ?code)`;
const ADDRESSED = new RegExp(`(?<!\\p{L})${ADDRESS}${IS}${ANY_HOUSE}`, 'gu');
const CODED = new RegExp(`(?<!\\p{L})(?:${CODE}${IS}|[Ll]ives? (?:at|in|near|around) |${WHO} home is (?:at|in|near) )(${POSTCODE})`, 'giu');
const HEAD = new RegExp(`${ADDRESS}|${CODE}`, 'u');
const IN_CELL = new RegExp(`(?<=\\| ?)(?:${ANY_HOUSE}|(${POSTCODE}))(?=[ ,;|])`, 'gu');

/** A house with its street in a sentence that tells where somebody lives, sleeps, was visited or fetched; a service works at one, too. */
const TOLD = new RegExp(
  String.raw`(?<!\p{L})(?:at|to|from|of|is|in|on|for|near|flat|home|house|address)[:,(]?(?: -)? \(?${HOUSE}|(?<=[a-z],? \(?)${HOUSE}`,
  'gu',
);
const DWELLING =
  /\b(?:liv(?:e|es|ed|ing) (?:with|there|at|in|on|alone|together)|stay(?:s|ed|ing)?(?: at| with)|staying|resid(?:e|es|ed|ing|ent)|moved|moving|bailed|evicted|tenan(?:t|cy)|rents?|sofa|homeless|placed (?:with|at|in)|placement (?:with|at)|(?:was|were|officers|police|ambulance) (?:called|sent)(?: out)? to|home visit|visit(?:s|ed)? (?:the |her |his |them |him |mum |dad |family |mother |father )?(?:at )?(?:home )?(?:at )?|knock(?:s|ed)? (?:at|on)|sleep(?:s|ing)?|slept|found (?:alone|dead|asleep|drunk|at|in)|bail address|(?:has|got|given|offered) a (?:flat|house|room|bedsit|tenancy)|(?:mum|mam|dad|mother|father|nan|gran|sister|brother|aunt|uncle|friend|partner|boyfriend|girlfriend)'s(?! \w)|tenanc(?:y|ies)|lodg(?:es|ing)|(?:(?:her|his|their|whose|family|mum's|dad's|mother's|father's|gran's|nan's|parents'|[a-z]+er's|[a-z]+s') (?:own |new |old |current |last )?(?:home|flat|house|place|bedsit|caravan|address)))\b/i;
const TOWN = /^, \p{Lu}[\p{L}'-]{2,24}(?=[ ,.;:)\n]|$)/u;
/** Who works in a house with a number, or meets there. */
const OF_OFFICE =
  /\b(?:offices?|clinics?|centres?|hubs?|services?|surger(?:y|ies)|hospitals?|schools?|nurser(?:y|ies)|courts?|stations?|pharmac(?:y|ies)|chemists?|shops?|churche?s?|halls?|library|libraries|meets?|meetings?|teams?|drop-in|groups?|reception|opens?|opening|premises|headquarters|building|based|hostels?|refuges?|bus(?:es)?|stops?)\b/i;

/** A number and a word with a capital behind “of”, “at”, “in”, “on” or “from”, or behind a comma. */
const AT_HOUSE =
  /(?:\b(?:of|at|in|on|from)|[a-z],) (?:[Ff]lat |[Aa]partment |[Uu]nit |[Rr]oom |[Nn]o\.? |[Gg]round floor flat,? )?\d{1,4}[-/A-Da-d\d ,]{1,8}[A-Z]/g;
const ANY_HOUSE_NUMBER = /\d{1,4}[A-Da-d]?,? [A-Z][a-z'’]/g;
const WORD_OF_ADDRESS = /[Aa]ddress\b|[Ff]amily home\b/g;
const WORD_OF_CODE = /[Pp]ost ?code\b|\blives? (?:at|in|near|around) [A-Za-z]{1,2}\d|\bhome is (?:at|in|near) /g;
/** The least that a text must hold for one of them, and what may then be found. */
const BY_WORDS = [
  { needs: AT_HOUSE, patterns: [LIVES, HOUSEHOLD] },
  { needs: WORD_OF_ADDRESS, patterns: [ADDRESSED] },
  { needs: WORD_OF_CODE, patterns: [CODED] },
];
export const LIVES_AT_NEEDS = new RegExp([ANY_HOUSE_NUMBER, ...BY_WORDS.map(({ needs }) => needs)].map(({ source }) => source).join('|'));

export function* livesAt(text: string): Generator<Hit> {
  const found = new Set<number>();
  for (const { match, from } of matchesNear(text, AT_HOUSE, NAMED)) {
    const [all, name = '', house = ''] = match;
    // NOTE: one capitalised word may be a service; a person of whom nothing else is said has two.
    if (nameWithin(name) && name.includes(' ')) yield* once(text, found, from + all.length, house);
  }
  for (const { needs, patterns } of BY_WORDS) {
    for (const pattern of patterns) {
      for (const { match, from } of matchesNear(text, needs, pattern)) yield* once(text, found, from + match[0].length, match[1] ?? '');
    }
  }
  for (const { match, from } of matchesNear(text, ANY_HOUSE_NUMBER, TOLD)) {
    const house = match[1] ?? match[2] ?? '';
    const end = from + match[0].length;
    const start = end - house.length;
    const [before = '', behind = ''] = [
      text
        .slice(Math.max(0, start - 80), start)
        .split(/\n|[.!?;|] /)
        .at(-1),
      text.slice(end, end + 60).split(/\n|[.!?;|](?: |$)/, 1)[0],
    ];
    if (DWELLING.test(`${before}${behind}`) && !OF_OFFICE.test(`${before} ${behind}`)) yield* once(text, found, end, house);
  }
  for (const { 0: house, index } of text.includes('|') && HEAD.test(text) ? text.matchAll(IN_CELL) : []) {
    if (HEAD.test(tableHead(text, index))) yield* once(text, found, index + house.length, house);
  }
}

function* once(text: string, found: Set<number>, end: number, house: string): Generator<Hit> {
  if (found.has(end)) return;
  found.add(end);
  const town = TOWN.exec(text.slice(end, end + 30))?.[0] ?? '';
  yield { kind: 'home-address', level: 'warning', start: end - house.length, end: end + town.length };
}
