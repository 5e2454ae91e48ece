// A duty that says what is done and not who does what: “the referral is made”.

import { inLatin } from '../guidance/latin.ts';
import { isPassiveWithoutDoer, wasDoneByNobody } from './reading/actors.ts';
import { isNote } from './reading/bare-notes.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule } from './rule.ts';
import { undoneIn } from './passive-duty/undone.ts';

/** The thing done stands first and the verb follows at once: no “who”, “that” or “when” between, which would belong to another clause. */
const SUBJECT_FIRST = inLatin(
  /^(?:(?:the|a|an|any|all|each|every|this|these|their|its|new|such|no|both)\s+)?(?:(?!who\b|that\b|which\b|when\b|if\b|after\b|once\b|until\b|where\b|what\b|how\b|whether\b|because\b|so\b|and\b|as\b|while\b|before\b)[\p{L}\p{N}'’-]+\s+){0,7}?(?:is|are|(?:will|must|should|shall|can|may)\s+(?:\p{L}+ly\s+)?be|(?:has|have|needs?)\s+to\s+be|to\s+be|gets?|(?:has|have|having|had)\s+been|was|were)\s/iu,
);
const STARTS_WITH_THING = /^(?:the|a|an|any|all|each|every|this|these|their|its|new|such|no|both)\s/i;
const SOON = inLatin(/^(?:[\p{L}\p{N}'’-]+\s+){1,3}?(?:is|are|was|were|will|must|should|shall|has|have|needs?|to)\s/iu);

/** “Notification sent to the team”, “referral to be made”: a heading and no duty. A word with `s` at its end could be the verb. */
const SHORT_FORM = inLatin(
  /^(?:\p{L}[\p{L}'’-]*(?<!s)\s+){1,3}?(?:to be \p{L}+(?:ed|en|ade|ent|eld|one|old)|made|sent|given|held|taken|done|completed|recorded|shared|informed|notified|arranged|raised|issued|reviewed|submitted|updated|carried out|agreed|logged|offered)\b/iu,
);

/** “Contact with the family to be made”: a noun with something hung on to it, not the verb `contact`, which would take the family at once. */
const NOUN_WITH_TAIL = inLatin(
  /^(?:\p{L}+ ){0,2}?(?!\p{L}+s\b)\p{L}{4,} (?:with|from|of|about|between|on|for|to|by) (?:[\p{L}’'-]+ ){1,5}?(?:to be|is|are|must be|should be|will be|has to be|have to be|needs? to be)\b/iu,
);
/** “A discussion takes place”: it happens by itself. */
const HAPPENS = inLatin(
  /^(?:(?:the|a|an|any|all|each|every|this|further)\s)?(?:[\p{L}’'-]+\s){1,5}?(?:takes? place|occurs?|happens?|ensues?|is to take place|(?:will|should|must) (?:take place|occur|happen|follow))\b/iu,
);
/** “Minutes distributed to all attendees”: a thing, what is done to it, and to whom or when. */
const THING_DONE = inLatin(
  /^(?:(?:the|all|any|full|written|agreed|draft) )?(?!(?:is|are|gets?|keeps?|stays?|becomes?|remains?|feels?)\b)\p{L}{3,} (?:then |also )?(?!un)(?:\p{L}{3,}ed|sent|given|made|held|taken|kept|told|written) (?:to|on|in|at|within|for|with|before|after|from|into|out|up)\b/iu,
);
const BEGINS_WITH_VERB = inLatin(/^(?:(?:also|then|always|jointly) )?\p{Ll}+(?:s|es)\b(?! (?:to be|is|are|must|should|will|take|of|with|from))/u);

export const rule: Rule = {
  id: 'passive-duty',
  title: 'A duty that says what happens and not who does it',
  why: 'Beside a name, “the referral is made” leaves open whether that person makes it, checks it or is told of it.',
  errorFrom: 'never',
  *run(context) {
    for (const entry of dutyTable(context)) {
      const { does } = entry;
      if (!isPassive(does)) continue;
      yield {
        message: `\`${does.slice(0, 80)}\` says what is done and not who does what.`,
        fix: 'Begin with a verb for the person named under `who:`, for example `sends the referral`.',
        place: placeOf(entry, 'does'),
        requirement: entry.requirement.id,
      };
    }
    for (const { written, sentence } of undoneIn(context)) {
      yield {
        message: `“${sentence.trim().slice(0, 80)}” says what is done, and neither it nor the words round it say who does it.`,
        fix: 'Put the post, role or team that does it first: “the duty worker sends …” in place of “… is sent”.',
        place: written.place,
        requirement: written.requirement ?? '',
        severity: 'warning',
      };
    }
  },
};

/** “To be discussed”, “it is recorded that …”, “parent should have been told”, “plan being put in place”. */
const LATER = inLatin(
  /^(?:to be \p{L}{3,}|it (?:is|must be|should be|will be|has to be|gets|needs to be) \p{L}{3,}|(?!\p{L}+s )(?:[\p{L}'’-]+ ){1,4}?(?:(?:should|must|will|ought to) have been|(?:to have been|having been|being) (?:\p{L}+ly )?(?:\p{L}{3,}ed|put|made|sent|given|told|kept|drawn|written|done|seen|set)))\b/iu,
);

/** “Is kept informed of the plan”: it is what others do for whoever stands beside it. With a second verb something is done after all. */
const BEING_TOLD = inLatin(
  /^(?:is|are|gets?|(?:will|must|should|shall|has to|have to|needs? to|is to|are to|to) be|ha(?:s|ve) been) (?:(?:also|then|always|first|\p{L}+ly) )*(?:kept (?:fully |well |properly )?(?:informed|up to date|up-to-date|updated|in the (?:loop|picture)|abreast|aware|posted|advised|in touch)|made aware|told|informed|notified|advised|alerted|updated|briefed|consulted|contacted|shown|supported|reminded|thanked|rung|phoned|listened to|copied in(?:to)?|looped in|(?:included|involved) (?:in|from)|(?:given|sent) (?:the|an?|all|any|copies|sight|access|notice|details|minutes))(?!\p{L})(?!.*\b(?:by (?:the|a|an|our|their|both|each|whoever)|and (?:then )?(?!details|minutes|plans|dates|times|changes|notes|letters|reports|results|its|always)\p{L}{2,}s)\b)/iu,
);

/** Few tasks begin so, and the look at it spares a dear pattern. */
const STARTS_PASSIVE = /^(?:is|are|gets?|will|must|should|shall|has|have|needs?|to) /i;

/** In Scots as in English: “the wean's tae be seen”. */
function inEnglish(does: string): string {
  return does.replace(/\btae\b/gi, 'to').replace(/['’]s (?=to be )/g, ' is ');
}

function isPassive(written: string): boolean {
  const does = inEnglish(written);
  if (STARTS_PASSIVE.test(does) && BEING_TOLD.test(does)) return true;
  if (THING_DONE.test(does)) return !/\bby (?:the|a|an|our|their) /i.test(does);
  if ((NOUN_WITH_TAIL.test(does) || HAPPENS.test(does)) && !BEGINS_WITH_VERB.test(does)) return !/\bby (?:the|a|an|our|their) /i.test(does);
  if (SHORT_FORM.test(does) || LATER.test(does) || isNote(does)) return !/\bby (?:the|a|an|our|their) /i.test(does);
  const main = does.split(/[,;:]/, 1)[0] ?? '';
  return SUBJECT_FIRST.test(does) && (STARTS_WITH_THING.test(does) || SOON.test(does)) && (isPassiveWithoutDoer(main) || wasDoneByNobody(main));
}
