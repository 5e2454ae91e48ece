// Which text each partner signed, and whom to ask again because it has changed since.

import { agreedHash, frozenContent } from '../source/editions.ts';
import { readFrozen } from '../source/frozen-protocol.ts';
import type { Partner } from '../model/protocol.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { shortSignature } from './edition-view.ts';
import { sayIn } from '../interface/say.ts';

/** One text a partner of the control block, in its order; empty where no frozen edition carries that signature. */
export function signedTexts(read: ReadProtocol): string[] {
  const { control, editions, folder, id } = read.protocol;
  if (editions.length === 0) return control.partners.map(() => '');
  const say = sayIn(control.language);
  const now = agreedHash(frozenContent(read, folder));
  const signed = editions.map((edition) => ({ edition, partners: readFrozen(edition, id).protocol.control.partners }));
  return control.partners.map((partner) => {
    const last = signed.findLast(({ partners }) => partners.some((one) => isSameSignature(one, partner)));
    if (!last || partner.signed?.date === undefined) return '';
    const { edition, agreed } = last.edition;
    return agreed === now
      ? say('about.text-signed', { edition, signs: shortSignature(agreed) })
      : say('about.ask-again', { edition, signs: shortSignature(agreed) });
  });
}

function isSameSignature(one: Partner, other: Partner): boolean {
  return (
    one.organisation === other.organisation && one.kind === other.kind && one.signed?.post === other.signed?.post && one.signed?.date === other.signed?.date
  );
}
