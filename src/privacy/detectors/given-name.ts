// A common given name, where less beside it is enough than for any capitalised word: “Mum Kayleigh”, “Dad (Craig)”, “the baby, Isaac”,
// “Shannon (27)”, “the conference on Tyler Dobson”. What somebody says in quotation marks may be anybody's story.

import type { Hit } from '../hit.ts';
import { isGivenName } from '../../model/given-names.ts';
import { isCommon } from './person.ts';

/** The list holds names of one word and of two with a hyphen. NOTE: no classes of all alphabets, which take five times as long. */
const CAPITALISED = /\b[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-z]+)?/g;
const IN_A_WORD = /[\p{L}'’-]$/u;
const SURNAME = String.raw`(?: (?:(?:van|von|de|da|dos|del|di|bin|ap|O'|Mc|Mac) ?)?\p{Lu}[\p{L}'-]{1,24})`;

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
/** Children after whom published reviews are called; the guidance itself speaks of them. */
const IN_PUBLISHED_REVIEWS = /^(?:Victoria Climbi|Daniel Pelka|Peter Connelly|Arthur Labinjo|Star Hobson)/;
const AFTER_SAINT = /(?:\bSt\.?|\bSaint|\bLord|\bLady|\bDame|\bSir|\bKing|\bQueen|\bPrince|\bPrincess) $/;
/** A post makes it a colleague, whom another rule finds. */
const COLLEAGUE =
  /^,? \(?(?:the |our |a |an )?(?:(?:team|duty|senior|lead|social|link|key|family|family's|health|treatment|recovery|practice|service|school|specialist|deputy|named|community|probation|youth|support|project|child|children's|adult|drug|alcohol|safeguarding|liaison|ward|young|peer|mental) ){0,3}(?:worker|manager|nurse|officer|lead|leader|midwife|visitor|doctor|consultant|coordinator|teacher|pharmacist|clerk|chair|head|director)\b/u;
/** A law, a house or an inquiry that bears the name. */
const BEARS_THE_NAME =
  /^(?:'s)? (?:Act|Law|Rule|Report|Review|Inquiry|House|Place|Trust|Foundation|Project|Centre|Clinic|Court|Hall|Street|Road|Lane|Park|Ward|Unit|School|Community|Nursery|Hospital|Service|Team|case|review|inquiry|report)\b/u;

export const GIVEN_NEEDS = /[A-Z][a-zà-ÿ]{2}/;

export function* givenName(text: string): Generator<Hit> {
  for (const { 0: name, index } of text.matchAll(CAPITALISED)) {
    if (!isGivenName(name)) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    const surname = surnameAt(text, index + name.length);
    const end = index + name.length + surname.length;
    const behind = text.slice(end, end + 80);
    if (surname === '' && IS_A_WORD.test(name)) continue;
    if (
      IN_A_WORD.test(before) ||
      AFTER_SAINT.test(before) ||
      BEARS_THE_NAME.test(behind) ||
      COLLEAGUE.test(behind) ||
      IN_PUBLISHED_REVIEWS.test(text.slice(index, end))
    )
      continue;
    const isTold = BEFORE_ONE.test(before) || BEHIND_ONE.test(behind) || (surname !== '' && (BEFORE_BOTH.test(before) || BEHIND_BOTH.test(behind)));
    if (isTold && !isQuoted(text, index)) yield { kind: 'child-name', level: 'warning', start: index, end };
  }
}

const NEXT = new RegExp(SURNAME, 'yu');

function surnameAt(text: string, at: number): string {
  NEXT.lastIndex = at;
  const surname = NEXT.exec(text)?.[0].replace(/'s?$/, '') ?? '';
  return isCommon(surname.trim()) ? '' : surname;
}

/** Between quotation marks of one paragraph. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1), at - 600), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1 || /(?:^|[\s(])['‘][^'’]*$/.test(before);
}
