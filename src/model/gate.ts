// How much is demanded of a protocol: each gate demands all that the gates before it do.

export const GATES = ['draft', 'consult', 'publish', 'audit'] as const;
export type Gate = (typeof GATES)[number];

/** The gate from which something is an error; `never` means it is only ever advice. */
export type DemandedFrom = Gate | 'never';

/** Is something demanded from `from` already demanded at `gate`? */
export function isDemanded(from: DemandedFrom, gate: Gate): boolean {
  return from !== 'never' && GATES.indexOf(gate) >= GATES.indexOf(from);
}

export function isGate(text: string): text is Gate {
  return (GATES as readonly string[]).includes(text);
}
