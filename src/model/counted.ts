// A number and its noun, which agree: "1 entry", "2 entries".

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
