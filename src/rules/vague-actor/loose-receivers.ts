// Who is told, rung or sent something, where that is “the relevant parties” or “all concerned”: nobody whose number could be looked up.

import { lookFirst } from '../reading/look-first.ts';

const BODY =
  'people|persons?|part(?:y|ies)|professionals?|practitioners?|workers?|staff|agenc(?:y|ies)|services?|partners?|teams?|bod(?:y|ies)|authorit(?:y|ies)|colleagues?|managers?|organisations?|departments?';
const RECEIVERS = lookFirst(
  'loose receivers',
  [
    String.raw`\b(?:tells?|informs?|notif(?:y|ies)|alerts?|rings?|warns?|lets?|to|updates?|consults?|contacts?|e-?mails?)(?: the| all(?: of)?(?: the)?| any| both)? ((?:relevant|appropriate|right|necessary|proper|interested|correct|suitable) (?:${BODY})|(?:all|everyone|everybody|those|others|people|(?:other )?(?:${BODY})) (?:concerned|who needs? to know)|all (?:involved|affected)|whoever (?:else )?(?:needs? to know|is (?:concerned|involved|affected))|all (?:interested )?parties)(?![\w’'-]| (?:in|with|who|at|named|listed|on|under|of|above|below|for|by)\b)`,
  ],
  (source) => new RegExp(source, 'i'),
);

export function looseReceiverIn(sentence: string): string | undefined {
  return RECEIVERS.among(sentence).flatMap((pattern) => pattern.exec(sentence)?.[1] ?? [])[0];
}
