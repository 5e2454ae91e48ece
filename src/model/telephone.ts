// Telephone numbers as people write them, made into what a telephone dials: the first number, and its extension when it has one.

/** What stands between the digits of one number. */
const GAP = String.raw`[ \u00A0.\u2010-\u2013-]{0,3}`;
const NUMBER = new RegExp(String.raw`(?<![\p{L}\d])\(?\+?\(?\d+\)?(?:${GAP}\(\d{1,5}\))?(?:${GAP}\d+)*`, 'gu');
const EXTENSION_WORD = String.raw`(?:extension|extn?|estyniad|est|leudachan|x)`;
const EXTENSION = new RegExp(String.raw`^[ ,;(\u00A0]{0,3}${EXTENSION_WORD}[.:=]? ?(\d{1,7})(?![\p{L}\d])`, 'iu');
const ONLY_EXTENSION = new RegExp(String.raw`(?<![\p{L}])${EXTENSION_WORD}[.:]? ?$`, 'iu');

const SHORTEST = 3;
/** Of what begins with a nought or a country's code: 0845 4647. */
const SHORTEST_FULL = 7;
/** Area codes and mobiles: eight digits or fewer behind the nought ring nobody. */
const AREA = /^(?:0|\+44)[1237]/;
const SHORTEST_WITH_AREA = 10;
/** E.164 has room for no more. */
const LONGEST = 15;
/** Numbers of this country that no further digit can belong to. */
const COMPLETE = /^(?:0[1-9]\d{9}|\+44[1-9]\d{9})$/;

/**
 * A number as `tel:` takes it after the colon: digits, with the country's code for full national numbers, and `;ext=` (RFC 3966) where
 * an extension is written. Empty when it is not clear what to dial: a link that rings somebody else is worse than none.
 */
export function telephone(written: string): string {
  for (const { 0: found, index } of written.matchAll(NUMBER)) {
    if (found.replace(/\D/g, '').length < SHORTEST) continue;
    const rest = written.slice(index + found.length);
    const extension = EXTENSION.exec(rest)?.[1];
    if ((extension === undefined && /^\p{L}/u.test(rest)) || ONLY_EXTENSION.test(written.slice(0, index))) return '';
    const number = dialled(found);
    return number === '' || extension === undefined ? number : `${number};ext=${extension}`;
  }
  return '';
}

function dialled(found: string): string {
  // NOTE: the nought in "+44 (0)1632" is dialled in the country only.
  const abroad = found.replace(/^\(?00(?=\)?[ .-]?[1-9])/, '+').replace(/^(\(?\+[^(]*)\(0\)/, '$1');
  let number = '';
  for (const group of abroad.match(/\+|\d+/g) ?? []) {
    if (COMPLETE.test(number)) break;
    number += group;
  }
  const national = number.replace(/^\+?440?(?=[1-9]\d{8,9}$)/, '0');
  const shortest = AREA.test(national) ? SHORTEST_WITH_AREA : /^[0+]/.test(national) ? SHORTEST_FULL : SHORTEST;
  const digits = national.replace('+', '').length;
  if (digits < shortest || digits > LONGEST || (/^0\d/.test(national) && digits > 11)) return '';
  return national.startsWith('0') && digits >= 10 ? `+44${national.slice(1)}` : national;
}
