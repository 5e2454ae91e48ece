// A person in a list or table of who is who: the name on one side, the post on the other.

import { inLatin } from '../guidance/latin.ts';
import type { KnownWords } from './person-in-text.ts';
import { isName } from './person-in-text.ts';
import { isPlainGivenName } from './given-names.ts';

const NAMES = String.raw`\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)?(?: (?:\p{Lu}\.? )?(?:\p{Lu}['’]|Ma?c|de |van |al-|El-)?\p{Lu}[\p{L}'’-]+){1,2}`;
const NAME_FIRST = inLatin(new RegExp(`^(${NAMES})(?: ?[–—:(,/|-]|$)`, 'u'));
const NAME_LAST = inLatin(new RegExp(String.raw`(?:[–—:|-]|\() ?(${NAMES})\)?\.?$`, 'u'));
/** “Whitelaw, Karen”. */
const SURNAME_FIRST = inLatin(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+)(?=$| ?[–—:(,-])/u);
const ONE_NAME = inLatin(/^(\p{Lu}\p{Ll}+)(?: ?[–—:(,/|-]|$)/u);
const CAPITAL = inLatin(/^\p{Lu}\p{Ll}|[–—:|(-] ?\p{Lu}\p{Ll}/u);
/** Somebody who works: beside one such post, two capitals are who holds it; beside several they are a tool or a service. */
const POST =
  /\b(?:manager|leader|lead|worker|officer|nurse|admin\w*|deputy|chair|midwife|visitor|co-?ordinator|secretary|director|consultant|doctor|GP|advis[eo]r|clerk|receptionist|supervisor|practitioner|duty|name|head|ext(?:ension)?|psychologist|psychiatrist|prescriber|pharmacist|teacher|sergeant|inspector|cover)\b|^(?:who|contact)$/im;

/** `around`: the heading, the line that leads into the list, the cells on either side. */
export function personInPart(text: string, around: string, known: KnownWords): string | undefined {
  if (text.length > 200 || !CAPITAL.test(text)) return undefined;
  const beside = around.slice(around.indexOf('\n') + 1);
  const [turned, surname = '', given = ''] = SURNAME_FIRST.exec(text) ?? [];
  if (turned !== undefined && isPlainGivenName(given) && isName(surname, known)) return turned;
  const name = NAME_FIRST.exec(text)?.[1] ?? NAME_LAST.exec(text)?.[1];
  const rest = name === undefined ? text : text.replace(name, ' ');
  if (isName(name, known) && POST.test(`${rest}\n${beside}`)) return name;
  const alone = ONE_NAME.exec(text)?.[1];
  return text.length < 80 &&
    alone !== undefined &&
    isPlainGivenName(alone) &&
    !known.isInDirectory(alone) &&
    !known.isWord(alone) &&
    POST.test(`${text}\n${beside}`)
    ? alone
    : undefined;
}
