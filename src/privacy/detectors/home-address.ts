// Home addresses: a house, by its number or name, and a street within the stretch of text that ends in a postcode. A postcode alone never is one.

import type { Hit } from '../hit.ts';

/** Source of a regular expression; to be used without regard to capitals. */
export const POSTCODE = String.raw`(?<![A-Za-z0-9])(?:[A-Z]{1,2}\d[A-Z\d]?[ .-]{0,2}\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA)(?![A-Za-z0-9])`;
const POSTCODES = new RegExp(POSTCODE, 'gi');
/** What streets are called. */
export const STREET =
  'road|end|rd|street|st|avenue|ave|lane|ln|close|cl|drive|dr|crescent|cres|gardens|gdns|terrace|terr|place|pl|court|ct|way|grove|gr|hill|park|square|sq|walk|row|view|rise|mews|green|parade|wynd|vennel|brae|loan|path|bank|field|fields|meadow|meadows|quay|wharf|circus|gate|heights|villas|cottages|buildings|mount|common|broadway|esplanade|promenade|croft|dale|garth|vale|side|strand|yard|fold|lea|links|moor|wood|woods|cross|rigg|drove|hillside|crossway';
/** Welsh and Gaelic streets begin with the word. */
const STREET_FIRST = 'heol|ffordd|stryd|rhodfa|maes|clos|lôn|lon|cwrt|sràid|sraid|rathad';
const HOUSE = new RegExp(
  String.raw`(?<![A-Za-z\d.,£/-])(?:(?:flat|apartment|apt|unit|room) ?\d{1,4}[a-z]?,? )?(?:(?:flat|apartment|apt|unit|room|no\.?|number) ?)?\d{1,4} ?[a-z]?(?: ?[-/] ?\d{1,4}[a-z]?)?,? (?:(?:the|old|new|upper|lower|north|south|east|west) )?(?:(?:[a-z][a-z'.-]{1,20} ){0,4}(?:${STREET})\b(?!-[a-z])\.?|(?:${STREET_FIRST}) (?:[a-z'.-]{1,20} ){0,3}[a-z'.-]{1,20}|[a-z]{3,16}(?:way|gate|road|street|side|field|ton|hill|bank|croft)\b(?=[,. (\n;/|]))`,
  'gi',
);
/** A dwelling with a name in place of a number, and its street. Halls, lodges and mills are left out: offices have such names too. */
const NAMED_HOUSE = new RegExp(
  String.raw`(?<![A-Za-z])(?:[A-Z][a-z'-]{1,20} ){1,3}(?:Cottage|Forge|Farm|Farmhouse|Barn|Bungalow|Vicarage|Rectory|Manse|Croft|Schoolhouse|Gables|Stables|Steading|Smithy),? (?:[A-Z][a-z'.-]{1,20} ){1,4}(?:${STREET.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})\b\.?`,
  'g',
);
/** A number and nothing but words with capitals as far as the postcode: a street may be called anything. Years and boxes have numbers, too. */
const UNNAMED_STREET =
  /(?<!\b(?:[Bb]ox|[Ss]uite|[Uu]nit|[Ff]loor|[Pp]age|[Aa]ct|[Ll]evel|[Rr]oom) )(?<![\dA-Za-z.,£/-])(?:[Ff]lat \d{1,3}[A-Da-d]?(?:\/\d)?, )?(?!(?:19|20)\d\d)\d{1,4}[A-Da-d]? [A-Z][a-z'-]+(?: [A-Z][a-z'-]+){0,3}(?:,? [A-Z][a-z'-]+){1,4},? $/;
const OF_A_BODY =
  /\b(?:House|Centre|Office|Offices|Hospital|Clinic|School|College|Council|Department|Services?|Team|University|Court|Station|Surgery|Trust|Charity)\b/;
/** The words of the house, street and town before a postcode. */
const REACH = 150;

export function* homeAddress(text: string): Generator<Hit> {
  for (const match of text.matchAll(POSTCODES)) {
    const from = Math.max(0, match.index - REACH);
    const before = text.slice(from, match.index);
    const block = before.slice(before.lastIndexOf('\n') + 1);
    const house = [...block.matchAll(HOUSE)].filter((found) => isStreet(found[0], match[0])).at(-1) ?? [...block.matchAll(NAMED_HOUSE)].at(-1);
    const unnamed = house ? undefined : UNNAMED_STREET.exec(block);
    if (unnamed && !OF_A_BODY.test(unnamed[0]) && !OFFICE_BEFORE.test(block.slice(0, unnamed.index)))
      yield { kind: 'home-address', level: 'warning', start: match.index - block.length + unnamed.index, end: match.index + match[0].length };
    if (!house) continue;
    // NOTE: a sentence that ends between the two parts them: “… at 14 Mill Road. The clinic is in AB1 2CD.”
    if (/[a-z]{3}\. [A-Z][a-z]+ (?:[a-z]+ )?(?:is|are|was|has|can|will|[a-z]+s)\b/.test(block.slice(house.index))) continue;
    if (OFFICE_BEFORE.test(block.slice(0, house.index))) continue;
    const start = match.index - block.length + house.index;
    yield { kind: 'home-address', level: 'error', start, end: match.index + match[0].length };
  }
}

/** What stands before an address and says that a body has it. */
const OFFICE_BEFORE = /\b(?:registered|head|main|principal|central|regional) offices?(?: address)?(?: is(?: at)?| at)?[ :|,(-]{0,3}$/i;

/** Street names have capitals, unless the whole address is in small letters or in capitals. */
function isStreet(house: string, postcode: string): boolean {
  const words = (house.match(/[A-Za-z][A-Za-z'.-]+/g) ?? []).filter((word) => !/^(?:flat|apartment|apt|unit|room|no\.?|number)$/i.test(word));
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  if (capitals === words.length) return true;
  return postcode === postcode.toLowerCase() ? capitals === 0 : capitals > words.length / 2;
}
