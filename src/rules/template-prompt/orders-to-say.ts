// An order to tell what only a protocol has to tell: “explain how the plan is shared”, “state the interval and who calls the meeting”, “consider
// whether you need a different interval”. A worker is told to tell a person something, or to write it on a paper of the case.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const TELL = '(?:describe|explain|set out|outline|state|specify|say|list|name|give|detail|indicate|identify|define|clarify|summari[sz]e|show)';
const WEIGH = '(?:consider|think about|reflect on|decide|agree locally|discuss)';
const HERE = '(?: (?:here|below|briefly|clearly|also|then|next|too))*';
/** What is arranged between services, as a thing. */
const ARRANGED =
  '(?:intervals?|frequency|arrangements|process(?:es)?|procedures?|routes?|pathways?|timescales?|time limits?|deadlines?|steps|stages|posts?(?: titles?)?|roles?|responsibilit(?:y|ies)|criteria|thresholds?|mechanisms?|structures?|governance|membership|frequency|persons?(?= (?:responsible|in charge))|partners|agencies|services|organisations|teams|forums?|contacts?|contact details|training|standards|principles|measures|policies|people|staff|professionals|those|circumstances|triggers|exceptions|legal basis|lines? of accountability|people or posts|groups?|local \\w+|tools?|forms?|documents?|templates?)';
/** What services do with or for each other and with papers, told of in general. */
const DONE_IN_GENERAL =
  '(?:is|are|will be|should be|must be|can be|gets?|may be) (?:\\w+ly |then |first |also )?(?:shared|told|invited|involved|responsible|recorded|reviewed|escalated|resolved|agreed|made|arranged|called|chaired|informed|consulted|supported|monitored|trained|supervised|appointed|identified|used|met|kept|stored|updated|sent|given|held|handled|managed|decided|funded|measured|checked|referred|followed up|covered|expected|needed|in place|accountable|notified|contacted|included|asked)';
const DO_IN_GENERAL =
  '(?:(?:(?:the|your|both|all|two|these|those|local|partner|other) )*(?:services?|agenc(?:y|ies)|partners?|organisations?|teams?|staff|practitioners|workers|managers|professionals|boards?|partnership|area|protocol) (?:\\w+ly )?(?:will|should|can|must|may|need|make|work|share|agree|decide|ensure|do|come|meet|respond|monitor|use|have|are|is|does|makes|works|shares|meets|has)|(?:chairs|decides|leads|calls|holds|pays|attends|signs|takes|does|makes|owns|funds|supervises|monitors|checks|keeps|sends|tells|covers)(?: |$|[.,?]))';
const WH =
  '(?:who|whom|how(?: (?:often|soon|quickly|long|far))?|what|when|which(?: [a-z]+){1,2}|where|whether|why|in which (?:cases|circumstances)|by whom|to whom)';

const ORDERS = lookFirst('orders to say', [
  String.raw`^(?:please )?${TELL}${HERE} (?:who|how|what|when|which|where|whether|why)\b[^.?]{0,60}?\b(?:${DONE_IN_GENERAL}|${DO_IN_GENERAL})`,
  String.raw`^(?:please )?${TELL}${HERE}(?: (?:the|any|all|your|each|every|both|local|agreed|relevant|main|key|other|different|named|an?|of|two|three|some|usual))* (?:\w+ )?${ARRANGED}(?! (?:to|in|of) (?:the|a|an|each|his|her) (?:parent|child|mother|father|family|plan|record|form|caller|referral|young))(?:[.!]?$|,| (?:and|that|which|who|for|in|of|by|through|with|where|when|used|involved|including|include|responsible|you|to|on|between|at|from|under|covering)\b)`,
  String.raw`^(?:please )?${WEIGH} (?:${WH}|if)\b[^.?]{0,60}?\b(?:you(?:r (?:area|partnership|service|services|local))? (?:need|want|have|should|will|already|also|are)|different|needs? to be|should be|will be|is to be|there (?:is|are|should be|will be)|has to be|ought to be|it is clear|this (?:is|applies|covers)|(?:the (?:group|services|partners|partnership|team|board|two|agencies)|services|partners|staff|agencies) (?:will|can|should|could|might))\b`,
]);

/** Said to somebody, with somebody, or written where a case is written down; or somebody's own hand and mouth. */
const AT_WORK =
  /\b(?:to|with|for|from|of|about) (?:the |a |an |each |every |any |his |her |their |this |that |both )?(?:\w+ )?(?:parent|mother|father|child|family|young person|caller|patient|adult|person|them|him|her|you|colleague|manager|referrer|whoever|duty worker|social worker|front door|police|operator)\b|\b(?:in|on|into|at the top of|at) (?:the|each|every|both|his|her|their|your) (?:\w+ ){0,2}?(?:records?|forms?|letters?|reports?|notes?|plans?|referrals?|file|card|log|minutes|call|message|e-?mail|diary|page|first line|subject line|meeting|visit|supervision)\b|\b(?:the|this|that|each|every) (?:parent|mother|father|child|baby|family|young person|home|house|worry|caller|patient|adult)(?:['’]s)?\b|\b(?:you|we) (?:saw|see|heard|hear|know|were told|are worried|are (?:ringing|calling|sharing|referring|asking|sending|worried)|think|want from|have (?:done|tried|seen|said|heard|told)|will (?:ring|do|come|call|visit|write|tell|share))\b|\b(?:it|this|that|she|he) (?:was|were|happened)\b|\b(?:by name|and date of birth|out loud|aloud|in your own words|on the phone|when you ring|next to|beside it)\b/i;
const TO_FAMILIES = /^(?:please )?\w+(?: \w+)? (?:to|with|for) (?:the |both |all )?(?:parents|families|children|mothers|fathers|carers)\b/i;
const LONGEST = 260;
const FEW = 3;

/** The order by which a short paragraph begins, unless somebody at work obeys it. */
export function orderToSayIn(text: string, around: string): string | undefined {
  if (text.length > LONGEST || text.trimEnd().endsWith(':') || around.trimEnd().endsWith(':')) return undefined;
  const patterns = ORDERS.among(text);
  if (patterns.length === 0) return undefined;
  const sentences = sentencesOf(text.replace(/^[-*•] /, ''));
  if (sentences.length > FEW || AT_WORK.test(text) || TO_FAMILIES.test(text)) return undefined;
  return anyFinds(patterns, sentences[0] ?? '') ? sentences[0] : undefined;
}
