// JSON of one form only, so that the same data always has the same hash: RFC 8785 for all that a protocol can hold.

/** Keys sorted by UTF-16 units, no blanks; `undefined` in a mapping is left out. Data of a protocol nests at most 64 deep. */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data ?? null);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`)
    .join(',')}}`;
}
