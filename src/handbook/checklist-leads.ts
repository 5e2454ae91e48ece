// Which side leads a line of a checklist, from the protocol's own duties or else from whom the guidance binds.

import type { GivenFact } from '../facts/kind.ts';
import { findNamed } from '../model/names.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { Requirement } from '../model/requirement.ts';
import { rowsOfFact } from './duties.ts';
import type { Lead } from './site.ts';

/** Bodies of the catalogue that stand for one side alone. */
const BODIES: Readonly<Record<string, Lead>> = {
  treatment: 'treatment',
  prescribers: 'treatment',
  'childrens-social-care': 'children',
  education: 'children',
  'universal-health': 'health',
  gp: 'health',
};

/** The one side whose people act by the protocol's own duties; else the one side that the guidance binds; else none. */
export function leadOf(protocol: LoadedProtocol, requirement: Requirement, facts: readonly GivenFact[]): Lead {
  const acting = facts.flatMap((fact) => rowsOfFact(fact, fact.spec, fact.value)).map(({ whoId }) => sideOf(findNamed(protocol.directory, whoId)?.side));
  return onlyOne(acting.length > 0 ? acting : requirement.binds.map((body) => BODIES[body] ?? ''));
}

function sideOf(written: string | undefined): Lead {
  return written === 'treatment' || written === 'children' || written === 'health' ? written : '';
}

function onlyOne(sides: readonly Lead[]): Lead {
  const [first = '', ...others] = new Set(sides);
  return others.length === 0 ? first : '';
}
