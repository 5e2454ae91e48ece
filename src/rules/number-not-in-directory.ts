// A telephone number or address typed into the words that the directory does not know: it will be the one that is out of date.

import type { Rule } from './rule.ts';
import { summaryTexts, wordTexts } from './text-places.ts';

const PHONE = /(?<![\d.])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d{2,5}\)?(?:[\s-]?\d{2,4}){1,3}(?!\d)/g;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g;
/** National helplines are the same everywhere; a local line may have such a number too. */
const NATIONAL = /^0(?:800|808|300|303|333|345|844|845)/;

export const rule: Rule = {
  id: 'number-not-in-directory',
  title: 'A number or address that is not the directory’s',
  why: 'When it changes, the directory is put right and this one is forgotten; a worker in a hurry dials it.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    const known = JSON.stringify([protocol.directory, protocol.control]);
    const digits = new Set([...known.matchAll(PHONE)].map(([found]) => dialled(found)));
    const lowered = known.toLowerCase();
    for (const { text, place, requirement } of [...wordTexts(context), ...summaryTexts(context)]) {
      const phone = [...text.matchAll(PHONE)]
        .map(([found]) => found)
        .find((found) => dialled(found).length >= 9 && !digits.has(dialled(found)) && !(NATIONAL.test(dialled(found)) && !isLocal(text)));
      const email = [...text.matchAll(EMAIL)].map(([found]) => found).find((found) => !lowered.includes(found.toLowerCase()));
      const found = phone ?? email;
      if (found === undefined) continue;
      yield {
        message: `\`${found.trim()}\` is not in the directory.`,
        fix: 'Put it into directory.yaml and link to it here: `[the duty team](contact:duty-team)`. If the directory has another one, one of the two is wrong.',
        place,
        severity: 'warning',
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};

function isLocal(text: string): boolean {
  return (
    /\b(?:out[ -]of[ -]hours|duty|our|the team|front door|reception|office|clinic|ward|switchboard|single point)\b/i.test(text) &&
    !/\b(?:helplines?|national|nspcc|childline|charity)\b/i.test(text)
  );
}

function dialled(written: string): string {
  return written.replace(/^\+44\D*(?:\(0\))?/, '0').replace(/\D/g, '');
}
