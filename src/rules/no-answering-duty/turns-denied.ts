// One service tells or asks another, and the next clause says of one of the two that it does not do its part of the exchange: “… has not
// agreed to tell the school anything”. Read by what a clause is made of: who, a denial, and a word of telling, hearing or coming.

import { lookFirst } from '../reading/look-first.ts';

/** Between the denial and what is denied: “(has not) agreed to tell”, “(are not) asked to attend”. */
const BETWEEN =
  '(?:have|has|need|needs|got|been|be|being|agreed?|obliged|expect|expected|required|bound|asked|called upon|supposed|meant|to|ever|also|then|normally|usually|formally|itself|themselves|in any way|under any (?:duty|obligation)|going|likely|allowed|able|entitled|promised?|undertaken?|invited|told|committed|signed up|necessarily|automatically|yet) ';
/** Words of an exchange that need nothing more to be one. */
const PLAIN =
  'answer|reply|respond|acknowledge|hear|react|attend|take part|report back|write back|ring back|call back|come back|get back|feed back|return (?:it|them|the (?:call|favour))|reciprocate';
/** These are one where a service, or what was decided, stands behind them. */
const WITH_OTHERS =
  'tell|inform|notify|say|share|send|give|pass|report|ring|write|call|explain|confirm|read|see|use|invite|ask|consult|involve|copy|bring|contribute|do|come|join|learn|receive|get|let|offer|provide|show|feed|act|supply|disclose|challenge|make|owe|sent|told|shown|given|informed|copied|consulted|look at';
const DENIED = lookFirst('a part of an exchange that is denied', [
  String.raw`(?:\b(?:not|never|cannot)|n['’]t) (?:${BETWEEN}){0,6}?(?:${PLAIN})\b`,
  String.raw`(?:\b(?:not|never|cannot)|n['’]t) (?:${BETWEEN}){0,6}?(?:${WITH_OTHERS})\b`,
  String.raw`\b(?:nobody|no one|no-one|none) (?:from|at|in|of|there)\b[^.,;:]{0,50}? (?:has to|have to|need|needs to|must|will|is (?:asked|expected|bound|obliged|required) to|comes?|answers?|attends?|repl(?:y|ies)|responds?|tells?|rings?|reads?)\b`,
  String.raw`\b(?:makes?|gives?|has|have|owes?|offers?|keeps?|takes?|accepts?|undertakes?|assumes?) no (?:[\w-]+ ){0,3}?(?:promises?|answers?|repl(?:y|ies)|dut(?:y|ies)|commitments?|undertakings?|responsibilit(?:y|ies)|obligations?|feedback|responses?|action|part)\b`,
  String.raw`\bthere (?:is|are) no (?:[\w-]+ )?(?:expectations?|dut(?:y|ies)|promises?|need|rules?|requirements?|provision|obligations?|agreement|arrangements?|commitments?|way back|undertakings?) (?:that|for|on|by|of|from|in)\b`,
  String.raw`\b(?:sees?|gets?|receives?|hears?|learns?|(?:is|are) (?:told|given|sent|shown)) (?:neither|nothing|none|no (?:[\w-]+ )?(?:more|word|answer|reply|news|copy|outcome|reason|result)s?)\b`,
  String.raw`\b(?:is|are) (?:all|the (?:most|only (?:thing|answer|reply|word))) (?:that )?[^.,;:]{0,40}? (?:will|can|may|should|is|are|gets?|receives?|hears?)\b`,
  String.raw`\b(?:decides?|chooses?|settles?|judges?) for (?:itself|themselves|himself|herself) (?:whether|if) (?:it |they |to )?[\w’'-]+`,
  String.raw`\b(?:at|in|within|a matter for|left to) (?:the |an? )?(?:[\w’'-]+ ){0,5}?(?:discretion|gift|goodwill)\b`,
  String.raw`\b(?:need|needs to|has to|have to|must) (?:give|offer|state|send|make) no (?:[\w-]+ )?(?:reasons?|answers?|repl(?:y|ies)|responses?|feedback|report)\b`,
  String.raw`\bnone (?:is|are|was|were) (?:promised|owed|given|due|expected|offered|agreed|sent|planned|foreseen|made)\b`,
]);

const PEOPLE =
  'workers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|pharmacists?|prescribers?|practitioners?|professionals?|co-?ordinators?|consultants?|advis[eo]rs?|clerks?|staff|teams?|services?|agenc(?:y|ies)|partners?|police|schools?|hospitals?|pharmac(?:y|ies)|practices?|GPs?|[Rr]eporter|desk|hub|line|group|conference|panel|front door|duty|social work|maternity|probation|housing|health|treatment|education|recovery|justice|colleagues?|volunteers?|referrers?|senders?|unit|ward|clinic|sides?|recipients?|council|board|committee|[Ww]aypoint|[Kk]indred|[Rr]iverside|[Bb]rightside|carers (?:has|have)';
const SERVICE = new RegExp(String.raw`\b(?:${PEOPLE}|young carers)\b`, 'i');
const NOT_SERVICE =
  /\b(?:parents?|mothers?|fathers?|mum|dad|(?:children|child)(?!['’]s (?:services?|social|teams?|workers?|side|front)| and famil(?:y|ies))|(?<!children and )famil(?:y|ies)(?! (?:help|nurse|link|support|placement))|relatives?|young (?:person|people)(?!['’]s)|patients?|grandparents?|neighbours?|woman|women|man|boy|girl|pupils?|you|we|public|nobody|press)\b/i;
/** An exchange goes before: somebody of a service tells, asks, sends, attends. */
const EXCHANGE = new RegExp(
  String.raw`\b(?:${PEOPLE}|[Cc]arers|[Ww]ho|[Mm]embers|they|and|must|shall|should) (?:also |always |then )?(?:must |may |shall |will |has to )?(?:tells?|asks?|rings?|sends?|writes?|e-?mails?|reports?|gives?|passes|puts?|brings?|refers?|attends?|invites?|notif(?:y|ies)|informs?|shares?|challenges?|copies|alerts?|calls?|supplies|contributes?|submits?)\b|\b(?:sent|told|asked|passed|reported|rung|e-?mailed|copied|invited)\b`,
  'i',
);
const OUTCOME =
  /\b(?:anything|nothing|neither|outcomes?|decisions?|results?|reasons|minutes|copy|afterwards|back|answers?|reply|replies|feedback|in return|more|what (?:was|happened|happens|became|becomes|it|they|came|comes|is) ?\w*)\b/i;
const STARTS_CONDITION = /^(?:if|when|where|whenever|once|until|unless|should|in case|as soon as|before|after)\b[^,]*,\s*/i;
const CONDITION = /\b(?:if|when|where|whenever|once|until|unless|in case|as soon as|before|after|that|which|who|because|so that)\b/i;
const GOES_ON =
  /^[^.]{0,70}?(?:\b(?:until|unless|before|if|again|twice|by (?:ordinary )?(?:e-?mail|letter|post|text|phone)|in person|in writing|over the (?:phone|telephone)|instead|because|since|but|without|in order to|at once|straight|first|more than)\b|[;:])/i;
const REFUSED = /\b(?:used to|too often|last year|audit|complained?|must) $|\b(?:used to|too often|last year|in the 20\d\d audit)\b/i;

/** Words in one of these sentences that deny a service's part. */
export function turnDenied(text: string, sentences: readonly string[]): string | undefined {
  const patterns = DENIED.among(text);
  if (patterns.length === 0 || !EXCHANGE.test(text)) return undefined;
  for (const [at, sentence] of sentences.entries()) {
    const main = sentence.replace(STARTS_CONDITION, '');
    for (const pattern of patterns) {
      const found = pattern.exec(main);
      if (found && isExchange(main, found, sentences[at - 1] ?? '') && EXCHANGE.test(text.replace(found[0], ' '))) return found[0];
    }
  }
  return undefined;
}

function isExchange(main: string, { 0: found, index }: RegExpExecArray, previous: string): boolean {
  const clause = /[^,;:]*$/.exec(main.slice(0, index))?.[0].trim() ?? '';
  const rest = /^[^.;:,]*/.exec(main.slice(index + found.length))?.[0] ?? '';
  if (CONDITION.test(clause) || REFUSED.test(main.slice(0, index)) || GOES_ON.test(main.slice(index + found.length))) return false;
  if (NOT_SERVICE.test(clause) || NOT_SERVICE.test(found.replace(/^(?:nobody|no one|none)/i, '')) || NOT_SERVICE.test(rest)) return false;
  // NOTE: “is never read out” says how it is treated and not who does it.
  if (/\b(?:is|are|was|were|be|being)$/i.test(clause) && /^(?:not|never) \w+$/.test(found) && !(GIVEN.test(found) && OUTCOME.test(rest))) return false;
  const byPronoun = /(?:^|\band |\bbut )(?:they|it|he|she)\b/i.test(clause);
  const isService = byPronoun ? SERVICE.test(previous) : SERVICE.test(`${clause} ${found}`) || SERVICE.test(rest);
  if (!isService || (clause === '' && /^(?:not|never|cannot)/i.test(found))) return false;
  return !TELLING.test(found) || OUTCOME.test(found + rest) || SERVICE.test(rest) || /\b(?:them|him|her)\b/.test(rest);
}

/** Who is not given what came of it. */
const GIVEN = / (?:sent|told|shown|given|informed|copied)$/;
const TELLING = new RegExp(String.raw`(?:^|\W)(?:${WITH_OTHERS})$`, 'i');
