// Words that promise and value and recognise, or that would stand as well in any protocol, and in which nobody does anything.

import { isEmpty } from '../facts/kind.ts';
import { span } from '../model/place.ts';
import { asksForAction } from './asks-for-action.ts';
import { dutyTable } from './duty-table.ts';
import { talkIn } from './protocol-talk.ts';
import type { Passage } from '../model/words.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sentencesOf } from './sentences.ts';

const PROMISE =
  /\b(?:committed to|commitment to|recogni[sz]es?|acknowledges?|appreciates?|understands? (?:that|the)|values?|believes?|aims? to|aspires?|strives?|seeks? to|endeavours?|pledges?|undertakes? to|resolves? to|determined to|hopes? to|intends? to|promotes?|is (?:important|essential|vital|crucial|key|paramount)|are (?:important|essential|vital|crucial|key)|importance of|in the spirit of|at the heart of|work(?:s|ing)? together|working in partnership|every effort|passionate|vision|ethos|culture of|champions?|embraces?|supports? the principle|dedicated to|proud)\b/i;
/** Somebody does something that can be seen to be done. */
const ACTION =
  /\b(?:rings?|calls?|phones?|telephones?|writes?|records?|asks?|tells?|sends?|refers?|visits?|meets?|checks?|signs?|opens?|books?|copies|gives?|brings?|keeps?|holds?|chairs?|attends?|reports?|answers?|repl(?:y|ies)|completes?|fills?|sees?|looks?|lists?|reads?|shares?|invites?|reviews?|decides?|agrees?|arranges?|offers?|discuss(?:es)?|assess(?:es)?|contacts?|notif(?:y|ies)|passes|must|has to|have to|within \d)\b/i;
const ENOUGH = 12;
/** From this share of talk on nothing particular to a place is said. The fullest passage of substance that was measured has 0.63. */
const ALL_TALK = 0.8;
/** A figure, an address, a link or somebody's own words. */
const PARTICULAR = /\d|https?:|[“"]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;
/** What a person can be seen to do, in the present or as an order. Light verbs (give, keep, take, put) do nothing by themselves. */
const DEED =
  /\b(?:rings?|phones?|telephones?|calls?|writes?|records?|tells?|sends?|refers?|visits?|meets?|checks?|signs?|opens?|books?|cop(?:y|ies)|chairs?|attends?|reports?|answers?|repl(?:y|ies)|completes?|fills?|lists?|reads?|invites?|reviews?|decides?|arranges?|offers?|discuss(?:es)?|assess(?:es)?|contacts?|notif(?:y|ies)|asks?|says?|looks?|sees?|goes|pays?|brings?|holds?|comes?)\b/i;
/** Somebody who could be asked whether it was done; bodies at large (services, partners, agencies) and families are nobody. */
const SOMEBODY =
  /\b(?:workers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|commissioners?|pharmacists?|prescribers?|psychiatrists?|co-?ordinators?|supervisors?|police|courts?|schools?|hospitals?|pharmac(?:y|ies)|GPs?|reporter|front door|volunteers?|judges?|deput(?:y|ies)|you|your)\b/i;

export const rule: Rule = {
  id: 'only-promises',
  title: 'Words that promise and say nothing of what is done',
  why: 'A worker who needs to know what to do finds what the partners believe in.',
  errorFrom: 'publish',
  *run(context) {
    const busy = new Set(dutyTable(context).map((entry) => entry.requirement.id));
    for (const { requirement, answer, facts } of context.answered) {
      const passage = context.protocol.passages.get(requirement.id);
      if (!passage || passage.words < ENOUGH || requirement.section === 'purpose-principles') continue;
      const isTalk = isEmptyTalk(passage.text, asksForAction(requirement)) && !hasLink(context, passage);
      const sentences = sentencesOf(passage.text);
      const promises = sentences.filter((sentence) => PROMISE.test(sentence) && !/\d/.test(sentence));
      const others = sentences.filter((sentence) => !PROMISE.test(sentence) && (ACTION.test(sentence) || /\d/.test(sentence)));
      if (!isTalk && (promises.length === 0 || promises.length < sentences.length * 0.6 || others.length > 0)) continue;
      const hasFacts = busy.has(requirement.id) || facts.some(({ name, value }) => name !== 'words' && !isEmpty(value));
      const [first] = passage.blocks;
      if (!first) continue;
      yield {
        message: isTalk
          ? 'These words could stand in any protocol of any place: nothing that is done here is in them.'
          : 'These words say what the partners value or intend, and nobody in them does anything.',
        fix: 'Say who does what, and by when. A sentence about why may stand beside it.',
        place: span(passage.file, first.start, first.end),
        requirement: requirement.id,
        ...(hasFacts || answer.status !== 'implemented' ? { severity: 'warning' as const } : {}),
      };
    }
  },
};

/** Nothing in it is particular, and either nobody does a thing that is asked for or all of it is talk of agreements. */
function isEmptyTalk(text: string, isForAction: boolean): boolean {
  return !PARTICULAR.test(text) && ((isForAction && !DEED.test(text) && !SOMEBODY.test(text)) || talkIn(text).share >= ALL_TALK);
}

function hasLink({ protocol }: RuleContext, { file, blocks }: Passage): boolean {
  const links = [...protocol.words.values()].find((words) => words.file === file)?.links ?? [];
  return links.some((link) => blocks.some(({ start, end }) => link.start >= start && link.end <= end));
}
