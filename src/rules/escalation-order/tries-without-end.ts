// A matter that is not settled and is only tried again: the same people speak once more, and again after that, and nobody is named who decides.
// And a stage that follows on another and is not the next one.

import { readFigure } from '../../model/number-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { SpokenFault } from './spoken-stages.ts';
import type { TextGroup } from '../reading/text-groups.ts';

const TRY = '(?:meets?|speaks?|talks?|r[iu]ngs?|tr(?:y|ies)|writes?|asks?|discuss(?:es)?|comes? together|sits? down|calls?|phones?|puts? it|negotiates?)';
const AGAIN = lookFirst('tried again and again', [
  String.raw`\b${TRY}(?: [\w’'-]+){0,6}? again\b[^.]{0,60}?\b(?:and again|and so on|and the day after|(?:and|then) every \w+|every \d+ (?:working )?(?:days|weeks)|until (?:they|one|both|somebody|it)|as often as)`,
  String.raw`\b(?:goes?|go|keeps?|carr(?:y|ies)|continues?) (?:on )?(?:to )?(?:talk|meet|speak|discuss|argu|negotiat|writ|try)\w*\b[^.]{0,80}?\b(?:with (?:nobody|no one)|until (?:they|one|both|somebody)|at a time|day by day|week by week|without end|for as long as)`,
  String.raw`\b(?:goes? on|keeps?(?: on)?|carr(?:y|ies) on) (?:ringing|asking|writing|trying|calling|knocking|reminding)\b`,
  String.raw`\b(?:takes?|taken|goes|carried (?:over|forward)|held over|put off|adjourned|left|brought)\b[^.]{0,30}? (?:to|until|for) (?:the|its|their) next (?:[a-z]+ )?(?:session|meeting|review|round|week)\b`,
  String.raw`\b(?:every|each) (?:\d+ |two |second )?(?:working )?(?:days?|weeks?|fortnight) (?:after that|from then|thereafter|on end|again)\b`,
  String.raw`\b(?:begins?|starts?|runs?|counts?|start) (?:afresh|anew|all over|from scratch|again from (?:the start|day one|zero|nothing))\b`,
  String.raw`\bagain (?:tomorrow|the next day|the following day|next week|a day later|a week later)[^.]{0,20}\b(?:and|then)\b[^.]{0,30}\b(?:the day after|next|again|after that|following)\b`,
]);
const OPEN =
  /(?:\b(?:not|cannot|never|no|nothing|still)|n[’']t) (?:[a-z]+ ){0,2}?(?:agreed?|agreement|settled?|decided?|decision|heard|answer\w*|reply|replies|resolved?|come|comes|came)\b|\b(?:disagree\w*|differ\b|disput\w*|unsettled|refus\w+|late (?:answers?|reply|replies)|(?:answer|reply) (?:is |comes )?late|says? no)\b/i;
/** Somebody decides in the end, or it goes up. */
const ENDS =
  /\b(?:decides?|final|last word|settles it|rules on|chair\b|goes (?:on |up )?to|takes? it to|director|chief|next stage|escalat\w+|at most|twice|no more than)\b/i;

function triedAgain({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    const found = AGAIN.among(where.text)
      .map((pattern) => pattern.exec(where.text))
      .find((one) => one !== null);
    if (!found || !OPEN.test(where.text) || /\b(?:parent|mother|father|visit|dose|appointment)s?\b/i.test(where.text)) continue;
    if (!ENDS.test(where.text.slice(found.index + found[0].length)))
      return { where, message: `The same is tried here again and again, and nobody decides: “${found[0].slice(0, 100)}”.` };
  }
  return undefined;
}

const NUMBER = String.raw`(\d|one|two|three|four|five|six)\b`;
const STAGE = new RegExp(String.raw`\bstages? ${NUMBER}`, 'gi');
/** Right before the stage to which a matter goes. */
const TO =
  /\b(?:(?:returns?|goes|go|moves?|passes|jumps?|leaps?|comes?|falls?|drops?|(?:is|are) (?:put|sent|taken|referred|passed|handed|given|moved|raised))(?: (?:back|on|straight|directly|at once|then|again|up|down))*(?: (?:within|after|in|on) [^,;.]{3,30}?)? to|straight to|directly to|back to|on to|(?:starts?|begins?|goes on|resumes|carries on|continues)(?: (?:again|over))?(?: (?:with|at|from))|(?:followed|succeeded) by|it is (?:then )?for [^.;]{3,50},) $/i;
const APART =
  /\b(?:danger|harm\w*|urgent|emergenc\w+|tonight|999|away|absent|on leave|cannot be reached|sides? agrees?|hurt|may skip|never|must not|not back|new (?:facts?|decision|information|referral|matter)|another (?:decision|matter|case)|different)\b/i;

/** “Heard at stage 4 …, the case returns to stage 2”, “not settled at stage 2? Go to stage 4”. */
function toAnotherStage({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    if (!/stage/i.test(where.text)) continue;
    let last = 0;
    for (const sentence of sentencesOf(where.text)) {
      for (const match of sentence.matchAll(STAGE)) {
        const number = readFigure(match[1]);
        const isNext = TO.test(sentence.slice(0, match.index));
        if (isNext && last > 0 && (number <= last || number > last + 1) && !APART.test(where.text))
          return {
            where,
            message: `From stage ${last} the matter ${number <= last ? 'comes back to' : 'goes straight to'} stage ${number}: “${sentence.slice(0, 110)}”.`,
          };
        last = number;
      }
    }
  }
  return undefined;
}

/** “From the service manager back to joint supervision”, where it was disputed first. */
const BACK = lookFirst('back to where it was disputed', [
  String.raw`\b(?:disagree|disput|differ|challeng|object)[^.]*\b(?:in|at|from|by|with|to) (?:the )?([a-z]+ [a-z]+(?: [a-z]+)?)\b[^.]*\bback to (?:the )?\1\b`,
]);

function backAgain({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    for (const pattern of BACK.among(where.text)) {
      const [shown, to] = pattern.exec(where.text) ?? [];
      if (shown !== undefined && !ENDS.test(shown.slice(shown.lastIndexOf('back to'))) && !/\b(?:decision|outcome|result|answer)\b/i.test(shown))
        return { where, message: `What is not settled here comes back to where it was: “${to}”.` };
    }
  }
  return undefined;
}

export function triedOrLeapt(group: TextGroup): SpokenFault | undefined {
  return triedAgain(group) ?? toAnotherStage(group) ?? backAgain(group);
}
