// A matter that one post gives to another and gets back with nothing decided: “the team leader asks the worker what to do next”. Read as a chain of
// who turns to whom. And what ends where it began: told to the same post again, decided by whoever was challenged, taken past those between.

import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { SpokenFault } from './spoken-stages.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';

const HEAD =
  '(?:worker|leader|manager|lead|officer|chair|director|practitioner|professional|visitor|team|desk|pharmacist|midwife|nurse|referrer|teacher|guardian|coordinator|co-ordinator|social work|duty line|front door|adviser|reporter|prescriber|head of [a-z]+|chief executive|point of contact)s?';
const SMALL =
  '(?!(?:the|a|an|any|each|every|your|their|both|his|her|its|to|of|on|in|at|by|for|from|with|and|or|that|who|which|if|when|where|then|is|are|tells?|asks?|rings?|sends?|refers?|passes|returns?|puts?|gives?|says?|writes?|does|not|has|it|again)\\b)';
const POST = new RegExp(
  String.raw`(?<![\w’'-])(?:${SMALL}[\w’'-]+ ){0,3}?${HEAD}(?![\w-])(?! (?:professional|practitioner|manager|leader|lead|officer|worker|team|adviser|nurse|midwife|coordinator)s?\b)`,
  'gi',
);
const TURNS =
  /\b(?:tells?|asks?|rings?|calls?|phones?|e-?mails?|writes? to|sends?|refers?|passes|returns?|returned|hands?|puts?|gives?|goes|reports?|takes?)\b/i;
/** With this it is the other's again, and nothing has been done about it. */
const BACK =
  /\b(?:again|once more|another (?:try|go|attempt)|anew|afresh|(?:asks?|asked) [^.;]{3,50} (?:what to do|how to go on|what comes next|what now)|refers? [^.;]{0,30}\bto\b|returned? [^.;]{0,30}\bto\b|(?:sends?|gives?|pass(?:es)?|hands?|puts?|takes?|returns?|goes) [^.;]{0,40}\bback\b|to (?:try|knock|wait|carry on|go on|keep on)\b|for (?:a |the )?decision)/i;
/** Whoever does one of these ends it. */
const ENDS =
  /\b(?:decid(?:es?|ed|ing)|settle[sd]?|rules\b|final|visits?|goes (?:out|along|with|there)|takes (?:it|the case|the matter) (?:on|over|up)|answers?|replies|calls? (?:a|the) meeting|agree[sd]?|together|999|chief executive)\b/i;

interface Turn {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

function nameOf(post: string): string {
  const words = post
    .toLowerCase()
    .replace(/[’']s\b/, '')
    .replace(/s$/, '')
    .split(' ');
  return words.slice(-2).join(' ');
}

function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  for (const sentence of sentencesOf(text)) {
    let subject = '';
    for (const clause of sentence.split(/[;:?] |, (?=who\b|which\b)|, and (?=[a-z]+s\b)/)) {
      const posts = [...clause.matchAll(POST)].map(({ 0: post, index }) => ({ name: nameOf(post), index, end: index + post.length }));
      const verb = TURNS.exec(clause);
      const before = verb ? posts.filter(({ end }) => end <= verb.index) : posts;
      const [after] = verb ? posts.filter(({ index }) => index > verb.index) : [];
      const last = turns.at(-1);
      const from = /^who\b/.test(clause) ? (last?.to ?? subject) : (before.at(-1)?.name ?? (/^[A-Z]/.test(clause) && verb?.index === 0 ? 'you' : subject));
      if (verb && after && from !== '' && from !== after.name) turns.push({ from, to: after.name, text: clause });
      if (before[0]) subject = before.at(-1)?.name ?? subject;
    }
  }
  return turns;
}

const ROUND = lookFirst('turns to another post', [
  String.raw`\b(?:tells?|asks?|rings?|refers?|returned?|returns?|passes|sends?) (?:it |you |the question |the matter )?(?:back )?(?:to )?(?:the |your |out-of-hours |whoever )[^.;]{3,60}?\b(?:again|what to do|how to go on|back|another|to try|to wait|once more|for decision|to your|to the)\b`,
  String.raw`\b(?:refers|sends|returns) (?:you|it|them|the [a-z]+) (?:back )?to (?:the |your )?[\w ]{3,40}`,
  String.raw`\b(?:is|are) (?:returned|sent back|referred back|handed back|put back) to (?:the |your )[\w ]{3,40}`,
]);

function goesRound(where: WrittenText): SpokenFault | undefined {
  if (ROUND.among(where.text).length === 0) return undefined;
  const turns = turnsIn(where.text);
  for (const [at, turn] of turns.entries()) {
    const start = turns.slice(0, at).find(({ from, to }) => to === turn.from && (from === turn.to || turns.slice(0, at).some((one) => one.to === turn.to)));
    const rest = where.text.slice(where.text.indexOf(turn.text)).replace(/\bfor (?:a |the )?decision\b/i, '');
    if (!start || !(BACK.test(turn.text) || /^[^.]{0,120}\bagain\b/.test(rest))) continue;
    const before = where.text.slice(where.text.indexOf(start.text), where.text.indexOf(turn.text));
    if (!ENDS.test(rest) && !/\b(?:decides?|settles?)\b/i.test(before))
      return {
        where,
        message: `The matter comes back to “${turn.to}”, who gave it to “${turn.from}”, and nobody decides: “${turn.text.trim().slice(0, 90)}”.`,
      };
  }
  return undefined;
}

const PERSON = String.raw`(?:[\w’'-]+ ){0,4}?${HEAD}`;
const SENIOR =
  '(?:Chief Social Work Officer|chief social work officer|chief executives?|chief officers?|(?:independent )?chairs?(?! of the (?:meeting|conference|planning))|directors?(?: of [a-z’ ]{3,25})?|area commander|chief nurse)';
/** Those between the worker and the top. */
const BETWEEN = '(?:team leaders?|team managers?|service managers?|heads? of [a-z ]{3,30}|directors?|managers?|line managers?)';

const ENDS_WRONG = lookFirst('ends where it began', [
  // Told to the same post again.
  String.raw`\b(?:if|where|when|should) (?:nothing|no|the plan|it|that|there|this|they|he|she)\b[^.]{3,80}, (?:the |your )?(?:${PERSON} )(?:tells|rings|asks|writes to|e-?mails|reminds|chases) (?:the |your )?${PERSON} (?:again|once more|a second time)(?=[.;,]|$)`,
  String.raw`\b(?:cannot find|has not|have not|does not|no answer|nothing)\b[^.]{3,80}, (?:you|the [\w ]{3,25}) (?:sends?|rings?|asks?|writes?)(?: [\w’'-]+){0,4}? again and waits?\b`,
  String.raw`\b(?:goes|go|returns?|starts?) (?:back )?(?:to|at|from|with) (?:step|stage) (?:1|one)(?! to)\b[^.]{0,60}\b(?:and so on|until|till|again)\b`,
  // Decided by whoever was challenged.
  String.raw`\b(?:appeal|complaint|challenge|objection|dispute|disagreement)s? (?:against|about|with|over) (?:what|the (?:decision|answer|ruling|refusal)|a (?:decision|refusal)|that|this)\b[^.;]{0,60}? (?:goes|go|is (?:made|sent|taken|put|heard|decided|settled)) (?:to|by|with) (?:the same|that same|that|this|the very) (?:[\w-]+ ){0,3}?(?:${HEAD}|post|person|meeting|panel)`,
  String.raw`\bdisagrees? with (?:the )?(${PERSON})\b[^.]{3,120}\b(?:to|with|before) (?:the )?\1[^.]{0,30}(?:, and|;|,) (?:the |that )?\1['’]s (?:answer|decision|word|reply|view) (?:ends|settles|closes|stands|is (?:final|the last))`,
  String.raw`\b(?:refuses?|says? no|declines?|turns? it down) (?:again|a second time|once more),? (?:its|their|his|her|the|that) (?:refusal|answer|no|decision|view) (?:stands|holds|is final|ends)`,
  String.raw`\b(?:heard|decided|settled|looked at|dealt with|ruled on) by (?:the |that )(?:same )?(?:[\w-]+ ){0,3}?(?:who|that|which) (?:made|took|gave|reached) (?:it|the decision|that decision)\b`,
  String.raw`\b(?:nobody|no one) (?:above|higher than|beyond) (?:the |him|her|them|that )[\w ]{0,30}? ?(?:looks|is asked|hears|is told|decides|has a say)\b`,
  // Taken past those between.
  String.raw`\bafter (?:stage|step) (?:1|one),? (?:the )?(?:next|it|comes|this)\b[^.;]{0,25}?\b(?:stage|step) (?:3|4|three|four)\b`,
  String.raw`\bafter (?:stage|step) (?:2|two),? (?:the )?(?:next|it|comes|this)\b[^.;]{0,25}?\b(?:stage|step) (?:4|5|four|five)\b`,
  String.raw`\b${BETWEEN}(?:,? (?:and|or|nor) ${BETWEEN})? (?:(?:is|are) (?:only |just |merely )?(?:told|informed|copied in|notified) (?:afterwards|later|after the event|when it is over|once it is settled)|(?:is|are) (?:not|never) (?:troubled|bothered|asked|involved|consulted|told|brought in)|(?:take|takes|have|has|play|plays) no (?:part|say|role)|need not (?:know|be told|be asked|hear of it|hear)|(?:is|are) (?:left out|passed over|by-?passed|kept out))`,
  String.raw`\b(?:if|when|where) (?:the |both |either )?(?:two )?(?:team (?:managers|leaders)|workers|managers)\b[^.;]{0,60}?\b(?:do not|cannot|don['’]t|fail to) agree\b[^.;]{0,60}?, (?:the |an )?${SENIOR} (?:decides|settles|rules)`,
]);
const URGENT =
  /\b(?:danger|risk|harm\w*|urgent|emergenc\w+|tonight|999|away|absent|on leave|cannot be reached|hurt|may skip|used to|no longer|too often|nobody (?:may|goes)|never (?:goes|go))\b/i;
const OPEN =
  /\b(?:does not settle|disagree\w*|disput\w*|agree\w*|challenge\w*|appeal|complain\w*|refus\w*|not settled|unsettled|stage|decision|leads?|answer|objection)\b/i;

function endsWrongly(where: WrittenText): SpokenFault | undefined {
  const patterns = ENDS_WRONG.among(where.text);
  if (patterns.length === 0) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(where.text)?.[0];
    if (found === undefined || URGENT.test(where.text) || !(OPEN.test(where.text) || /again|step|second time|above/i.test(found))) continue;
    return { where, message: `What is not settled here does not go up to somebody who decides: “${found.slice(0, 110)}”.` };
  }
  return undefined;
}

/** A matter that comes back, stays with the same post, or passes those between by. */
export function wentRound({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    if (where.kind === 'cell' || /^["“‘]/.test(where.text)) continue;
    const found = goesRound(where) ?? endsWrongly(where);
    if (found) return found;
  }
  return undefined;
}
