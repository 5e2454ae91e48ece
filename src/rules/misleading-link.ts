// A link whose words are an address or a number, and which leads to another one.

import { span } from '../model/place.ts';
import { everyWords } from '../model/protocol.ts';
import { telephone } from '../model/telephone.ts';
import type { Link } from '../model/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'misleading-link',
  title: 'A link that leads elsewhere than it says',
  why: 'A reader trusts the number or the address that is written there, and reaches somebody else.',
  errorFrom: 'draft',
  *run({ protocol }) {
    for (const { file, links } of [...everyWords(protocol), ...protocol.documentWords.values()]) {
      for (const link of links) {
        const other = otherThanSaid(link);
        if (other === undefined) continue;
        yield {
          message: `\`${link.text.trim().slice(0, 60)}\` is written here; the link leads to \`${other.slice(0, 80)}\`.`,
          fix: 'Write the same in both places, or say in words what the link leads to.',
          place: span(file, link.start, link.end),
        };
      }
    }
  },
};

const SITE = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
const MAILBOX = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
/** A number and nothing else; an extension may stand behind it. */
const NUMBER = /^[+(]?\d[\d ().\u2010-\u2013-]{6,}(?:(?:,| )? ?ext(?:ension|n)?\.? ?\d+)?$/i;

/** Where the link leads, if its words name another place of the same kind. */
function otherThanSaid({ text, target }: Link): string | undefined {
  const said = text.trim();
  if (target.kind === 'outside') {
    const host = SITE.exec(said)?.[1];
    const real = new URL(target.address).hostname;
    return host === undefined || isSameSite(host, real) ? undefined : real;
  }
  if (target.kind === 'mail') {
    const mailbox = target.address.replace(/^mailto:/, '').replace(/\?.*/s, '');
    return MAILBOX.test(said) && said.toLowerCase() !== decodeURI(mailbox).toLowerCase() ? mailbox : undefined;
  }
  if (target.kind !== 'phone' || !NUMBER.test(said)) return undefined;
  const number = target.address.replace(/^tel:/, '');
  const [one, other] = [telephone(said), telephone(number)];
  return one === '' || withoutExtension(one) === withoutExtension(other) ? undefined : number;
}

/** `gov.uk` and `www.gov.uk` are one site, and so is a part of it. */
function isSameSite(said: string, real: string): boolean {
  const [one, other] = [said, real].map((host) => host.toLowerCase().replace(/^www\./, ''));
  return one === other || real.toLowerCase().endsWith(`.${one}`);
}

function withoutExtension(number: string): string {
  return number.replace(/;ext=.*/, '');
}
