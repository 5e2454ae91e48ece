// schemas/catalogue/ids.txt: every requirement id there ever was. Lines are added, never removed; a retired id is marked by hand.

import type { CatalogueData } from '../guidance/catalogue.ts';

const RETIRED = ' retired';
const HEAD = [
  '# Every requirement id there ever was, in the order in which they came. Made by `npm run generate`, which only adds lines.',
  '# An id that is taken out of the catalogue stays here: write ` retired` behind it. It is never given to anything else.',
];

/** The new content of ids.txt. Throws when a known id has gone without being retired, or a retired one has come back. */
export function buildIds(before: string, catalogues: readonly CatalogueData[]): string {
  const lines = before.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const known = new Set(lines.map((line) => line.replace(RETIRED, '')));
  const current = catalogues.flatMap(({ nation, requirements }) => requirements.map(({ id }) => `${nation}/${id}`));
  const back = current.find((id) => lines.includes(`${id}${RETIRED}`));
  if (back !== undefined) throw new Error(`The id \`${back}\` is retired in ids.txt and cannot be used again. Choose another id.`);
  const present = new Set(current);
  const gone = lines.find((line) => !line.endsWith(RETIRED) && !present.has(line));
  if (gone !== undefined) throw new Error(`The id \`${gone}\` of ids.txt is not in the catalogue. Put it back, or write \` retired\` behind it in ids.txt.`);
  return `${[...HEAD, ...lines, ...current.filter((id) => !known.has(id))].join('\n')}\n`;
}
