// What becomes of a matter when somebody of a service says no, does not answer or cannot agree: it rests there, is put on file, or is tried once
// more by the same people. Read from two clauses: the one that says when, and the one that says what then. What a family refuses is no such matter.

import { lookFirst } from '../reading/look-first.ts';
import { isSamePost, postsIn } from './posts-in-words.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import { groupText } from '../reading/text-groups.ts';
import type { SpokenFault } from './spoken-stages.ts';

/** Not settled, and by whom: “if the front door manager upholds it”, “a school that is still unhappy”. */
const FAILS =
  /\b(?:cannot|can[’']t|could not|do(?:es)? not|is not (?:able|accepted|settled|agreed|content|satisfied|minded)|are not (?:able|agreed|satisfied)|has not|have not|if not|unable|fails?|still (?:unhappy|dissatisfied|open|disagrees?|differs?|not|objects?)|differs?|disagrees?|refuses?|says? no|say no as well|upholds?|stands|declines?|no (?:answer|reply|decision|agreement)|not (?:settled|agreed|accepted|produced|resolved)|dissatisfied|unhappy|goes? against|each thinks?|has none|have none|loses|turns? [^.,;]{2,25} (?:down|away)|waves? [^.,;]{2,25} away|rejects?|dismisses|(?:having|has) failed|without (?:success|agreement|a decision)|brings nothing|comes to nothing|tied vote|no better|nothing has changed|not improved|does not share|thinks? (?:that |a |the |it )|worried|whatever the [a-z]+ thinks)\b/i;
const WHEN =
  /\bon a tied vote\b|\b(?:no (?:answer|reply|word|decision)|nothing heard|still no)(?=[:,])|(?:^|[,;:.] |\b(?:and|but) |^[-*\d. ]+)(?:if|where|when|should|once|after|failing|in case)\b[^,:;?.]*(?:, (?:or|and if|and) [^,;:.]{3,60}(?=,))?|^[^,;.]{3,40} having failed\b|\bthat (?:the |a |both )?[a-z -]{3,30} (?=cannot|can[’']t|does not|do not|fails? to)[^,;.]*|\b(?:who|that|which) (?:is|are|has|have|cannot|does|do|still|objects?|disagrees?)\b[^,;.]*/gi;
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|mum|dad|child|children(?!['’]s (?:services?|social))|famil(?:y|ies)(?! (?:help|support))|young (?:person|people)|carers?|patients?|pupils?|woman|she|he|relatives?|grandparents?|you cannot get|(?<!front )door|box|dose|consent)\b/i;
const SERVICE =
  /\b(?:workers?|managers?|leaders?|leads?|officers?|nurses?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|executives?|pharmacists?|prescribers?|practitioners?|professionals?|guardian|services?|teams?|partners?|school|duty|desk|front door|group|meeting|referrers?|colleague|stages?|steps?|decision|answer|reply|no word|nothing heard|tied vote|disagreements?|disputes?|they|it|both|each|two|that|nobody)\b/i;

const RESTS = lookFirst('where an open matter rests', [
  String.raw`\b(?:that|this) (?:then )?is (?:then )?the (?:end|last step|last stage|last word)\b|\b(?:matter|disagreement|question|case|dispute|challenge|difference) (?:then )?(?:rests|ends|stops|lapses|is (?:then )?(?:treated as |considered )?(?:closed|finished|dropped|over))\b|\brests (?:there|with the)\b`,
  String.raw`\bthere is no (?:further|other|higher|next|more) (?:step|stage|level|route|appeal)|\bno (?:step|stage|level|route|appeal) (?:beyond|after|above|is left)\b|\bha(?:s|ve) done all (?:it|they|he|she|you) can\b|\bnothing (?:more|further) (?:can be|is|to be) done\b`,
  String.raw`\b(?:each|both|the two|they|the worker|the referrer|either)(?: of them)? (?:then )?(?:records?|notes?|writes? down|files?|keeps?|puts? down|logs?) (?:down )?(?:their|his|her|its|the|a|both)? ?(?:own )?(?:views?|outcome|positions?|note|differences?|disagreement)\b`,
  String.raw`\b(?:views?|disagreements?|differences?|the line|the question|the matter|it|file) (?:is|are|stays?|remains?) (?:then )?(?:simply )?(?:kept|held|recorded|noted|listed|filed|marked|carried over|left|in the (?:plan|file|record|minutes)|on (?:the )?file)\b|(?:\b(?:it|bill|matter|dispute|disagreement|difference|question|case)s? +)(?:is|are) (?:then )?(?:simply |only )?(?:noted|recorded|listed|logged|minuted|entered|left|parked) (?:in|on|under|as|with|until|open|where|aside)\b|\bcarried over\b|\blooked at (?:again )?(?:next time|at the next)|\bwrites? [“"]?escalated\b`,
  String.raw`\b(?:carr(?:y|ies) on|go(?:es)? on|acts?|proceeds?) as (?:before|(?:they|it|each|he|she|both)(?: of them)? (?:sees?|thinks?|likes?|judges?))|\bgo(?:es)? (?:its|their|his|her) own way\b|\bas (?:they|it|each) (?:sees?|thinks?) (?:fit|best|right)\b|\bkeeps? to (?:its|their) own\b|\btakes? no decision\b|\bis adjourned\b|\bsame (?:people|question|meeting) (?:considers?|meets?|looks?|is put|comes)|\buntil (?:there is (?:unanimity|a reply|an answer)|(?:somebody|someone|one of them) (?:says yes|gives)|you have it|it is answered)\b|\band so (?:on|round)\b`,
]);
const AGAIN = lookFirst('an open matter tried again', [
  String.raw`\b(?:stage|step) (?:\d|one|two|three) (?:is|are) (?:then )?(?:repeated|gone through again|used again)|\b(?:(?:goes?|go|comes?|falls?) back|returns?) to (?:the )?(?:first|step|stage|beginning|start|line)\b|\b(?:starts?|begins?) (?:again|over|afresh)\b|\bas under \d\b|\bsee (?:the )?(?:first|step|line|stage|point) ?\w*`,
  String.raw`\b(?:hands?|passes|sends?|gives?|remits?|refers?|returns?) (?:it|them|the (?:matter|question|case|decision)) (?:(?:straight )?back to (?:the )?[a-z]+|(?:down )?to the (?:two |both )?(?:workers?|volunteer|practitioners?|desk))\b`,
  String.raw`\b(?:asks?|rings?|tries|try|writes?|tells?|speaks?|sends?|laid|put|brought|heard|looked at|meets?|goes|discuss(?:es)?)\b(?: [\w’'"-]+){0,14}? (?:again|once more|a second time)\b`,
  String.raw`\b(?:resolve|sort|settle|work) (?:it |this |things )?(?:out )?between (?:themselves|them|the two)\b|\b(?:two|both) workers (?:then )?(?:meet|speak|talk|try)\b`,
]);
/** A later “if” says where it goes from there, and is read by itself. */
const LATER_IF = /(?:[;,:.] (?:and |but )?|^ (?:and |but )?)(?:if|where|when|should|after that|failing|then (?:to|the)|otherwise)\b/i;
/** It does go on to somebody who decides. */
const DECIDES =
  /\b(?:decid(?:es?|ed)|settles|rules\b|has the (?:last|final) word|casting vote|goes (?:on |up )?to (?:stage|the)|is taken to|takes it (?:on |up )?to|next stage|escalates?|moves (?:on|up)|arbit\w+|chief executive settles|within \d+ (?:working )?(?:days?|hours?) (?:of|from) (?:the )?(?:decision|end))\b/i;
const APART =
  /\b(?:danger|999|harm\w*|tonight|urgent\w*|must not|never|nobody|used to|no longer|too often|instead of|rather than|not (?:again|back)|in 20\d\d|last year)\b/i;

export function openEnd(group: TextGroup): SpokenFault | undefined {
  if (group.first.kind === 'cell') return backInTable(group);
  const text = groupText(group);
  if (!FAILS.test(text)) return undefined;
  const patterns = new Set(group.blocks.flatMap((block) => [...RESTS.among(block.text), ...AGAIN.among(block.text)]));
  const sentences = sentencesOf(text);
  for (const [at, sentence] of sentences.entries()) {
    for (const { 0: whole, index } of sentence.matchAll(WHEN)) {
      const when = isRelative(whole) ? untilFailure(whole) : whole;
      if (!FAILS.test(when) || FAMILY.test(when.split(' ', 7).join(' ')) || !SERVICE.test(sentence.slice(0, index) + when)) continue;
      const subject = isRelative(whole) ? (/[\w-]+(?=\W*$)/.exec(sentence.slice(0, index))?.[0] ?? '') : '';
      const then = [`${subject}${sentence.slice(index + when.length)}`, ...sentences.slice(at + 1, at + 3)].join(' ');
      if (APART.test(`${when} ${then}`)) continue;
      const chain = wrongNext(when, then, `${sentences.slice(0, at).join(' ')} ${sentence.slice(0, index)}`);
      if (chain !== undefined)
        return {
          where: group.blocks.find(({ text: one }) => one.includes(chain)) ?? group.first,
          message: `The matter goes back or down here, to “${chain}”, and nobody above decides.`,
        };
      for (const pattern of patterns) {
        const found = pattern.exec(then);
        if (
          !found ||
          LATER_IF.test(then.slice(found.index + found[0].length)) ||
          /\b(?:decid(?:es?|ed)|settles|rules)\b/i.test(then.slice(0, found.index)) ||
          DECIDES.test(then.slice(found.index + found[0].length))
        )
          continue;
        const where = group.blocks.find(({ text: one }) => one.includes(found[0])) ?? group.first;
        return { where, message: `What is not settled here comes to nobody who decides: “${found[0].trim().slice(0, 80)}”.` };
      }
    }
  }
  return undefined;
}

function isRelative(when: string): boolean {
  return /^(?:who|that|which) /i.test(when);
}

/** “Who does not share the worry | hands it back”. */
function untilFailure(when: string): string {
  const failed = FAILS.exec(when);
  if (!failed) return when;
  const rest = when.slice(failed.index + failed[0].length);
  const verb = / (?=(?:[a-z]{2,}s|are|is|may|has|have|can) )/.exec(rest);
  return when.slice(0, failed.index + failed[0].length + (verb?.index ?? 0));
}

/** A refusal, not a late answer: who is late may be asked once more. */
const REFUSED =
  /\b(?:turns? [^.,;]{2,25} (?:down|away)|waves? [^.,;]{2,25} away|rejects?|dismisses|upholds?|says? no|dissatisfied|unhappy|does not (?:think|accept|agree|share)|declines?|refuses?|goes? against|has none|still (?:unhappy|dissatisfied|disagrees?)|turned down|stands)\b/i;
const GIVEN_TO = /\b(?:to|before|with|rings?|asks?|tries|try|writes to)(?: (?:the|both|their|that|your|its))*(?: (?:two|same))? $/i;

const SAYS_NO = /\b(?:if|when|where|should|once) the ([a-z][a-z -]{3,30}?) (?:does|do|says?|still|refuses?|upholds?|declines?|has none)\b/i;
const ASKED = /\b(?:rings?|asks?|put to|tries) the ([a-z-]+(?: [a-z-]+){0,2}?)(?= (?:at|and|to|for|who|again|once)\b|[.,;]|$)/i;

/** The next one who has the matter: one who has just said no, or one below those who could not settle it. */
function wrongNext(when: string, then: string, before: string): string | undefined {
  const said = SAYS_NO.exec(when)?.[1];
  if (said !== undefined && REFUSED.test(when) && new RegExp(`\\b(?:rings?|asks?|to) (?:the )?${said}\\b`, 'i').test(then)) return said;
  const again = ASKED.exec(then)?.[1];
  if (again !== undefined && REFUSED.test(when) && [...before.matchAll(new RegExp(ASKED, 'gi'))].some(([, one]) => one === again)) return again;
  const had = postsIn(when);
  const highest = Math.max(-1, ...[...postsIn(before), ...had].map(({ rank }) => rank));
  for (const post of postsIn(/^[^.]*\.?[^.]*/.exec(then)?.[0] ?? '')) {
    if (!GIVEN_TO.test(then.slice(0, post.start))) continue;
    const shown = then.slice(post.start, post.end);
    if (DECIDES.test(then.slice(0, post.start)) || TOLD_OF_IT.test(then.slice(Math.max(0, post.start - 60), post.start))) return undefined;
    if (REFUSED.test(when) && had.some(({ name }) => isSamePost(name, post.name)) && post.rank >= 0) return shown;
    if (post.rank >= 0 && highest > 1 && post.rank < highest) return shown;
    if (post.rank >= highest) return undefined;
  }
  return undefined;
}

const TOLD_OF_IT = /\b(?:tells?|informs?|copies|decision|outcome|reasons|record|answer|reply|copy|note)\b[^.;]*$/i;

/** “If not settled: go to step 2”, in the row of step 3. */
function backInTable({ blocks }: TextGroup): SpokenFault | undefined {
  const where = blocks.find(({ text, head = '', row = [] }) => {
    const to = /\b(?:go|goes|return|returns|back) to (?:step|stage|line|row) (\d)/i.exec(text)?.[1];
    return (
      to !== undefined && /\b(?:not|un\w+|next|then|fails?|refused|down)\b/i.test(head) && Number(to) <= Number(/^\D*(\d)\D*$/.exec(row[0] ?? '')?.[1] ?? 0)
    );
  });
  return where && { where, message: `What is not settled here goes back: “${where.text.slice(0, 60)}”.` };
}
