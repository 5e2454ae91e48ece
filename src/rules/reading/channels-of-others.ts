// A number that the directory gives to somebody does not say who a stranger is that stands beside it.

import type { LoadedProtocol } from '../../model/protocol.ts';
import type { RuleContext } from '../rule.ts';

const CHANNEL = /\(?0[\d ]{8,14}\d|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g;

const kept = new WeakMap<LoadedProtocol, string>();

function plain(words: string): string {
  return words.toLowerCase().replace(/[ ()]/g, '');
}

function directoryOf(protocol: LoadedProtocol): string {
  const known = kept.get(protocol) ?? plain(JSON.stringify(protocol.directory));
  kept.set(protocol, known);
  return known;
}

/** The same text with “it” for each number and address that the directory has. */
export function withoutChannelsOfOthers({ protocol }: RuleContext, text: string): string {
  return /\d{5}|\d \d|@/.test(text) ? text.replace(CHANNEL, (found) => (directoryOf(protocol).includes(plain(found)) ? 'it' : found)) : text;
}
