// The name of a child or of a parent by the kinship or the place in a case that stands beside it: “her son”, “(mother)”, “the … family”.
// Of two words a role is enough; of one only what is said of nobody but a child.

import type { Hit } from '../hit.ts';
import { ANY_PERSON, inCapitals, nameWithin, WITHIN } from './person.ts';
import { matchesNear } from './stretches.ts';

const PARENT = '(?:step|grand)?(?:mother|father|mum|dad)|mam|nan|gran|granny|grandad|granddad|grandma|aunt|uncle';
const CHILD = 'child|boy|girl|baby|toddler|son|daughter|brother|sister|sibling|twin|pupil|teenager|infant';
const NUMBER = '(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)';
/** What is told of persons, or the end of what names one. */
const THEN = String.raw`(?='s\b| (?:was|were|is|has|had|who|told|said|rang|came|went|lives?|lived|slept|did|does|did not|and (?:his|her|their)|drinks?|uses?|used|looks|looked|missed|takes?|took|cares?|needs?|wants?|smokes?)\b| ?[,.;:)\]"|<>?!\n]| - | \(| \d{1,2}\. |$)`;
/** Peoples and places: “the Polish family”. */
const PEOPLE = String.raw`(?<!ese|ish|ian|ean|ling|ler|oma|lim|ikh|indu|ack|ite|lth|uclear|ended|oster|irth|oyal)`;

/** `words`: how many a name must have here. */
const PATTERNS = [
  // “a boy called Ola”, “dad is called Gary”.
  { anchor: /\b(?:called|named|known as) \p{Lu}/gu, pattern: `(?:${CHILD}|${PARENT})(?: is| was)? (?:called|named|known as) (${ANY_PERSON})`, words: 1 },
  // “toddler Ola was asleep”, “baby Frost”.
  {
    anchor: /\b(?:toddler|pupil|baby|infant|newborn|teenager) \p{Lu}/gu,
    pattern: String.raw`(?<![\p{L}-])(?:toddler|pupil|baby|infant|newborn|teenager) (${ANY_PERSON})${THEN}`,
    words: 1,
  },
  { anchor: /\bbaby [\p{Lu}vd]/gu, pattern: String.raw`(?<!\p{L})(?:[Uu]nborn|[Hh]er|[Hh]is|[Tt]heir) baby (${WITHIN}${ANY_PERSON})`, words: 1 },
  // “her children, Ola and Janek”: both.
  {
    anchor: /\b[Cc]hildren(?:,|:| are)? \p{Lu}/gu,
    pattern: `(?:(?:[Hh]er|[Hh]is|[Tt]heir) (?:two |three |four )?children(?:,|:| are)?|[Tt]he children are) (${ANY_PERSON})(?=(?:, ${ANY_PERSON}){0,4},? and ${ANY_PERSON})`,
    words: 1,
  },
  {
    anchor: /\b[Cc]hildren(?:,|:| are)? \p{Lu}/gu,
    pattern: `(?:(?:[Hh]er|[Hh]is|[Tt]heir) (?:two |three |four )?children(?:,|:| are)?|[Tt]he children are) ${ANY_PERSON}(?:, ${ANY_PERSON}){0,4},? and (${ANY_PERSON})${THEN}`,
    words: 1,
  },
  // “the mother of Ola rang”.
  {
    anchor: /\b(?:mother|father|mum|dad|sibling|brother|sister|son|daughter) of \p{Lu}/gu,
    pattern: String.raw`(?<!\p{L})(?:mother|father|mum|dad|sibling|brother|sister|son|daughter) of (${ANY_PERSON})${THEN}`,
    words: 1,
  },
  // “client Gary Frost missed two doses”, “stepfather Gary Frost”, “father is Gary Frost”, “the mother (Jo Frost) drinks”.
  {
    anchor:
      /\b(?:[Cc]lient|[Pp]atient|user|[Pp]artner|friend|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Mm]am|[Nn]an|[Gg]ran|[Gg]ranny|[Gg]randad|[Gg]randma|[Aa]unt|[Uu]ncle|stepmother|stepfather|grandmother|grandfather)(?:,| is| was| \()? ?\p{Lu}/gu,
    pattern: String.raw`(?<![\p{L}-])(?:[Cc]lient|[Pp]atient|[Ss]ervice user|(?:[Hh]er|[Hh]is) (?:ex-|new |former )?(?:partner|boyfriend|girlfriend)|(?:[Ss]tep|[Gg]rand)?(?:[Mm]other|[Ff]ather|[Mm]um|[Dd]ad)|[Mm]am|[Nn]an|[Gg]ran|[Gg]ranny|[Gg]randad|[Gg]randma|[Aa]unt|[Uu]ncle)(?:,| is| was| \()? ?(${ANY_PERSON})${THEN}`,
    words: 2,
  },
  // “Jo Frost (mother)”, “Jo Frost, the children's mother,”, “Jo Frost, mother of three”.
  {
    anchor:
      /(?:\(|, )(?:the |her |his |their )?(?:[a-z]{2,12}['’]s? )?(?:[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Gg]randmother|[Gg]randfather|[Nn]an|[Ss]tepfather|[Ss]tepmother)(?:[),.]| of )/g,
    pattern: String.raw`(${ANY_PERSON})(?= \((?:the |her |his |their )?(?:\p{Ll}+'s? )?(?:[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Gg]randmother|[Gg]randfather|[Nn]an|[Ss]tepfather|[Ss]tepmother)\)|, (?:the |her |his |their )(?:\p{Ll}+'s? )?(?:mother|father|mum|dad|grandmother|grandfather|nan|stepfather|stepmother)[,.)]|, (?:mother|father|mum|dad) of (?:one|two|three|four|five|six|seven|\d|the)\b)`,
    words: 2,
  },
  // “Baby Frost was born”: a course may be called Baby Steps.
  {
    anchor: /\bBaby \p{Lu}/gu,
    pattern: String.raw`(?<!\p{L})Baby (${ANY_PERSON})(?= (?:was|is) (?:born|weighed|asleep)|'s (?:mother|father|mum|dad)\b)`,
    words: 1,
  },
  // “Ola Frost, 8, told the nurse”: a first name alone may be a story's.
  {
    anchor: /[a-z], \d{1,2}, (?:came|told|said|rang|slept) /g,
    pattern: String.raw`(${ANY_PERSON})(?=, (?:\d|1[0-7]), (?:came|told|said|rang|slept)\b)`,
    words: 2,
  },
  // “Mr and Mrs Frost came”: two who share a surname are no members of staff.
  { anchor: /\bM(?:r|rs|s)\.? (?:and|&) M/g, pattern: String.raw`(?<!\p{L})M(?:r|rs|s)\.? (?:and|&) M(?:r|rs|s)\.? (${WITHIN}${ANY_PERSON})`, words: 1 },
  {
    anchor: /\b(?:Mr|Mrs|Ms|Miss)\.? /g,
    pattern: String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.? (${ANY_PERSON})(?=,? \(?(?:the |her |his )?(?:${PARENT})(?:[,.;)]| of\b|$))`,
    words: 1,
  },
  // “the Frost family was visited”; a hub, a court and a service have another word behind.
  {
    anchor: /\b[Tt]he \p{Lu}[\p{L}'-]{1,24} (?:[\p{L}'-]{1,24} ){0,3}(?:family|siblings|household)\b/gu,
    pattern: String.raw`(?<!\p{L})[Tt]he (\p{Lu}[\p{L}'-]{1,24}${PEOPLE}(?: ${WITHIN}\p{Lu}[\p{L}'-]{1,24}${PEOPLE})?)(?= (?:family|siblings|household)(?:'s (?:plan|home|house|flat|address|file|case|record|social worker|GP|needs)\b| (?:was|were|is|has|had|moved|lives?|lived|came|did|does|said|home)\b|[,.;:)\]"|]|$))`,
    words: 1,
  },
  // “Hope lives with her grandmother”, “Ola was taken into care”, “Ola's foster carer”.
  {
    anchor:
      /\blives with (?:her|his)\b|taken into care|child protection plan|['’]s foster|\bturn(?:ed|s) \w|\bwill be \w+ in [A-Z]|\bis \w+ and (?:lives|goes|her|his)\b|, (?:her|his|their) (?:eldest|youngest|oldest|only|first)\b|and siblings\b/g,
    pattern: String.raw`(${ANY_PERSON})(?: (?=lives with (?:her|his) (?:${PARENT}|aunt|uncle|foster|parents?|grandparents?|carers?)|was taken into care|is on a child protection plan|turn(?:ed|s) ${NUMBER}(?: (?:on|last|in|this|next|today)\b|[,.;])|is ${NUMBER} and (?:lives|goes|her|his) )|(?:(?<='s)|['’]s) (?=foster (?:carers?|home|mother|father|parents?|placement)\b)|, (?=(?:her|his|their) (?:eldest|youngest|oldest|only|first)(?: child| born)?[,.;)])| (?=and siblings\b))`,
    words: 1,
  },
  {
    anchor: /\bwill be \w+ in \p{Lu}/gu,
    pattern: String.raw`(${ANY_PERSON}) (?=will be ${NUMBER} in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`,
    words: 2,
  },
  // “Ola Frost's methadone”: nothing is called after somebody that only a person is given.
  {
    anchor: /['’]s? (?:methadone|buprenorphine|subutex|prescription|script|heroin|needles|bruises|pregnancy|overdose|relapse|drinking)\b/g,
    pattern: String.raw`(?<!\p{L})(?=\p{Lu}[\p{L}'-]+ \p{Lu})(${ANY_PERSON})(?:(?<='s)|(?<=s)'|'s) (?:methadone|buprenorphine|subutex|prescription|script|heroin|needles|bruises|pregnancy|overdose|relapse|drinking)\b(?! (?:service|team|clinic|policy|guide|leaflet))`,
    words: 2,
  },
  // “Ola Frost DOB 2016”: the year alone is no date.
  { anchor: /\bD\.?O\.?B\b|\(born /g, pattern: String.raw`(${ANY_PERSON})(?=,? \(?(?:D\.?O\.?B\.?|born):? \(?\d)`, words: 1 },
].map(({ anchor, pattern, words }) => ({ anchor, pattern: new RegExp(pattern, 'gu'), words }));

/** The least that a text must hold. */
export const KIN_NEEDS = new RegExp(PATTERNS.map(({ anchor }) => anchor.source).join('|'), 'u');

/** Beginnings of sentences that are no names, and who has brothers and sisters in plural. */
const NO_NAME =
  /^(?:Whoever|Sometimes|Peers|Friends|Cousins|Otherwise|Perhaps|Maybe|Because|Although|Unless|Given|Nor|Still|Once|Whether|Later|Unknown|Yes|Childline|Samaritans|Barnardo|Premium|Groups)\b/;

export function* kinName(text: string): Generator<Hit> {
  const found = new Set<number>();
  for (const { anchor, pattern, words } of PATTERNS) {
    for (const { match, from } of matchesNear(text, anchor, pattern)) {
      const written = (match[1] ?? '').replace(/'s$/, '');
      const within = nameWithin(inCapitals(written, words) ?? written);
      const name = within && written.slice(within.start, within.end);
      if (!within || !name || NO_NAME.test(name) || (words > 1 && !name.includes(' '))) continue;
      const start = from + match[0].lastIndexOf(match[1] ?? '') + within.start;
      if (found.has(start)) continue;
      found.add(start);
      yield { kind: 'child-name', level: 'warning', start, end: start + name.length };
    }
  }
}
