// “A call in which the parent says that she is well counts as seeing the child”, “a message left is enough”: done on paper, and nobody has seen or heard.

import { lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** Sent or left, and nobody has answered. */
const MESSAGE = String.raw`(?:text messages?|texts?|voice-?mails?|voice messages?|messages?|letters?|cards?|(?:parent|mother|father)['’]s word|notes? through the door|assurances?)`;
/** A call that is answered may well be all that is needed, and proves nothing of a child. */
const DISTANT = String.raw`(?:(?:tele)?phone calls?|calls?|e-?mails?|${MESSAGE}|word of (?:the |a )?(?:parent|mother|father|neighbour|relative)|glimpse|answering machine|answer-?phone|entry in the (?:system|record)|form in the tray)`;
const COUNTS = String.raw`(?:counts?|is counted|are counted|is taken|is treated|is accepted|passes|stands|is recorded|serves|does|will do|is good|is as good)`;
const AS_DONE = String.raw`(?:as|for|in place of|instead of) (?:a |an |the |having |that |one |being )*(?:visits?|seen|seeing|sighting|sight|contact|referral|referred|told|telling|attendance|assessment|check|meeting|review|answer|done|made|notice|acknowledge?ment)`;

const TAKEN = [
  String.raw`\b${DISTANT}\b[^.;]{0,90}? ${COUNTS} ${AS_DONE}`,
  String.raw`\b(?:one |a |an |the )?${MESSAGE}(?: left)?(?: (?:to|from|by|on|with) [^.;]{3,40}?)? (?:is|are|will be|would be) (?:enough|sufficient|all that is (?:needed|asked|required)|as good as)\b(?! (?:for|to) )`,
  String.raw`\b(?:leaves?|left|reaches|reached|sends?|sent) (?:a |an |the )?${DISTANT}\b[^.;]{0,90}\b(?:has|have) (?:then |thereby |so |now )?(?:done|met|discharged|fulfilled|kept) (?:their|his|her|its|the|our) (?:part|duty|bit|share|job|rule|limit)`,
  String.raw`\b(?:is|are|counts? as|count as|taken as|recorded as|put down as) (?:having been )?seen (?:if|when|where|once|as soon as|on) [^.;]{0,30}\b(?:parent|mother|father|neighbour|relative|adult|school|somebody|someone)s? (?:says?|reports?|confirms?|tells|texts?|rings?|assures?)`,
  String.raw`\b(?:a |one |the )?${MESSAGE}(?: left)?(?: (?:to|on|with) [^.;]{3,60}?)? (?:meets?|fulfils?|satisf(?:y|ies)|discharges?) (?:the|this|that|their|your) (?:duty|rule|limit|time|requirement)`,
  String.raw`\b(?:a |one )?(?:voice-?mail|voice message|text(?: message)?|message) (?:will do|does|is fine|suffices|is all right)(?=[.;,]|$)`,
];
const taken = lookFirst('taken for seen', TAKEN);

const DENIED =
  /\b(?:not|never|no|nobody|none|nor|neither|cannot|alone|unless|until|only|n['’]t|used to|was|were|had|had been|too often|instead of being|as well|plus)\b/i;
/** Whom else one may ring: nothing of a child's safety hangs on it. */
const OF_OTHER_THINGS = /\b(?:room|booking|minutes|invoices?|lunch|parking|rota|diary|apolog(?:y|ies)|training|agenda|survey|consent to treatment)\b/i;

export function notSeen(text: string): string | undefined {
  const likely = thatFind(taken.among(text), text);
  if (likely.length === 0) return undefined;
  return sentencesOf(text)
    .flatMap((one) => one.split(/; /))
    .find((sentence) => {
      if (OF_OTHER_THINGS.test(sentence) || /^["“‘]|\?$/.test(sentence)) return false;
      const found = likely.map((pattern) => pattern.exec(sentence)?.[0]).find((one) => one !== undefined);
      if (found === undefined || /^ only (?:if|when|where|after|once)\b/i.test(sentence.slice(sentence.indexOf(found) + found.length))) return false;
      return !DENIED.test(found) && !/\b(?:not|never|no|nobody|none|n['’]t)\b[^,;]*$/i.test(sentence.slice(0, sentence.indexOf(found)));
    });
}
