// A name that is not of somebody who is served: of a colleague, of whom a law, a street or a report is called after.

import { isPlainGivenName } from '../../model/given-names.ts';

/** Children after whom published reviews are called; the guidance itself speaks of them. */
const IN_PUBLISHED_REVIEWS = /^(?:Victoria Climbi|Daniel Pelka|Peter Connelly|Arthur Labinjo|Star Hobson)/;
const AFTER_SAINT = /(?:\bSt\.?|\bSaint|\bLord|\bLady|\bDame|\bSir|\bKing|\bQueen|\bPrince|\bPrincess|\bStorm|\bOperation|\bProject|\bTeam|\bProgramme) $/;
/** A post makes it a colleague, whom another rule finds. */
const COLLEAGUE =
  /^,? \(?(?:the |our |a |an )?(?:(?:team|duty|senior|lead|social|link|key|family|family's|health|treatment|recovery|practice|service|school|specialist|deputy|named|community|probation|youth|support|project|child|children's|adult|drug|alcohol|safeguarding|liaison|ward|young|peer|mental|first|former|interim|acting|night|training|performance|quality) ){0,3}(?:worker|manager|nurse|officer|lead|leader|midwife|visitor|doctor|consultant|coordinator|teacher|pharmacist|clerk|chair|head|director)\b/u;
/** A law, a house or an inquiry that bears the name. */
const BEARS_THE_NAME =
  /^(?:'s)? (?:Act|Law|Rule|Report|Review|Inquiry|House|Place|Room|Wing|Suite|Trust|Foundation|Project|Centre|Clinic|Court|Hall|Street|Road|Lane|Avenue|Parade|Drive|Square|Park|Ward|Unit|School|Community|Nursery|Hospital|Service|Team|case|review|inquiry|report)\b|^'s? \p{Lu}/u;
const PLACE_FOR_SURNAME = / (?:Street|Road|Avenue|Parade|Drive|Square|Room|Wing|Suite|House|Centre|Unit|School|Fund|Box)$/;
/** These are surnames too, but seldom behind a name that places bear. */
const PLACE_OR_SURNAME = / (?:Lane|Park|Ward|Hall|Court|Place|Day)$/;

/** “Our trainer, Judith Amery”, “| Safeguarding lead | Judith Amery |”. */
const POST_BEFORE =
  /(?<!(?:her|his|their|'s) (?:\p{Ll}+ )?)(?<!\p{L})(?:worker|manager|nurse|officer|lead|leader|midwife|visitor|doctor|consultant|co-?ordinator|teacher|pharmacist|clerk|chair|head|deputy|director|trainer|adviser|commissioner|founder|holder)(?:,| \||:| is| was|\)?)? (?:\| )?$/iu;

/** “Tell Sam on 01632 960101”: whoever is rung has a number, which is found by itself where it is private. */
const RUNG = /^ on (?:\(?0\d|\+44)/;

/** `before` and `behind` are the words round the name. */
export function isAnothersName(before: string, name: string, behind: string): boolean {
  return (
    AFTER_SAINT.test(before) ||
    POST_BEFORE.test(before) ||
    BEARS_THE_NAME.test(behind) ||
    PLACE_FOR_SURNAME.test(name) ||
    (PLACE_OR_SURNAME.test(name) && !isPlainGivenName(name.split(' ')[0] ?? '')) ||
    COLLEAGUE.test(behind) ||
    RUNG.test(behind) ||
    IN_PUBLISHED_REVIEWS.test(name)
  );
}

/** Between quotation marks of one paragraph: what somebody says there may be anybody's story. */
export function isQuoted(text: string, at: number): boolean {
  // NOTE: cut first, since a text may be one line of a megabyte.
  const near = text.slice(Math.max(0, at - 600), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1 || /(?:^|[\s(])['‘][^'’]*$/.test(before);
}
