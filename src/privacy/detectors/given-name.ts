// A common given name, where less beside it is enough than for any capitalised word: “Mum Kayleigh”, “Dad (Craig)”, “the baby, Isaac”,
// “Shannon (27)”, “the conference on Tyler Dobson”. What somebody says in quotation marks may be anybody's story.

import type { Hit } from '../hit.ts';
import { isGivenName, isPlainGivenName } from '../../model/given-names.ts';
import { isAnothersName, isQuoted } from './anothers-names.ts';
import { isCommon } from './person.ts';
import { tellsOfSomebody } from './told-lives.ts';

/** The list holds names of one word and of two with a hyphen. NOTE: no classes of all alphabets, which take five times as long. */
const CAPITALISED = /\b[A-Z][a-zß-ÿĀ-ɏ]{2,}(?:-[A-Z][a-z]+)?/g;
const IN_A_WORD = /[\p{L}'’-]$/u;
const SURNAME = String.raw`(?: (?:(?:van|von|de|da|dos|del|di|bin|ap|O'|Mc|Mac|Ó|Ní|Nic|Uí) ?)?(?:\p{Lu}[\p{L}'-]{1,24}|\p{Lu}\.(?= \p{Ll})))`;

const KIN =
  "(?:[Gg]rand|[Ss]tep|[Gg]reat-?)?(?:[Mm]um|[Mm]ummy|[Mm]am|[Dd]ad|[Dd]addy|[Mm]other|[Ff]ather|[Mm]a|[Pp]a)|[Gg]ran|[Gg]ranny|[Gg]randad|[Gg]randpa|[Nn]an|[Nn]ana|[Uu]ncle|[Aa]unt|[Aa]untie|[Aa]unty|[Ee]x-partner|[Bb]oyfriend|[Gg]irlfriend|[Cc]ousin|[Yy]oung (?:person|carer)|(?:her|his|[Mm]um's|[Dd]ad's|[Mm]other's|[Ff]ather's) (?:new |ex-)?partner|[Bb]aby|[Tt]oddler|[Ll]ittle|[Ww]ee|[Kk]inship carer";
const CHILD =
  '(?:baby|babies|child|children|boys?|girls?|toddler|twins?|siblings?|sons?|daughters?|brothers?|sisters?|teenager|youngest|eldest|oldest|mother|father|mum|dad|parents?|client|patient|couple)';
const OWN_WORKER =
  '(?:social worker|health visitor|midwife|key ?worker|foster carers?|carers?|guardian|school nurse|family worker|advocate|treatment worker|recovery worker)';
const BELONGINGS = `(?:${OWN_WORKER}|case|file|plan|referral|records?|methadone|prescription|script|bruises|injuries|baby|children|kids|partner|placement|addiction|drinking|drug use|relapse|flat|house|home|address)`;

/** What stands before the name; the first for one word, the second where a surname follows. */
const BEFORE_ONE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${KIN}),? \(?|(?:[Tt]he|[Tt]wo|[Tt]hree|[Hh]er|[Hh]is|[Tt]heir) (?:\p{Ll}+ )?${CHILD}(?:, | \(|: | )(?:\p{Lu}\p{Ll}+(?:, | and ))*|(?:[Cc]hild|[Pp]arent|[Aa]dult|[Ff]amily) [A-Z] \(|${OWN_WORKER} (?:for|of) |[Cc]ase (?:study|example)?(?:\d+)?:? ?(?:of )?|(?:[Dd]iscussed|[Dd]iscussion of|[Rr]eferral(?: [\d/.-]+)?:) )$`,
  'u',
);
const BEFORE_BOTH =
  /(?<!\p{L})(?:(?:[Cc]onference|[Mm]eeting|[Rr]eview|[Rr]eport|[Aa]ssessment|[Pp]lan|[Rr]eferral|[Cc]oncerns?|[Ee]nquiry|[Nn]otes?|[Cc]ore group|[Rr]egistration) (?:on|about|for|of)(?: \p{Lu}\p{Ll}+ and)?|[Vv]isits? to|visited|assessed|referred|discharged|admitted|(?:[Cc]ase|[Hh]ome|[Ff]amily|[Cc]hildren|baby|kids|history|death|care|arrest|birth|that) of|(?:boy|girl|child|carer|patient|client|mother|father|pupil|parent),?) $/u;
/** What stands behind it. */
const BEHIND_ONE =
  /^(?:,? (?:who )?(?:is|was) subject to (?:a |an )?(?:child protection|interim|care|supervision|compulsory)| \((?:1[89]|[2-5]\d)\)| (?:is|was) (?:\d+ weeks |now |newly |[a-z]+ )?pregnant\b| (?:uses|injects|smokes|was (?:discharged|admitted|arrested|sectioned|detained|placed|remanded)|is on (?:the register|remand))\b|,? known to (?:the |social|us|police)|, (?:who (?:uses|drinks|injects|smokes|takes|overdosed|relapsed)\b|(?:mum|mother|dad|father) of (?:\d|one|two|three|four|five)\b)|'s (?:bruises|injuries|methadone|prescription|script|relapse)\b)/;
const BEHIND_BOTH = new RegExp(
  String.raw`^(?:'s? (?:\p{Ll}+ )?${BELONGINGS}\b|,? (?:and|with) (?:her|his|their) (?:\p{Ll}+ ){0,2}(?:children|child|kids|boys?|girls?|baby|sons?|daughters?|twins|partner|family)\b|,? (?:who )?(?:lost (?:her|his) (?:tenancy|job|licence)|has been in hospital|was sectioned|is in prison|looks after (?:\p{Ll}+ ){0,2}(?:brothers?|sisters?|siblings|mother|father|mum|dad))|, (?:\p{Ll}+ ){0,2}(?:heroin|alcohol|methadone|crack|cocaine|cannabis|opiates|benzos)\b|, (?:\d|one|two|three|four|five|six) (?:children|kids)\b| \((?:\d|1\d)\)|, (?:\d|1\d)(?=[,.;]|$))`,
  'u',
);
/** Names that are words, months or places as well need a surname. */
const IS_A_WORD =
  /^(?:Angel|April|Art|Autumn|Blessing|Charity|Christian|Clemency|Dawn|Faith|Frank|Grace|Harmony|Holly|Hope|Ivy|Joy|June|Lily|Mark|May|Mercy|Pat|Patience|Rob|Rose|Ruby|Sky|Star|Summer|Sunny|Will|Arran|Abbey|Brooklyn|Kent|Marina|Victoria)$/;
export const GIVEN_NEEDS = /[A-Z][a-zß-ÿĀ-ɏ]{2}/;

export function* givenName(text: string): Generator<Hit> {
  for (const { 0: name, index } of text.matchAll(CAPITALISED)) {
    if (!isGivenName(name)) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    const surname = surnameAt(text, index + name.length);
    const end = index + name.length + surname.length;
    const behind = text.slice(end, end + 80);
    if (IN_A_WORD.test(before) || isAnothersName(before, text.slice(index, end), behind)) continue;
    if (isQuoted(text, index)) continue;
    const isWord = surname === '' && IS_A_WORD.test(name);
    const isSaid =
      !isWord && (BEFORE_ONE.test(before) || BEHIND_ONE.test(behind) || (surname !== '' && (BEFORE_BOTH.test(before) || BEHIND_BOTH.test(behind))));
    const level = isSaid
      ? 'warning'
      : tellsOfSomebody(text, index, end, surname !== '' ? 'both' : isWord ? 'word' : isPlainGivenName(name) ? 'one' : 'streets');
    if (level !== undefined) yield { kind: 'child-name', level, start: index, end };
  }
}

const NEXT = new RegExp(SURNAME, 'yu');

function surnameAt(text: string, at: number): string {
  NEXT.lastIndex = at;
  const surname = NEXT.exec(text)?.[0].replace(/'s?$/, '') ?? '';
  return isCommon(surname.trim()) ? '' : surname;
}
