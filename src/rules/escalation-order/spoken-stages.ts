// Stages of a disagreement told in words: one that hands the matter back to those who had it, leaves a stage out as a rule, goes down
// again, or leaves it with nobody. Outcomes that go back to those who asked, and cases of danger, are no fault.

import { readFigure } from '../../model/number-words.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { belowAgain } from './below-again.ts';
import { endlessTalk, heldByNobody, roundAndRound, stagesInRows } from './endless-stages.ts';
import { openEnd } from './open-ends.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { wentRound } from './matter-goes-round.ts';
import { triedOrLeapt } from './tries-without-end.ts';
import { turnsWrong } from './turns-of-a-matter.ts';
import { movedWrongly } from './stage-moves.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import { textGroups } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';

export interface SpokenFault {
  readonly where: WrittenText;
  readonly message: string;
}

/** What shows that a matter is still open. */
const OPEN = String.raw`(?:(?:answer|reply) (?:is|has) (?:still )?(?:missing|not come|late)|not (?:been )?(?:settled|agreed?|resolved|solved|decided|answer(?:ed)?)|(?:cannot|can ?not|can[’']t|could not|do(?:es)? not|do(?:es)?n[’']t|did not|is unable to|are unable to|fails? to|still) (?:\w+ ){0,2}?(?:agree|settle|help|answer|resolve|decide|solve|differ|disagree|dispute|object|move)|(?:if|where|when|should|once|as long as) (?:(?:they|both|the|two|either|neither|all|these|those|side|sides|managers?|workers?|directors?|leaders?|chiefs?|officers?|heads?|services?|of|social|still|then|and|conference|chair|independent|service) )*(?:differ|disagree|(?:is|are) (?:still )?at odds)|(?:still|remains?|is|are|stays?) (?:un(?:settled|resolved|answered|decided)|missing|open|in dispute)|un(?:settled|resolved)|no (?:answer|agreement|settlement|reply)|leaves? (?:it )?open|stalemate|deadlock|impasse|has heard nothing|still does not|(?:they|managers|leaders|directors|sides|both) (?:\w+ )?not (?:yet )?(?:agree|settle)|(?:thinks|believes|feels) .{3,40} (?:is|was) wrong)`;
const IS_OPEN = new RegExp(String.raw`\b${OPEN}\b`, 'i');
/** A dispute, or an answer that did not come: what stages are for. */
const DISPUTES = lookFirst('disputes', [
  String.raw`\b(?:disagree\w*|disput\w*|differ(?:s|ences?)?\b|challeng\w*|escalat\w*|objects?\b|dissent\w*|stage \d|late answer|thinks that .{3,40} is wrong|(?:can)?not (?:agree|settle)|unsettled|unresolved|unhappy|refus(?:es|al)|stages\b|heard nothing|cannot help|not answer\w*|no (?:answer|reply)|overdue|missing|no further action)`,
]);
const DISPUTE = { test: (text: string): boolean => anyFinds(DISPUTES.among(text), text) };

const BACK = lookFirst('handed back in words', [
  String.raw`\b(?:goes|go|is|are|comes?|returns?|falls?|handed|passed|sent|put|referred|brought|taken|moves?|drops?|reverts?|hands? (?:it|this|the \w+)|pass(?:es)? (?:it|this|the \w+)|sends? (?:it|this|the \w+)|takes? (?:it|this|the \w+)|refers? (?:it|this|the \w+)|puts? (?:it|this|the \w+)|gives? (?:it|this|the \w+)) (?:straight |then |simply |down )?back (?:again |down )?(?:to|with|at|before) (?:(?:the|their|its|stage|step|level|team|both|where|those|whoever|square)\b ?)(?:[\w’'-]+ ?){0,5}`,
  String.raw`\b(?:it|this|the (?:case|matter|disagreement|dispute|challenge|question|issue|decision)) returns? to (?:the |their |stage |step )(?:[\w’'-]+ ?){0,5}`,
  String.raw`\b(?:returns? (?:it|them|this|these|the (?:case|matter|disagreement|dispute|challenge|question|issue)s?)|(?:hands?|pass(?:es)?|sends?|refers?|gives?|puts?|takes?) (?:them|these|the (?:case|matter|dispute|question)s) (?:back|down|back down)) to (?:the |their |both |stage |step )(?:[\w’'-]+ ?){0,5}`,
  String.raw`\b(?:starts?|begins?|runs?|goes|go|asks?|rings?|is (?:gone|run) through|start|begin|commences?) (?:all )?(?:over |again |once more |afresh|anew|from the (?:beginning|start|top|first)|(?:again )?(?:at|with|from) (?:stage|step) (?:1|one)\b|round)(?: ?(?:again|afresh|from the (?:beginning|start)))?`,
  String.raw`\b(?:tr(?:y|ies)|talks?) again\b|\b(?:talks?|negotiates?|discuss(?:es)?|goes? on talking|keeps? talking|meets?|argues?)(?: [a-z]+){0,2} until (?:they|both|one|somebody|someone|it is)(?: [a-z]+)? (?:agree|gives?|settled|yields?)`,
  String.raw`\breturns? to (?:the (?:desks?|hands?) of )?(?:the |their )(?:two |same |first |original )?(?:workers?|practitioners?)\b|\b(?:before|to|at|with|in|into|through) (?:stage|step|level) (?:1|one) (?:again|once more|anew|afresh)\b`,
  String.raw`\bthe same (?:form|referral|question|person|manager|post|worker|team|request|people|two)\b[^.;]{0,60}\bagain\b`,
  String.raw`\b(?:a )?fresh (?:start|stage 1|round)\b|\bround (?:again|in a circle)\b|\bback to (?:square one|the beginning|the start|stage (?:1|one))\b|\bfor another (?:try|go|round|attempt)\b|\b(?:starts?|begins?) afresh\b|\band so on (?:until|till)\b|\buntil (?:one|somebody|someone) gives (?:way|in|up)\b`,
]);
/** What goes back rightly: an outcome, a file, a question that was not clear. */
const OUTCOME =
  /\b(?:decision|outcome|result|answer|reply|what was (?:agreed|decided)|feedback|with a (?:question|note|reason)|for (?:more|further) information|unclear|incomplete|parent|child|appointment|relapse|lapse|nobody answers)\b/i;

const RESTING = lookFirst('rests with nobody', [
  String.raw`\b(?:the|a|each|every|that) (?:case|matter|child|plan|decision|question|disagreement|dispute|challenge|issue|position|point|file|request|referral|worry|concern|objection)s? (?:then |simply )?(?:stays?|remains?|is left|are left|rests?|ends?|lapses|is (?:closed|dropped|parked|shelved)|goes no further|stands?)(?: (?:as (?:it|they) (?:is|are|was|were)|open|unsettled|unresolved|undecided|there|where it (?:is|was)|at that|on (?:file|the table)|here|closed|dropped))?(?=[.,;]|$| and\b| until\b)`,
  String.raw`\b(?:disagreements?|disputes?|challenges?|matters?|cases|questions|differences)(?: [\w’'-]+){0,8} (?:(?:remain|stay|are left) (?:open|unsettled|unresolved|undecided|as they are)|lapse|are (?:dropped|closed|shelved|parked))\b`,
  String.raw`\b(?:agree|agreed|agreeing) to (?:differ|disagree)\b`,
  String.raw`\beach(?: \w+)? (?:keeps?|holds?|sticks?|goes|stands?|acts|follows|carries on)(?: \w+){0,2} (?:own|as before)\b|\bas (?:each|both|either)(?: (?:side|service|one|of them|team|worker))? (?:thinks?|sees?|judges?|deems?) (?:best|fit|right|proper)\b`,
  String.raw`\b(?:nothing|no) (?:more|further|else)(?: \w+)? (?:is|can be|need be) (?:done|said|taken|possible)\b|\bnothing (?:more |further |else )?(?:happens|follows|is done)\b|\bno (?:further|other) (?:step|stage|action)\b`,
  String.raw`\b(?:nobody|no one|no-one|neither) (?:then )?(?:decides|has the last word|has (?:a|the) (?:casting|final)|rules|settles|is asked)\b|\bthere is no (?:final|further|last) (?:arbiter|decision|stage|word|step)\b`,
  String.raw`\b(?:ends|stops|rests) (?:there|here)\b|\b(?:goes|go) no further\b|\bis left (?:at that|there|to lie|open)\b|\b(?:lives?|has to live|have to live|puts? up) with (?:the|it|that|this)\b|\b(?:moves?|carr(?:y|ies)|goes?) on to the next\b`,
]);
/** Noted and no more. */
const NOTED =
  /\b(?:is|are|gets?|get) (?:then |simply |only |just )?(?:minuted|noted|recorded|logged|filed|written (?:down|up|in|into)\b[^.,;]*|put on file|entered|documented)(?: (?:in|on|by|as|and)\b[^.,;]*)?\.?$|\b(?:writes?|notes?|records?|minutes?|files?|logs?) (?:it|this|that|both (?:views|opinions|sides)|the (?:two views|difference|disagreement|dissent))(?: (?:down|up))?(?: (?:in|on)\b[^.,;]*)?\.?$/i;
/** Somebody decides, or it goes on. */
const GOES_ON =
  /\b(?:decid\w*|settl(?:es|ed by)|rules|ruling|arbit\w*|casting vote|final(?:ly)?|last word|goes (?:on |up |next )?to|takes? (?:it|this|the \w+) to|taken to|raised? (?:it )?(?:with|to)|asks?|rings?|tells?|told|meets?|calls?|speaks?|moves? (?:on|up) to|next stage|referred to|more protective|carr(?:y|ies) on|in the meantime|meanwhile|while)\b/i;

const LEAPS = lookFirst('leaps over stages', [
  String.raw`\b(?:any|every|each|all|a|the) (?:[\w-]+ )?(?:disagreements?|disputes?|challenges?|differences?|cases?|matters?|questions?|objections?)(?: [\w-]+){0,6}? (?:goes|go|is taken|are taken|is sent|are sent|is put|are put|passes|jumps|is referred|are referred|moves?|is raised|are raised)(?: \w+)? (?:straight|directly|direct|at once|immediately)(?: from (?:the |a )?[\w-]+(?: [\w-]+)?)? (?:to|with|before) (?:the |a |both )?(?:(?:chief|director|head|stage (?:3|4|5|three|four|five)|executive|commander|chair|board|committee)\w*)`,
  String.raw`\bstages? (?:\d|one|two|three|four)(?: (?:and|to|or|,) (?:stage )?(?:\d|one|two|three|four))? (?:is|are) (?:always |usually |normally |simply |only |just |never |not )?(?:for information|skipped|left out|not used|used|passed over|omitted|a formality|jumped|missed out|not needed|optional|on paper|bypassed|ignored|gone through)\b`,
  String.raw`\bthe (?:first|lower|earlier|other|middle) (?:(?:two|three|\w+) )?stages? (?:is|are) (?:always |usually |normally |simply |only |just |never |not )?(?:for information|skipped|left out|not used|used|passed over|omitted|a formality|jumped|missed out|not needed|optional|bypassed|ignored)\b`,
  String.raw`\bstage (1|2|one|two) (?:is followed by|leads (?:straight |directly )?to|is succeeded by|gives way to|hands on to|passes (?:straight |directly )?to) stage (3|4|5|three|four|five)\b`,
  String.raw`\bfrom stage (1|2|one|two),? (?:[\w-]+ ){0,5}?(?:goes?|moves?|is taken|passes|jumps|leaps|skips) (?:\w+ )?(?:straight|directly|direct|on|at once)? ?to stage (3|4|5|three|four|five)\b`,
  String.raw`\b(?:disagreements?|disputes?|challenges?|differences?|cases?|matters?|objections?|workers?|managers?|it)\b(?: [\w-]+){0,6}? (?:skips?|jumps?(?: over)?|leaves? out|miss(?:es)? out|passes? over|bypass(?:es)?|omits?|does without|do without) (?:all |both )?(?:the )?(?:(?:first|lower|earlier|other|two|three) )*stages?\b`,
  String.raw`\b(?:workers?|referrers?|practitioners?|nurses?|pharmacists?)(?: who disagrees?)?(?: [\w-]+){0,4}? (?:straight|directly|direct|at once|immediately|first)?(?: [\w-]+){0,3}? ?(?:to|with|before) the (?:chief (?:executive|officer)|directors?|executive|commander|board)\b(?: [\w’'-]+){0,6}? (?:any|every|all) (?:disagreements?|disputes?|challenges?|differences?)`,
  String.raw`\bno (?:worker|one|body) (?:need|needs to|has to) (?:use|go through|wait for|bother with) (?:the )?(?:stages?|stage \d)`,
]);
/** For one case, not as a rule. */
const ONE_CASE =
  /\b(?:if|when|where|unless|in an? emergency|urgent\w*|danger\w*|risk|could be|may skip|no longer|never|nobody|must not|not to|do not|does not|cannot)\b/i;

const LEVELS: readonly RegExp[] = [
  /\b(?:workers?|practitioners?)\b/i,
  /\b(?:team (?:leaders?|managers?)|supervisors?|senior practitioners?|front door manager)\b/i,
  /\b(?:service managers?|heads? of (?!area)|operations managers?|area managers?|assistant directors?)\b/i,
  /\b(?:directors?|chief (?:executives?|officers?|nurses?|social)|commanders?)\b/i,
];

export function* spokenStageFaults(context: RuleContext): Iterable<SpokenFault> {
  for (const group of textGroups(context)) {
    const round = openEnd(group) ?? roundAndRound(group) ?? movedWrongly(group) ?? wentRound(group) ?? triedOrLeapt(group) ?? turnsWrong(group);
    if (round) {
      yield round;
      continue;
    }
    if (group.first.section !== 'escalation' && !group.blocks.some(({ text }) => DISPUTE.test(text))) continue;
    const fault =
      handedBack(group) ?? restsWithNobody(group) ?? leaps(group) ?? heldByNobody(group) ?? listed(group) ?? endlessTalk(group) ?? belowAgain(group);
    if (fault) yield fault;
  }
}

/** Is a matter that is still open given back, or begun again? */
function handedBack({ blocks }: TextGroup): SpokenFault | undefined {
  for (const written of blocks) {
    const patterns = BACK.among(written.text);
    if (patterns.length === 0 || !(DISPUTE.test(written.text) || IS_OPEN.test(written.text))) continue;
    const sentences = sentencesOf(written.text);
    for (const [index, sentence] of sentences.entries()) {
      const shown = patterns.map((pattern) => pattern.exec(sentence)?.[0]).find((one) => one !== undefined);
      if (shown === undefined || /\bnot (?:in|to|back)\b|\bnever\b|\bonly if\b/i.test(sentence)) continue;
      const since = `${/[?:]$/.test(sentences[index - 1] ?? '') ? sentences[index - 1] : ''} ${sentence}`;
      if (
        IS_OPEN.test(since) &&
        !OUTCOME.test(
          since
            .replace(/\bfor (?:a |their )?(?:decision|answer|settlement)\b/i, '')
            .replace(/\bthe (?:answer|decision) is (?:still )?no\b/i, '')
            .replace(IS_OPEN, ''),
        )
      )
        return { where: written, message: `What is not settled here comes back to where it was: “${shown.trim()}”.` };
    }
  }
  return undefined;
}

function restsWithNobody({ blocks }: TextGroup): SpokenFault | undefined {
  for (const written of blocks) {
    if (!DISPUTE.test(written.text)) continue;
    const patterns = RESTING.among(written.text);
    const sentences = sentencesOf(written.text);
    for (const [index, sentence] of sentences.entries()) {
      const at = IS_OPEN.exec(sentence)?.index;
      const alone = /\b(?:after|behind|beyond) (?:stage|step) \w+,? (?:there is|comes|follows) (?:no|nothing)\b[^.]*/i.exec(sentence);
      if (alone && !DECIDES.test(sentences.slice(index).join(' ')))
        return { where: written, message: `A disagreement ends here with nobody who decides: “${alone[0].slice(0, 80)}”.` };
      if (at === undefined) continue;
      const behind = sentences.slice(index).join(' ');
      const last = sentences.slice(index + 1);
      const rest = patterns.map((pattern) => pattern.exec(behind)).find((one) => one !== null && one.index + one[0].length > at);
      if (rest && !/^ ?(?:until|while|till)\b/i.test(behind.slice(rest.index + rest[0].length)) && !DECIDES.test(behind) && !MEANWHILE.test(behind)) {
        return { where: written, message: `A disagreement ends here with nobody who decides: “${rest[0].trim()}”.` };
      }
      if (last.length === 0 && NOTED.test(sentence) && !GOES_ON.test(sentence.slice(at).replace(IS_OPEN, ''))) {
        return { where: written, message: 'A disagreement ends here with a note of it, and nobody decides.' };
      }
    }
  }
  return undefined;
}

const DECIDES = /\b(?:decides?|settles? it|rules|arbit\w+|has the (?:last|final) (?:word|say)|casting vote|final decision|decision is final|is no outcome)\b/i;
const MEANWHILE = /\b(?:meanwhile|in the meantime|until (?:it|then|the|they|this)|while|more (?:protective|careful|cautious)|safer)\b/i;

function leaps({ blocks }: TextGroup): SpokenFault | undefined {
  for (const written of blocks) {
    for (const pattern of LEAPS.among(written.text)) {
      const sentence = sentencesOf(written.text).find((one) => pattern.test(one));
      const found = sentence === undefined ? undefined : pattern.exec(sentence);
      if (sentence === undefined || !found || ONE_CASE.test(sentence.replace(found[0], ''))) continue;
      const [, from, to] = found;
      if (from !== undefined && to !== undefined && readFigure(to) - readFigure(from) < 2) continue;
      if (/\b(?:is|are) used$/i.test(found[0])) continue;
      return { where: written, message: `Stages are left out here as a rule: “${found[0].slice(0, 100)}”.` };
    }
  }
  return undefined;
}

export interface Stage {
  readonly number: number;
  readonly text: string;
  readonly where: WrittenText;
}

const STAGE_HEAD = /(?:^|(?<=[.;] ))(?:Stage|Step|Level) (\d|one|two|three|four|five)\b(?=[.:–—, -]| is\b| are\b)/gi;

/** Stages set out one after the other: in one paragraph, as items of a list, or as rows of a table. */
function listed(group: TextGroup): SpokenFault | undefined {
  const rows = rowsOf(group);
  const down = rows.length > 0 ? nextInTable(rows) : undefined;
  if (down) return down;
  const stages = stagesOf(group);
  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1];
    if (!before) continue;
    if (stage.number > before.number + 1)
      return { where: stage.where, message: `Behind stage ${before.number} comes stage ${stage.number}: a stage is left out.` };
    const [above, below] = [levelOf(before.text), levelOf(stage.text)];
    if (below >= 0 && below < above)
      return { where: stage.where, message: `Stage ${stage.number} goes down again, to people below those of stage ${before.number}.` };
    const earlier = stages.slice(0, index).find((one) => actors(one.text) !== '' && actors(one.text) === actors(stage.text));
    if (earlier) return { where: stage.where, message: `Stage ${stage.number} brings together the same people as stage ${earlier.number}.` };
  }
  return undefined;
}

function stagesOf({ blocks, first }: TextGroup): Stage[] {
  const told = blocks.flatMap((where) => {
    const heads = [...where.text.matchAll(STAGE_HEAD)];
    return heads.map((head, index) => ({ number: readFigure(head[1]), text: where.text.slice(head.index + head[0].length, heads[index + 1]?.index), where }));
  });
  if (told.length > 1) return told;
  const rows = stagesInRows(blocks);
  if (rows.length > 1) return rows;
  const items = blocks.filter(({ kind }) => kind === 'item');
  if (first.section !== 'escalation' || items.length < 2 || !items.every(({ text }) => levelOf(text) >= 0)) return [];
  return items.map((where, index) => ({ number: index + 1, text: where.text, where }));
}

function levelOf(text: string): number {
  const start = text.split(/[.;]|\b(?:tells?|within|to tell|informs?)\b/)[0] ?? '';
  return LEVELS.findLastIndex((level) => level.test(start));
}

function actors(text: string): string {
  const [who = ''] = text.split(/[.;,]|\b(?:within|who|again)\b/);
  return who
    .toLowerCase()
    .replace(/^[^a-z]+|\b(?:the|an?)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:working|calendar) )?(?:days?|hours?|weeks?)$/, '');
}

function rowsOf({ blocks }: TextGroup): (readonly [row: readonly string[], where: WrittenText])[] {
  const found: (readonly [readonly string[], WrittenText])[] = [];
  for (const where of blocks) {
    if (where.row === undefined || !GOES_NEXT.test(where.head ?? '')) continue;
    found.push([[...where.row.filter((cell) => cell !== where.text).slice(0, 2), where.text], where]);
  }
  return found;
}

const GOES_NEXT =
  /\b(?:(?:goes?|next|then|pass(?:es|ed)?|handed|taken|moves?|on|up) (?:next |on |up )*to|next|then to|unresolved|not settled|if (?:not|un)\w*|still open)\b/i;

/** What a table says comes next is one of those who have had it. */
function nextInTable(rows: readonly (readonly [readonly string[], WrittenText])[]): SpokenFault | undefined {
  for (const [index, [row, where]] of rows.entries()) {
    const to = actors(row.at(-1) ?? '');
    if (to.length < 4) continue;
    const had = rows.slice(0, index).find(([one]) => one.slice(0, -1).some((cell) => actors(cell.replace(/\(.*\)/, '')) === to));
    if (had) return { where, message: `What is not settled here goes back to “${row.at(-1)?.slice(0, 60)}”, who have had it before.` };
  }
  return undefined;
}
