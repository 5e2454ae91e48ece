// What stands in a cell for which somebody or something is still to be found. NOTE: a dash may mean that there is none.

const OPEN = /^\s*(?:\?+|…|\.{2,})\s*$/;

export function isOpenCell(text: string): boolean {
  return OPEN.test(text);
}
