// XML of a part of a document as the programs write it that most people use: with their short names for its vocabularies, in double
// quotes. Other programs choose other short names, which mean the same.

import { utf8 } from './traces.ts';

/** The end of each vocabulary's address, with the name that Word, Excel, PowerPoint and LibreOffice give it; Excel gives its own none. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w:'],
  [/\/spreadsheetml\/(?:2006\/)?main$/, ''],
  [/\/presentationml\/(?:2006\/)?main$/, 'p:'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a:'],
  [/\/package\/2006\/relationships$/, ''],
  [/\/2006\/metadata\/core-properties$/, 'cp:'],
  [/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc:'],
  [/:opendocument:xmlns:(office|text|table|meta|manifest|drawing):1\.0$/, '$1:'],
];
const DECLARED = /\sxmlns(?::([\w.-]{1,40}))?="([^"<>]{1,200})"/g;
const SINGLE_QUOTED = /(\s[\w:.-]{1,80})\s{0,9}=\s{0,9}'([^'"<>]{0,4000})'/g;

export function usualXml(bytes: Uint8Array): string {
  const quoted = decoded(bytes).replace(SINGLE_QUOTED, '$1="$2"');
  return [...declarations(quoted)].reduce((xml, [name, usual]) => renamed(xml, name, usual), quoted);
}

/** Names to be changed, each with what it is to become. */
function declarations(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, short = '', address = ''] of xml.slice(0, 20_000).matchAll(DECLARED)) {
    const known = USUAL.find(([end]) => end.test(address));
    if (!known) continue;
    const vocabulary = known[0].exec(address);
    const usual = known[1].replace('$1', vocabulary?.[1] === 'drawing' ? 'draw' : (vocabulary?.[1] ?? ''));
    const name = short === '' ? '' : `${short}:`;
    if (name !== usual) found.set(name, usual);
  }
  return found;
}

/** Attributes without a short name belong to no vocabulary and keep theirs. */
function renamed(xml: string, name: string, usual: string): string {
  if (name === '') return xml.replace(/<(\/?)(?=[\w.-]{1,80}[\s/>])/g, `<$1${usual}`);
  const short = name.replace(/[.]/g, '\\.');
  return xml.replace(new RegExp(`<(/?)${short}`, 'g'), `<$1${usual}`).replace(new RegExp(`(\\s)${short}(?=[\\w.-]{1,80}=)`, 'g'), `$1${usual}`);
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return wide ? new TextDecoder(wide).decode(bytes) : utf8(bytes);
}
