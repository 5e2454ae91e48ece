// The name of a parent or a child by what is told of them: an age between commas, an illness, what they missed, take or expect, whose
// children they are. A member of staff is named by a post, which is another rule's to find.

import type { Hit } from '../hit.ts';
import { ANY_PERSON, nameWithin, TITLE, WITHIN } from './person.ts';
import { matchesNear } from './stretches.ts';

const OWN = '(?:her|his|their)';
const FAMILY =
  '(?:child(?:ren)?|bab(?:y|ies)|sons?|daughters?|twins|brothers?|sisters?|siblings|partner|boyfriend|girlfriend|husband|wife|mum|dad|mother|father|nan|kids|family)';
const MEDICINE = '(?:methadone|buprenorphine|naltrexone|subutex|heroin|cocaine|diazepam|alcohol|opioids|crack|cannabis)';
const ILLNESS =
  '(?:epilepsy|asthma|autism|adhd|ADHD|diabetes|HIV|hepatitis|depression|psychosis|anxiety|eczema|cancer|FASD|cerebral palsy|cystic fibrosis|sickle cell|a heart (?:condition|defect)|learning (?:difficulties|disability)|speech delay)(?! (?:nurse|clinic|team|service|leaflet|training|lead|pathway|support|group|policy|course)s?)';
/** Services miss visits and reviews too; an appointment is missed by those whose it is. */
const MISSED = `missed (?:${OWN} (?:\\w+ ){0,2}(?:visits?|sessions?|reviews?|scans?|collections?)|(?:(?:${OWN}|an?|the|two|three|four|\\d|several|all|both|every|last) )*(?:\\w+ )?(?:appointments?|doses?|pick-?ups?))`;

/** What is said of one client or one child and of no worker. */
const TOLD = [
  MISSED,
  'relapsed|overdosed|dropped out of treatment|tested positive',
  `(?:went|has gone|gone|is|was) back (?:to|on|at) (?:drinking|using|drink|${MEDICINE})`,
  `(?:is|was|has been|had been|came|started|went) (?:still )?(?:on|prescribed|given|off) (?:an? )?(?:\\d+ ?(?:ml|mg) of )?${MEDICINE}`,
  `(?:is|was) (?:\\d+ weeks |newly |now |\\w+ )?pregnant|gave birth|is due to give birth|is expecting (?:a|her)`,
  `(?:collects?|collected|takes?|took|buys?|bought|injects?|sells?) (?:${OWN} )?${MEDICINE}`,
  `(?:has|had|suffers from|lives with|was born with|was diagnosed with|is being treated for|was treated for) (?:\\w+ )?${ILLNESS}`,
  `(?:lost|lost contact with|hit|left|locked|neglected) ${OWN} (?:\\w+ )?(?:children|baby|son|daughter|partner)`,
  `(?:was|were) taken into care|(?:is|was|were) (?:on a child protection plan|a child in need)`,
].join('|');

const PARENT =
  '(?:[Gg]rand)?(?:[Mm]other|[Ff]ather)|[Mm]um|[Mm]am|[Dd]ad|[Gg]ran|[Nn]an|[Gg]ranny|[Ss]tepfather|[Ss]tepdad|[Bb]oyfriend|[Gg]irlfriend|[Hh]usband|[Ww]ife';
const WHO = `(?:,? (?:who|whose \\w+|now|then|also|again|recently|has|had) ){0,2}`;

const PATTERNS: readonly { readonly anchor: RegExp; readonly pattern: RegExp; readonly whole?: true }[] = [
  // “Ms Jolene Pratt missed her appointments”, “Jolene Pratt, who is on methadone”.
  {
    anchor:
      /missed|relapsed|overdosed|dropped out|positive|back (?:to|on|at)|pregnant|birth|expecting|collect|takes?|took|buys?|bought|inject|sells?|has|had|suffers|lives with|born with|diagnosed|treated|lost|hit|left|locked|neglected|into care|plan|in need|prescribed|methadone|buprenorphine|heroin/g,
    pattern: new RegExp(String.raw`(?:${TITLE})?(${ANY_PERSON})(?: \(\w{1,12}\))?(?:,? who| now| then| again|,)? (?=(?:${TOLD})(?!\p{L}))`, 'gu'),
  },
  // “Tyler has epilepsy.” A service has a nurse for it.
  {
    anchor: /\b(?:has|had|suffers from|with|born with|diagnosed with) [a-zA-Z]/g,
    pattern: new RegExp(
      String.raw`(${ANY_PERSON})(?:,? who)? (?=(?:has|had|suffers from|lives with|was born with|was diagnosed with) (?:severe |mild |bad )?${ILLNESS}(?:[.,;)]| and (?:is|was|has|takes|sees|her|his)\b| (?:so|but|since)\b|$))`,
      'gu',
    ),
  },
  // “Mrs Pratt and her children”.
  {
    anchor: /\b(?:Ms|Mrs|Mr|Miss|Mx)\.? [A-Zvd]/g,
    pattern: new RegExp(String.raw`(?<!\p{L})${TITLE}(${WITHIN}${ANY_PERSON})(?=(?:'s|${WHO}| [^.;:\n]{0,60}\b${OWN}) (?:\w+ )?${FAMILY}\b)`, 'gu'),
  },
  // “Paige Turner's baby, due in May”; a first name alone tells a story that may be anybody's.
  {
    anchor: /['’]s (?:mother|father|mum|mam|dad|gran|nan|granny|stepdad|stepfather|stepmother|baby)\b/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?=\p{Lu}[\p{L}-]+ \p{Lu})(${ANY_PERSON})(?:(?<='s)|'s?) (?=(?:mother|father|mum|mam|dad|gran|nan|granny|stepdad|stepfather|stepmother|baby)\b(?!'| (?:box|clinic|group|unit|course|bank|service|worker|and toddler)))`,
      'gu',
    ),
  },
  // “the mother in question, Natalie Frost, …”, “his dad, Gary, …”.
  {
    anchor: new RegExp(String.raw`\b(?:${PARENT})(?: in question| concerned)?, [A-Z]`, 'g'),
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${PARENT})(?: in question| concerned)?, (?:${TITLE})?(${ANY_PERSON})(?=[,.;)])`, 'gu'),
  },
  // “Olivia Bennett, a girl of six”, “Liam, who is 14 and …”, “A. Reilly (born March 2011)”.
  {
    anchor:
      /, (?:a|the) (?:girl|boy|toddler|teenager|mother|father|client|patient|young carer)\b|, who is \d|[a-z],? \(?(?:who was |was )?born (?:in )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d/g,
    pattern: new RegExp(
      String.raw`(${ANY_PERSON})(?=, (?:a|the) (?:\w+ )?(?:girl|boy|toddler|teenager|mother|father|client|patient|young carer) (?:of|who|whose|in|on|from|aged)\b|, who is \d{1,2}(?:,| and\b|\.)|,? \(?(?:who was |was )?born (?:in )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)`,
      'gu',
    ),
  },
  // “Callum Shaw (14) told his teacher”.
  {
    anchor: /[a-z] \(\d{1,2}\) [a-z]/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?=\p{Lu}[\p{L}'-]+ \p{Lu})(${ANY_PERSON})(?= \(\d{1,2}\),? (?:told|was|is|has|had|who|lives?|lived|looks|cares|came|said|rang|and (?:his|her)|with (?:his|her))\b)`,
      'gu',
    ),
  },
  // “Mr Frost was arrested”.
  {
    anchor: /\b(?:Ms|Mrs|Mr|Miss|Mx)\.? [A-Z][^.]{0,40} (?:arrested|evicted|sentenced|remanded|bailed|detained|charged|discharged|released)\b/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})${TITLE}(${WITHIN}${ANY_PERSON})(?= (?:was|is|has been|had been|got) (?:\w+ )?(?:arrested|evicted|sentenced|remanded|bailed|detained|charged|discharged|released)\b)`,
      'gu',
    ),
  },
  // “Calum MacInnes gets up by himself since his father's relapse”; where a child or a parent stands between, the name may be a service's.
  {
    anchor: /\b(?:her|his) (?:wee |little |older |younger |two |three )?(?:mum|dad|mam|mother|father|gran|nan|stepdad|brothers?|sisters?)\b/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?=(?:Wee )?\p{Lu}[\p{L}'-]+ \p{Lu})(${ANY_PERSON})(?= (?!(?:[\p{L}',-]+ ){0,9}(?:an?|the|each|every|any|one|no|some|that|parents?|children|child|boys?|girls?|mothers?|fathers?|people|families) (?:[\p{L}',-]+ ){0,9}(?:her|his) )\p{Ll}+s? (?:[\p{Ll}',-]+ ){0,9}(?:her|his) (?:wee |little |older |younger |two |three )?(?:mum|dad|mam|mother|father|gran|nan|stepdad|brothers?|sisters?)\b)`,
      'gu',
    ),
  },
  // “the children (Ola, 11, and Janek, 8)”, “Ola, 11, and Janek, 8”.
  {
    anchor: /[a-z],? \(?\d{1,2}(?!\d)/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:children|siblings|twins|brothers|sisters|boys|girls|kids|sons|daughters|child|boy|girl|son|daughter|baby)[ ,:(]{1,3}(${ANY_PERSON})(?:, ?| \()(?=\d{1,2}\b(?! ?(?:per|%|of\b|days?|hours?|minutes?|[A-Z][a-z]+ \d{4}|[ap]m|[:/.]\d)))`,
      'gu',
    ),
  },
  {
    anchor: /, \d{1,2},? and [A-Z]/g,
    pattern: new RegExp(
      String.raw`(?<!\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]or|[Ff]rom) )(?<!\p{L})(?!(?:In|At|To|For|From) )(${ANY_PERSON}), \d{1,2},? and (?:${ANY_PERSON}), (?=\d{1,2}(?:[,.;)]| [a-z]|$))`,
      'gu',
    ),
  },
  // “Leanne C., 4 January”: a name with a letter, and a date, an age or a place.
  {
    anchor: /[a-z] [A-Z]\.[,;:]? \(?(?:\d|aged)/g,
    pattern: /(?<![A-Za-z'-])([A-Z][a-z'-]{1,20} [A-Z]\.)(?=[,:]? \(?(?:aged )?\d{1,2}(?!\d| ?(?:per|%)))/g,
    whole: true,
  },
  // “baby O'Rourke”; a ward has baby clinics in small letters.
  {
    anchor: /\bbaby [A-Z]/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})baby (${ANY_PERSON})(?=(?:'s)?(?:[,.;:)]| (?:\(|was|is|has|had|who|whose|came|born|and (?:his|her|their)|home)|$))`,
      'gu',
    ),
  },
  // “the Lisowski children”, with something told of them that a people or a place does not have.
  {
    anchor: /\b[Tt]he [A-Z][\p{L}'-]+ (?:children|twins|siblings|brothers|sisters|baby)\b/gu,
    pattern:
      /(?<!\p{L})[Tt]he (\p{Lu}[\p{L}'-]{2,24}(?<!ese|ish|ian|ean|ling|ler|oma)) (?=twins\b|brothers\b|sisters\b|siblings\b|(?:children|baby)\b[^.;\n]{0,60}(?:\(\p{Lu}|\bwhose (?:mother|father|parents?|mum|dad)))/gu,
  },
  // “the Menzies case (Skye and Lewis Menzies, …)”, “Skye and Lewis Menzies, Flat 2/1”.
  {
    anchor:
      /\b[A-Z][a-z'-]+ and [A-Z][a-z'-]+ [A-Z][\p{L}'-]+(?:,? \(?(?:of |at )?(?:[Ff]lat |[Nn]o\.? ?)?\d|'s (?:two|three|four|five|six|\d|eldest|youngest|older|younger|unborn|little|wee|own|baby|children|child|girls?|boys?|kids|twins|sons?|daughters?))/gu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})\p{Lu}[\p{Ll}'-]+ and (?=\p{Lu}[\p{L}'-]+ \p{Lu})(${ANY_PERSON})(?=,? \(?(?:of |at )?(?:[Ff]lat [\d/]+[a-z]?,? |[Nn]o\.? ?)?\d{1,3}[a-z]?,? (?:\p{Lu}[\p{Ll}'-]+ ){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Crescent|Gardens|Terrace|Place|Court|Way|Grove|Square|Row|View|Wynd|Vennel|Brae|Loan|Park|Hill|Rise|Walk|Quay|Path)\b|'s (?:(?:two|three|four|five|six|\d|eldest|youngest|older|younger|unborn|little|wee|own) ){0,2}(?:baby|children|child|girls?|boys?|kids|twins|sons?|daughters?|weans?|bairns?)\b(?!'))`,
      'gu',
    ),
  },
  // “Elaine Baird's two boys”.
  {
    anchor:
      /[a-z]'s (?:two|three|four|five|six|eldest|youngest|older|younger|unborn|wee|baby) (?:\w+ )?(?:girls?|boys?|children|child|kids|twins|sons?|daughters?|weans?|bairns?)\b/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?=\p{Lu}[\p{L}'-]+ \p{Lu})(${ANY_PERSON})(?:(?<='s)|'s) (?:two|three|four|five|six|eldest|youngest|older|younger|unborn|wee|baby) (?:\p{Ll}+ )?(?:girls?|boys?|children|child|kids|twins|sons?|daughters?|weans?|bairns?)\b(?!'| (?:homes?|hospitals?|cent(?:re|er)s?|clubs?|groups?|services?|teams?|wards?|houses?))`,
      'gu',
    ),
  },
];

/** The least that a text must hold. */
export const FAMILY_NEEDS = new RegExp(PATTERNS.map(({ anchor }) => anchor.source).join('|'), 'u');

export function* familyName(text: string): Generator<Hit> {
  const found = new Set<number>();
  for (const { anchor, pattern, whole } of PATTERNS) {
    for (const { match, from } of matchesNear(text, anchor, pattern)) {
      const words = match[1] ?? '';
      const within = whole ? (nameWithin(words.replace(/ .*$/, '')) ? { start: 0, end: words.length } : undefined) : nameWithin(words);
      if (!within) continue;
      const isOneWord = !words.slice(within.start).includes(' ');
      // NOTE: of one word only a title, an age or a kinship says that it is a person's.
      if (pattern === PATTERNS[0]?.pattern && isOneWord && !/^(?:Ms|Mrs|Mr|Miss|Mx)\b/.test(match[0])) continue;
      const start = from + match[0].indexOf(words) + within.start;
      const end = start + words.slice(within.start, within.end).replace(/'s?$/, '').length;
      if (found.has(start)) continue;
      found.add(start);
      yield { kind: 'child-name', level: 'warning', start, end };
    }
  }
}
