// A person in a list or table of who is who: the name on one side, the post on the other.

import { inLatin } from '../../guidance/latin.ts';
import type { KnownWords } from './person-in-text.ts';
import { isName } from './person-in-text.ts';
import { isPlainGivenName } from '../../model/given-names.ts';

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
export function personInPart(text: string, around: () => string, known: KnownWords): string | undefined {
  if (text.length > 200 || !CAPITAL.test(text)) return undefined;
  const [turned, surname = '', given = ''] = SURNAME_FIRST.exec(text) ?? [];
  if (turned !== undefined && isPlainGivenName(given) && isName(surname, known)) return turned;
  const name = NAME_FIRST.exec(text)?.[1] ?? NAME_LAST.exec(text)?.[1];
  if (isName(name, known) && POST.test(`${text.replace(name, ' ')}\n${beside(around)}`)) return name;
  const alone = text.length < 80 ? ONE_NAME.exec(text)?.[1] : undefined;
  if (alone === undefined || !isPlainGivenName(alone) || known.isInDirectory(alone) || known.isWord(alone)) return undefined;
  return POST.test(`${text}\n${beside(around)}`) ? alone : undefined;
}

/** Without the heading: it is about the whole answer. Dear to make, so that it is asked for last. */
function beside(around: () => string): string {
  const all = around();
  return all.slice(all.indexOf('\n') + 1);
}
