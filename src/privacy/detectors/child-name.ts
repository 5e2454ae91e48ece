// The name of a child or young person: a capitalised name with an age, a year group, a school or a brother or sister beside it.
// Initials and “Child A” are not names.

import type { Hit } from '../hit.ts';
import { ANY_PERSON, inCapitals, nameWithin } from './person.ts';
import { matchesNear } from './stretches.ts';

const YEAR = String.raw`(?:[Yy]ear|yr|primary|secondary)[ -]?\d{1,2}\b|\bY(?:1[0-3]|\d)\b|\b[PS][1-7]\b|[Rr]eception(?: class)?\b|nursery class`;
/** Papers have forms and classes too. */
const CLASS = String.raw`(?<=[,(] ?|in |of |from |into |starts |started |the )(?:[Cc]lass|[Ff]orm)[ -]?\d{1,2}\b`;
const SCHOOL = String.raw`(?:\p{Lu}[\p{L}'.-]{0,20} ){1,5}(?:Primary|Secondary|Infant|Infants|Junior|Nursery|High|Grammar|Community|Academy|School|College|Pre-School|Playgroup)\b`;
const KIN = String.raw`(?:half[ -]|step[ -]?|twin |older |younger |elder |eldest |youngest |little |big |baby )*(?:brother|sister|sibling|twin|son|daughter)`;
const BETWEEN = String.raw`(?:,? (?:who )?(?:is|was|are|now|just|only|still|has|turned|currently)){0,2}`;

const NUMBER_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen';
const NUMBER = String.raw`(?:\d{1,2}|${NUMBER_WORDS})\b(?! ?(?:to|and|or|-) ?(?:\d|over|under|above|upwards)|\+)`;

const OF_PERSON =
  '(?:came|told|tells|said|says|lives|lived|rang|cares|cried|missed|slept|ate)|(?:is|was|has been|had been) (?:seen|alone|at (?:home|school|nursery)|upset|hungry|asleep|hurt|absent|in care|left|found|frightened|scared|missing)|(?:and|with) (?:his|her)';

/** Each with a word without which it cannot match: only what stands round one is looked at closely. */
const PATTERNS = [
  {
    anchor: /\b[Aa]ged?\b|\bolds?\b|of age/g,
    pattern: String.raw`(${ANY_PERSON})${BETWEEN},? ?\(?(?:an? )?(?=(?:aged? ?(?:of )?:? ?${NUMBER}|(?:\d{1,2}|${NUMBER_WORDS})(?:\)|,)?[ -]?(?:years?|yrs?|months?|weeks?)[ -]?olds?\b|\d{1,2} (?:years|months|weeks) of age))`,
  },
  {
    anchor: /\bolds?,? /g,
    pattern: String.raw`(?:\d{1,2}|${NUMBER_WORDS})[ -](?:years?|yrs?|months?|weeks?)[ -]olds?,? (${ANY_PERSON})`,
  },
  {
    anchor: /\b(?:[Yy]ear|[Yy]r|[Cc]lass|[Ff]orm|[Pp]rimary|secondary)[ -]?\d|\b(?:[PS][1-7]|Y\d{1,2})\b|[Rr]eception|nursery class/g,
    pattern: String.raw`(${ANY_PERSON})${BETWEEN},? ?\(?(?:is |was |who is )?(?:in |of |from |goes into |starts |started )?(?:the |an? )?(?=(?:${YEAR}|${CLASS}))`,
  },
  {
    anchor: /\b(?:School|Academy|College|Primary|Secondary|Nursery|Infants?|Junior|High|Grammar|Community|Pre-School|Playgroup)\b/g,
    pattern: String.raw`(${ANY_PERSON})${BETWEEN},? ?\(?(?:attends|attended|goes to|went to|is at|was at|at|of|a pupil at|pupil at|is a pupil at|is enrolled at|has started at|started at|joined|has a place at|(?:(?:is|was) )?on (?:the )?roll at|(?<='s) school is|['’]s school is) (?=(?:the )?${SCHOOL})`,
  },
  {
    // “a pupil at Hillside Academy, Ola Frost”: a first name alone may be another place.
    anchor: /\b(?:School|Academy|College|Primary|Secondary|Nursery|Infants?|Junior|High|Grammar|Community|Pre-School|Playgroup),? \(?\p{Lu}/gu,
    pattern: String.raw`(?<!\p{L})(?:an?|the|one|this|that|new) (?:[\p{Ll}-]+ ){0,2}(?:pupil|child|boy|girl|student|[\p{Ll}\d]+[ -]year[ -]old)(?: in (?:${YEAR}))? (?:at|from|of|in) (?:the )?${SCHOOL}(?:,| \(|:| called| named) ?(?=\p{Lu}[\p{L}'-]+ \p{Lu})(${ANY_PERSON})(?! (?:School|Academy|College))`,
  },
  {
    anchor: /\b(?:brother|sister|sibling|twin|son|daughter)s?\b/g,
    pattern: String.raw`(${ANY_PERSON})(?:'s?|’s) (?=${KIN}s?\b)`,
  },
  {
    anchor: /\b(?:brother|sister|sibling|twin|son|daughter)s?\b/g,
    pattern: String.raw`(?<!\p{L})(?:brother|sister|sibling|twin|son|daughter)s?(?:,| is| are| was| named| called| is called| is named|:)? (${ANY_PERSON})(?!'s? (?:Act|Team))`,
  },
  {
    anchor: /\b(?:brother|sister|sibling|twin|son|daughter)\b/g,
    pattern: String.raw`(${ANY_PERSON})(?:,| is| was| and| with) (?:his|her|their|the|a) (?=${KIN}\b)(?<!(?:and|with) (?:their|the|a) )`,
  },
  {
    // “Dmitri (14) was at home”, “we saw Niamh, 2, with his sister”: one word is enough where only a person can do what is told.
    anchor: /[a-z] \(\d{1,2}(?: ?(?:yrs?|y(?:\/?o)?))?\) [a-z]|\d ?y(?:\/?o)?\)|[a-z], \d{1,2}, (?:came (?:in )?)?with (?:his|her) /g,
    pattern: String.raw`(${ANY_PERSON})(?= \((?:\d|1[0-7])(?: ?(?:yrs?|y\/?o))?\) (?:${OF_PERSON})\b| \((?:\d|1[0-7]) ?y(?:\/?o)?\)|, (?:\d|1[0-7]), (?:came (?:in )?)?with (?:his|her) (?:\p{L}+ )?(?:mum|dad|mother|father|gran|nan|aunt|uncle|${KIN})\b)`,
  },
  {
    anchor: /['’]s school [a-z]/g,
    pattern: String.raw`(${ANY_PERSON})(?:(?<='s)|['’]s) (?=school (?:rang|called|phoned|says|said|told|tells|wrote|reported|reports|is worried)\b)`,
  },
].map(({ anchor, pattern }) => ({ anchor, pattern: new RegExp(pattern, 'gu') }));

/** The least that a text must hold for a name to be found in it. */
export const CHILD_NAME_NEEDS = new RegExp([...PATTERNS.map(({ anchor }) => anchor.source), 'AGE'].join('|'));

/** “TYLER MARSH (AGED 9)”: in capitals, which an age alone tells from a title. */
const IN_CAPITALS = /(?<![A-Za-z'-])([A-Z][A-Z'-]+ [A-Z][A-Z'-]+),? \(?AGED? \d{1,2}\b/g;

export function* childName(text: string): Generator<Hit> {
  const found = new Set<number>();
  for (const match of text.includes('AGE') ? text.matchAll(IN_CAPITALS) : []) {
    const name = match[1] ?? '';
    const asWritten = name.replace(/[A-Z]+/g, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
    if (nameWithin(asWritten)?.start === 0) yield { kind: 'child-name', level: 'warning', start: match.index, end: match.index + name.length };
  }
  for (const { anchor, pattern } of PATTERNS) {
    for (const { match, from } of matchesNear(text, anchor, pattern)) {
      const words = match[1] ?? '';
      const within = nameWithin(inCapitals(words, 2) ?? words);
      if (!within) continue;
      const start = from + match[0].indexOf(words) + within.start;
      if (found.has(start)) continue;
      found.add(start);
      yield { kind: 'child-name', level: 'warning', start, end: start + within.end - within.start };
    }
  }
}
