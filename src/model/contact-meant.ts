// A name that the directory does not hold, and what to write in its place.

import { nearest } from './did-you-mean.ts';
import { allIds, findNamed } from './names.ts';
import type { Directory } from './protocol.ts';

export function contactFix(directory: Directory, written: string): string {
  const several = written.split(/ *(?:,|;|&|\/|\band\b) */).filter((one) => one !== '');
  const ids = several.map((one) => idMeant(directory, one));
  if (several.length > 1 && ids.every((one) => one !== undefined)) return `For several write a list: \`[${ids.join(', ')}]\`.`;
  const near = idMeant(directory, written) ?? nearest(written, allIds(directory));
  return near === undefined ? 'Add it to directory.yaml as a role, post or team.' : `Did you mean \`${near}\`? Otherwise add it to directory.yaml.`;
}

/** The id itself, or that of the entry with this name. */
export function idMeant(directory: Directory, written: string): string | undefined {
  const sought = plainName(written);
  return findNamed(directory, written) ? written : allIds(directory).find((id) => plainName(findNamed(directory, id)?.name ?? '') === sought);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/’/g, "'").replace(/^the /, '').trim();
}
