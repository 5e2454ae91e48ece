// Whether a mailbox of one word, at the domain of an organisation, is a person's: a given name, or a surname with an initial or a given name
// beside it. A service that is called by one word has none of these in its name.

import { isPlainGivenName } from '../../model/given-names.ts';
import { isCommonSurname, isSurname } from '../../model/surnames.ts';

const LEAST = 4;
/** Two consonants with which an English word, name of a place or acronym that is spoken can begin. */
const SPOKEN = /^(?:[bcfgkps]l|[bcdfgkptwv]r|[cgpstw]h|gn|kn|ps|qu|rh|s[ckmnpqtw]|tw|dw|ts|wr|ll|[a-z]?[aeiouy])/;
/** “cpunit”: what works, meets or is done somewhere. */
const OF_TASK =
  /(?:unit|groups?|desk|board|forum|panel|line|point|hub|projects?|links?|base|mail|box|room|house|works?|space|zone|lodge|policy|plan|team|tasks?|data|info)$/;
/** “annfieldroad”, “georgeville”: what is called after somebody. */
const OF_PLACE =
  /(?:park|road|street|centre|court|hall|ville|town|ward|wing|place|gate|mill|view|care|services?|clinic|hospital|school|trust|foundation|charity|church|college)$/;
/** Counties and towns that people are called after. */
const IS_A_PLACE = /^(?:angus|beverley)$/;
/** “nwales”, “wberks”: points of the compass before a place. */
const COMPASS = /^[nesw]/;
const NAME_NEARBY = /(?<!\p{L})\p{Lu}[\p{L}'’-]{3,24}/gu;
/** How far a name may stand from the mailbox of who bears it. */
export const NAMED_WITHIN = 80;

/** `local` in small letters; `around`: the words beside the mailbox. */
export function isMailboxOfPerson(local: string, around: string): boolean {
  if (!/^[a-z]{4,40}$/.test(local)) return false;
  return (isPlainGivenName(local) && !IS_A_PLACE.test(local)) || hasInitial(local) || isGivenAndSurname(local) || isOfSomebodyNamed(local, around);
}

function hasInitial(local: string): boolean {
  // NOTE: a surname alone is a town or a service as often: “bradford” is nobody called Radford.
  if (isCommonSurname(local)) return false;
  const [behindOne, behindTwo] = [local.slice(1), local.slice(2)];
  if (behindOne.length >= LEAST && (isSurname(behindOne) || isSpelledOut(local))) return true;
  // NOTE: two initials, or the initial behind: less is left to chance the longer the surname is.
  return (
    (behindTwo.length > LEAST && isSurname(behindTwo)) ||
    (local.length > LEAST + 1 && isSurname(local.slice(0, -1)) && !local.endsWith('s') && !OF_TASK.test(local))
  );
}

/** “kbegum”: nothing begins like this, and without its first letter it does. */
function isSpelledOut(local: string): boolean {
  const rest = local.slice(1);
  return !SPOKEN.test(local) && !COMPASS.test(local) && !OF_TASK.test(local) && rest.length > LEAST && SPOKEN.test(rest);
}

function isGivenAndSurname(local: string): boolean {
  for (let cut = 3; cut <= local.length - LEAST; cut += 1) {
    const [given, rest] = [local.slice(0, cut), local.slice(cut)];
    if (isPlainGivenName(given) && (isSurname(rest) || (cut > 3 && rest.length > LEAST && !OF_TASK.test(rest) && !OF_PLACE.test(rest)))) return true;
  }
  return false;
}

/** “Ffion Achebe, fachebe@…”: whatever the name, it stands beside it. */
function isOfSomebodyNamed(local: string, around: string): boolean {
  for (const [name] of around.matchAll(NAME_NEARBY)) {
    const plain = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
    const at = plain.length < LEAST ? -1 : local.indexOf(plain);
    const left = local.length - plain.length;
    // NOTE: “Harbour Service, harbours@…” is none.
    if (at >= 0 && left > 0 && left < 3 && (at > 0 || !local.endsWith('s'))) return true;
  }
  return false;
}
