// Which text each partner signed, and whom to ask again because it has changed since.

import { agreedHash, frozenContent } from '../source/editions.ts';
import { readFrozen } from '../source/frozen-protocol.ts';
import type { FrozenEdition } from '../model/edition.ts';
import type { Partner } from '../model/protocol.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { shortSignature } from './edition-view.ts';
import { sayIn } from '../interface/say.ts';

/** One text a partner of the control block, in its order; empty where no frozen edition carries that signature. */
export function signedTexts(read: ReadProtocol): string[] {
  const { control, editions, folder } = read.protocol;
  if (editions.length === 0) return control.partners.map(() => '');
  const say = sayIn(control.language);
  const now = agreedHash(frozenContent(read, folder));
  return signedEditions(read).map((first) => {
    if (!first) return '';
    const { edition, agreed } = first;
    return agreed === now
      ? say('about.text-signed', { edition, signs: shortSignature(agreed) })
      : say('about.ask-again', { edition, signs: shortSignature(agreed) });
  });
}

/** The edition that each partner signed, in their order: the oldest that carries this very signature. A later one only took the signature over. */
export function signedEditions({ protocol }: Pick<ReadProtocol, 'protocol'>): (FrozenEdition | undefined)[] {
  const frozen = protocol.editions.map((edition) => ({ edition, partners: readFrozen(edition, protocol.id).protocol.control.partners }));
  return protocol.control.partners.map((partner) => {
    if (partner.signed?.date === undefined) return undefined;
    return frozen.find(({ partners }) => partners.some((one) => isSameSignature(one, partner)))?.edition;
  });
}

function isSameSignature(one: Partner, other: Partner): boolean {
  return (
    one.organisation === other.organisation && one.kind === other.kind && one.signed?.post === other.signed?.post && one.signed?.date === other.signed?.date
  );
}
