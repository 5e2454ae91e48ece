// Tables and labelled notes that have a place for who acts, and nobody in particular stands there.

import { isVagueActor } from '../reading/actors.ts';
import { isTimed, isTimedRow } from '../reading/definite-deeds.ts';
import { isOpenCell } from '../reading/open-cells.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { isLooseName } from './loose-doers.ts';

const WHO_HEAD =
  /^(?:who(?: (?:does|acts|by|rings|sends|is responsible|leads|takes)\b.*|(?: and how)?)|by whom|lead(?: (?:person|agency|officer))?|owner|actor|doer|responsib(?:le|ility)(?: \w+)*|action (?:by|owner)|done by|person(?: responsible)?|whose (?:job|task|duty)(?: it is)?|post)$/i;
const EMPTY = /^[\s\-–—.?*/_]*$/;
const LABEL =
  /(?:^|[.;|] )(?:who(?: does it| acts)?|by whom|lead|owner|responsible|responsibility|action by|person responsible|done by)\s*[:–—-] ?([^.;|]{2,60})/i;
const MORE_VAGUE =
  /^(?:whoever\b(?! (?:takes|took|answers|raised|made|hears|heard|finds|found|saw|spots|meets|discovers|suspects|sees (?:it|one|this|that|such|an?|the)\b|sent|holds|chairs|rang|wrote|received|learns|notices|(?:(?:knows?|sees?|hears|is told)(?: of it| it)? first))\b).*|(?:a|any|one) (?:member of (?:the )?(?:staff|team)|colleague|professional|practitioner|suitable \w+)|(?:the )?(?:appropriate|relevant|right|best[- ]placed|suitable|most appropriate|correct) \w+(?: \w+)?|as appropriate|the system(?: around the (?:child|family))?|adult services|various|anyone|some(?:one|body)|to be (?:decided|agreed|allocated)|depends|it depends|varies|(?:the )?(?:[a-z-]+ ){0,2}?(?:network|system|partnership at large|workforce|wider team)|senior colleagues|(?:all|everyone) (?:involved|concerned))$/i;
/** “All staff” go on a course, each of them. */
const EACH = /^(?:all|every|each|any)\b(?! (?:involved|concerned|agencies|partners|services|parties|professionals))/i;

/** “Who: –”, with what is to be done behind it. */
const EMPTY_LABEL =
  /(?:^|[\n.;|] ?)\**(?:who(?: does it| acts)?|by whom|lead|owner|responsible|responsibility|action by|person responsible|done by)\**\s*:\**\s*(?:[–—?…_.-]+|n\/a|none|nobody)(?=\s+(?:what|when|how|does|within|by|then|action|task)\b|\s*\n|\s*;)/i;

export function hasEmptyLabel(text: string): boolean {
  return EMPTY_LABEL.test(text);
}

/** The cell, and what is wrong with it. */
export function vagueCell({ head, row, text }: WrittenText): 'empty' | 'vague' | undefined {
  if (head === undefined || row === undefined) return undefined;
  if (/^(?:by|of whom|from whom|whose)$/i.test(head.trim()) && isLooseName(text)) return 'vague';
  if (/^by$/i.test(head.trim()) && EMPTY.test(text)) return row.some((cell) => isTimed(cell)) ? 'empty' : undefined;
  if (!WHO_HEAD.test(head.trim())) return undefined;
  if (isOpenCell(text)) return 'empty';
  if (EMPTY.test(text)) return row.some((cell) => isTimed(cell)) && row.filter((cell) => /\p{L}{3}/u.test(cell)).length > 1 ? 'empty' : undefined;
  return isNobody(text) && isTimedRow(row) ? 'vague' : undefined;
}

export function vagueLabelIn(text: string): string | undefined {
  const who = LABEL.exec(text)?.[1];
  return who !== undefined && isNobody(who.split(',', 1)[0] ?? '') ? who.trim() : undefined;
}

function isNobody(written: string): boolean {
  const name = written.trim().replace(/[.]$/, '');
  return (
    !EACH.test(name) && !/^the (?:worker|manager|practitioner|professional)$/i.test(name) && (isVagueActor(name) || MORE_VAGUE.test(name) || isLooseName(name))
  );
}
