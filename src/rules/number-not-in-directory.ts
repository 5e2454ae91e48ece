// A telephone number or address typed into the words that the directory does not know: it will be the one that is out of date.

import { inLatin } from '../guidance/latin.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { smallWords } from './reading/small-words.ts';
import { summaryTexts, wordTexts } from './reading/text-places.ts';

const PHONE = /(?<![\d.])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d{2,5}\)?(?:[\s/.-]?\d{2,4}){1,3}(?!\d)/g;
/** A number without its area code, an extension, a pager: a worker is told to dial it. */
const SHORT =
  /\b(?:ring|call|dial|phone|tel|telephone|fax)(?:s|ing)?[:.]? (?:on |no\.? )?(\d{3}[ -]?\d{3,4})(?![\d-])|\b(?:ext|extn|extension|bleep|pager)[:.]? ?(?:no\.? |number )?(\d{3,5})(?![\d%])/gi;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g;
/** “duty [at] example.org” is the same for a reader. */
const AT = /(?<=\w) ?[[(] ?at ?[\])] ?(?=\w)/gi;
/** National helplines are the same everywhere; a local line may have such a number too. */
const NATIONAL = /^0(?:800|808|300|303|333|345|844|845)/;
/** A name in the middle of a sentence, or at its beginning where it goes on as names do: “Drinkline on”, “Breathing Space”. */
const NAMED = inLatin(
  /(?<=[\p{Ll}\p{N},;(–-] )\p{Lu}\p{L}{2,}|(?<!\p{L})(?!(?:Tel|Telephone|Phone|Freephone|Free|Number|Call|Ring|Text|Mobile|Fax|Hotline|Contact|Note)\b)\p{Lu}\p{L}{2,}(?=:| (?:on|is (?:on|free|open|at)|line)\b| \p{Lu})/gu,
);

export const rule: Rule = {
  id: 'number-not-in-directory',
  title: 'A number or address that is not the directory’s',
  why: 'When it changes, the directory is put right and this one is forgotten; a worker in a hurry dials it.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    if (protocol.unreadable.has(protocol.directoryFile) || protocol.unreadable.has(protocol.controlFile)) return;
    const known = JSON.stringify([protocol.directory, protocol.control]);
    const digits = new Set([...known.matchAll(PHONE)].map(([found]) => dialled(found)));
    const lowered = known.toLowerCase();
    for (const { text, place, requirement } of [...wordTexts(context), ...summaryTexts(context)]) {
      const phone = [...text.matchAll(PHONE)]
        .map(([found]) => found)
        .find(
          (found) =>
            dialled(found).length >= 9 &&
            !digits.has(dialled(found)) &&
            !(NATIONAL.test(dialled(found)) && isNational(context, sentenceWith(text, found), lowered)),
        );
      const short = [...text.matchAll(SHORT)].map(([found]) => found).find((found) => !known.replace(/[\s-]/g, '').includes(dialled(found)));
      const email = addressesIn(text).find((found) => !lowered.includes(found.toLowerCase()));
      const found = phone ?? short ?? email;
      if (found === undefined) continue;
      yield {
        message: `\`${found.trim()}\` is not in the directory.`,
        fix: 'Put it into directory.yaml and link to it here: `[the duty team](contact:duty-team)`. If the directory has another one, one of the two is wrong.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};

/** NOTE: before an @ the pattern tries every letter of a text, and most texts have none. */
function addressesIn(text: string): string[] {
  const written = text.replace(AT, '@');
  return written.includes('@') ? [...written.matchAll(EMAIL)].map(([found]) => found) : [];
}

function sentenceWith(text: string, found: string): string {
  return sentencesOf(text).find((sentence) => sentence.includes(found)) ?? text;
}

/** Whose it is says the helpline's own name; a number of which nobody is named is somebody's here. */
function isNational({ protocol }: RuleContext, text: string, directory: string): boolean {
  if (isLocal(text)) return false;
  const small = smallWords(protocol);
  return (
    /\b(?:helplines?|national|nspcc|nhs|childline|frank|charity|samaritans)\b/i.test(text) ||
    [...text.matchAll(NAMED)].some(([word]) => !small.has(word.toLowerCase()) && !directory.includes(word.toLowerCase()))
  );
}

function isLocal(text: string): boolean {
  return (
    /\b(?:out[ -]of[ -]hours|duty|our|the team|front door|reception|office|clinic|ward|switchboard|single point)\b/i.test(text) &&
    !/\b(?:helplines?|national|nspcc|childline|charity)\b/i.test(text)
  );
}

function dialled(written: string): string {
  return written.replace(/^\+44\D*0?/, '0').replace(/\D/g, '');
}
