// Names of files in a protocol: what each is for, which ones other computers cannot hold, and which two would share an address.

import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import { fault } from './faults.ts';
import type { Folder } from './files.ts';

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are what this looks for
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001F\u007F\uFFFD]|[. ]$/;
/** Documents that may be published. Anything that a browser or a host would run or obey is left out. */
const DOCUMENT = /\.(?:md|pdf|docx|odt|xlsx|ods|csv|txt|png|jpe?g)$/i;
const KNOWN = [
  /^protocol\.yaml$/,
  /^directory\.yaml$/,
  /^glossary\.yaml$/,
  /^waivers\.yaml$/,
  /^README\.md$/,
  /^sections\/[^/]+\.(?:yaml|md)$/,
  /^pathways\/[^/]+\.yaml$/,
  /^editions\//,
  /^documents\//,
];

export function nameProblems(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { path } of folder.files) {
    const place = wholeFile(folder.prefix + path);
    const shown = printable(path);
    if (/\.mdx$/i.test(path)) problems.push(fault('mdx-file', place, `\`${shown}\` is an MDX file.`));
    else if (path.split('/').some((part) => DEVICE.test(part) || FORBIDDEN.test(part))) {
      problems.push(fault('file-name', place, `\`${shown}\` is a name that some computers cannot hold.`));
    } else if (path.startsWith('documents/') && !isDocument(path)) {
      problems.push(fault('unknown-file', place, `\`${shown}\` is not a kind of document that can be published.`));
    } else if (!KNOWN.some((pattern) => pattern.test(path))) {
      problems.push(fault('unknown-file', place, `\`${shown}\` is not part of a protocol.`));
    }
    const address = addressOf(path);
    const other = seen.get(address);
    if (other === undefined) seen.set(address, path);
    else problems.push(fault('name-collision', place, `\`${shown}\` and \`${printable(other)}\` would have the same address.`));
  }
  return problems;
}

/** A file under documents/ of a kind that may be published; nothing else there reaches the handbook. */
export function isDocument(path: string): boolean {
  return path.startsWith('documents/') && DOCUMENT.test(path) && !/(?:^|\/)[._]|\/index\./i.test(path);
}

/** Two paths with one address become one file on a partner's computer or one page of the handbook. */
function addressOf(path: string): string {
  const folded = path.normalize('NFC').toLowerCase();
  return folded.startsWith('sections/') ? folded.replace(/[ _]+/g, '-').replace(/\.yml$/, '.yaml') : folded;
}

function printable(path: string): string {
  return path.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\uFFFD').slice(0, 120);
}
