// Reading values of unknown shape: what is not of the kind asked for is left out, never guessed. The schema pass reports it.

export type Mapping = Readonly<Record<string, unknown>>;

export function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly Mapping[] {
  return Array.isArray(value) ? value.map(mapping) : [];
}

/** Text as written; numbers and true/false become text. Empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Only the text fields named, and of those only the ones that are there. */
export function texts<const K extends string>(value: unknown, ...names: readonly K[]): { [P in K]?: string } {
  const from = mapping(value);
  const result: { [P in K]?: string } = {};
  for (const name of names) {
    const found = text(from[name]);
    if (found !== '') result[name] = found;
  }
  return result;
}

/** A mapping of mappings, each turned into a record; entries of another shape are left out. */
export function records<T>(value: unknown, read: (entry: Mapping) => T): Record<string, T> {
  const result: Record<string, T> = Object.create(null) as Record<string, T>;
  for (const [id, entry] of Object.entries(mapping(value))) if (isMapping(entry)) result[id] = read(entry);
  return result;
}
