// What a partner is said to do, and it is only to know of the protocol: “is aware of this protocol”, “have been briefed”, “good will”.

import { rowsOf } from '../../facts/rows.ts';
import type { Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import type { RuleContext } from '../rule.ts';
import { stemsOf } from '../reading/word-stems.ts';

/** Fields that say what somebody brings or does. */
const DEEDS: ReadonlySet<string> = new Set(['expected', 'gives', 'contributes', 'does', 'offers', 'role']);

const NO_DEED = stemsOf(
  'a an the of to in into about on at by for from with as well and or this that our their its it all has have had is are was were be been being stays remains keep keeps kept ' +
    'aware awareness know knows known knowing informed inform information told briefed briefing sighted seen sees read reads sent received receives copied copy copies notified mindful familiar acquainted ' +
    'supportive support supports supported welcome welcomes welcomed endorse endorses endorsed committed commits good goodwill will interest interested sympathetic ' +
    'full key core main local equal named other wider associate partner partners partnership agency organisation member signatory signatories signed stakeholder party protocol document edition text agreement arrangements aims principles contents work working joint',
);
const FEWEST = 2;
const MOST = 16;

/** Does the text say no more than that they know of it or wish it well? */
export function isOnlyAware(text: string): boolean {
  const stems = [...stemsOf(text)];
  const words = text.trim().split(/\s+/).length;
  return words >= FEWEST && words < MOST && stems.every((stem) => NO_DEED.has(stem)) && !/\d/.test(text);
}

export function* onlyAware({ answered, protocol }: RuleContext): Iterable<{ readonly text: string; readonly place: Place; readonly requirement?: string }> {
  for (const { requirement, answer, facts } of answered) {
    for (const { name, spec, value: given } of facts) {
      if (spec.kind !== 'list' || !Array.isArray(given)) continue;
      for (const { row, path } of rowsOf(given)) {
        for (const [field, text] of Object.entries(row)) {
          if (typeof text === 'string' && DEEDS.has(field) && isOnlyAware(text))
            yield { text, place: value(answer.file, ...answer.path, name, ...path, field), requirement: requirement.id };
        }
      }
    }
  }
  for (const [index, { role = '' }] of protocol.control.partners.entries()) {
    if (isOnlyAware(role)) yield { text: role, place: value(protocol.controlFile, 'partners', index, 'role') };
  }
}
