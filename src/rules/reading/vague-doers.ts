// Doers of facts that are nobody in particular: `staff`, `services`. One rule says so; another would only say that no directory holds them.

import { findNamed } from '../../model/names.ts';
import type { Place } from '../../model/place.ts';
import type { RuleContext } from '../rule.ts';
import { isVagueActor } from './actors.ts';
import type { DutyEntry } from './duty-table.ts';
import { dutyTable, placeOf } from './duty-table.ts';

export interface VagueDoer {
  readonly entry: DutyEntry;
  readonly written: string;
  /** Of the field in which it stands, alone or in a list. */
  readonly place: Place;
}

const known = new WeakMap<RuleContext, readonly VagueDoer[]>();

/** The first of each field. */
export function vagueDoers(context: RuleContext): readonly VagueDoer[] {
  const found =
    known.get(context) ?? dutyTable(context).flatMap((entry) => (['who', 'by', 'tells'] as const).flatMap((field) => doersIn(context, entry, field)));
  known.set(context, found);
  return found;
}

function doersIn(context: RuleContext, entry: DutyEntry, field: string): VagueDoer[] {
  const written = [entry.row[field]].flat().find((one): one is string => typeof one === 'string' && isNobody(context, one));
  return written === undefined ? [] : [{ entry, written, place: placeOf(entry, field) }];
}

/** Words for somebody outside, or an id that resolves, are somebody. */
function isNobody({ protocol }: RuleContext, written: string): boolean {
  return isVagueActor(written) && !findNamed(protocol.directory, written) && !protocol.unreadable.has(protocol.directoryFile);
}

/** Does a finding about this field, or about the list there, say of the name that it is nobody? */
export function isToldAsVague(context: RuleContext, name: string, place: Place): boolean {
  if (!isVagueActor(name) || place.at !== 'key') return false;
  const { file, path } = place;
  return vagueDoers(context).some(({ place: told }) => told.at === 'key' && told.file === file && told.path.every((step, index) => step === path[index]));
}
