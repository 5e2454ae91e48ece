// A number and its noun, which agree: "1 entry", "2 entries".

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With the verb before it: "is 1 more error", "are 2 more errors"; without a noun "are 2 more". */
export function areMore(count: number, one?: string): string {
  return `${count === 1 ? 'is' : 'are'} ${one === undefined ? `${count} more` : counted(count, `more ${one}`)}`;
}
