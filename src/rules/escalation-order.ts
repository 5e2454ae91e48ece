// Stages of a disagreement that go round in a circle, leave a level out, repeat one, or end with nobody.

import type { DutyEntry } from './reading/duty-table.ts';
import { placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { isEscalation, ownNumber, stageNumber, stepLists } from './reading/stages.ts';
import { spokenStageFaults } from './escalation-order/spoken-stages.ts';
import { value } from '../model/place.ts';

export const rule: Rule = {
  id: 'escalation-order',
  title: 'Stages that do not lead upwards',
  why: 'A disagreement that goes round in a circle, or stops with nobody, is never settled, and the child waits.',
  errorFrom: 'publish',
  *run(context) {
    for (const stages of stepLists(context)) {
      if (!isEscalation(stages) || stages.length < 2) continue;
      for (const [index, stage] of stages.entries()) {
        const found =
          repeated(stages, index) ??
          circle(stages, index) ??
          backwards(stages, index) ??
          misnumbered(stages, index) ??
          wrongStart(stages, index) ??
          downwards(stages, index);
        if (found) yield { ...found, requirement: stage.requirement.id };
      }
      yield* endings(context, stages);
    }
    yield* circlesOfReferences(context);
    for (const { message, where } of spokenStageFaults(context)) {
      yield { message, fix: NEXT, place: where.place, severity: 'warning', ...(where.requirement === undefined ? {} : { requirement: where.requirement }) };
    }
  },
};

const NEXT = 'Give each stage to somebody above the stage before it, on either side, and end with the post that decides.';

/** The same people again: who acts and who is told have both been there. */
function repeated(stages: readonly DutyEntry[], index: number): RuleFault | undefined {
  const stage = stages[index];
  const earlier = stage && stages.slice(0, index).find((one) => one.who.length > 0 && sameSet(one.who, stage.who) && sameSet(one.tells, stage.tells));
  return earlier && fault(stage, earlier, `Stage ${index + 1} brings together the same people as stage ${stages.indexOf(earlier) + 1}.`);
}

/** The stage goes to, or is led by, people who had it before. */
function circle(stages: readonly DutyEntry[], index: number): RuleFault | undefined {
  const stage = stages[index];
  const before = stages.slice(0, index);
  if (!stage || index === 0) return undefined;
  const had = (id: string): boolean => before.some((one) => one.who.includes(id) || one.tells.includes(id));
  // NOTE: one person may take it to a second and a third; with somebody else between it comes back.
  const leads = before.find((one) => sameSet(one.who, stage.who) && one.who.length > 0);
  const between = leads && before.slice(before.indexOf(leads)).some((one) => !sameSet(one.who, stage.who));
  if (leads && (between || stage.tells.every(had)))
    return fault(stage, leads, `Stage ${index + 1} goes back to \`${stage.who.join(', ')}\`, who led stage ${before.indexOf(leads) + 1}.`);
  const last = index === stages.length - 1;
  if (stage.tells.length === 0 || !stage.tells.every(had) || (last && INFORMS.test(stage.does))) return undefined;
  const back = before.find((one) => stage.tells.some((id) => one.who.includes(id) || one.tells.includes(id)));
  return fault(
    stage,
    back,
    `Stage ${index + 1} goes back to \`${stage.tells.join(', ')}\`, who had it in stage ${back ? before.indexOf(back) + 1 : 1}.`,
    'tells',
  );
}

/** Who decides at the end tells those who asked. */
const INFORMS =
  /(?:^|\b(?:and|then) )(?:(?:stage|step|level) \w+[:.,–-]* )?(?:\w+ly )?(?:decid|settl|rul|inform|tell|writ|record|send|giv|answer|repl|resolv|mak)/i;

const BACK =
  /\b(?:back|returns?|returned|again|restarts?|repeats?|re-?opens?)\b[^.;]{0,40}?\b(?:stages?|steps?|levels?) (\w+)|\b(?:begins?|starts?|goes|go) (?:again|over(?: again)?|afresh|anew|back to the (?:start|beginning|first))(?!\w)/i;

/** Its own words send the matter to an earlier stage. Who only tells those of an earlier stage what was decided, ends it. */
function backwards(stages: readonly DutyEntry[], index: number): RuleFault | undefined {
  const stage = stages[index];
  const found = stage && index > 0 ? BACK.exec(stage.does) : null;
  if (!stage || !found) return undefined;
  const named = found[1] === undefined ? 1 : stageNumber(`stage ${found[1]}`);
  const earlier = named === undefined || named > index ? undefined : stages[named - 1];
  return earlier && fault(stage, earlier, `Stage ${index + 1} sends it back to stage ${named}.`, 'does');
}

function misnumbered(stages: readonly DutyEntry[], index: number): RuleFault | undefined {
  const stage = stages[index];
  const number = stage && ownNumber(stage);
  const earlier = stages.slice(0, index).findLast((one) => ownNumber(one) !== undefined);
  const before = earlier && ownNumber(earlier);
  if (!stage || number === undefined || !earlier || before === undefined) return undefined;
  const expected = before + (index - stages.indexOf(earlier));
  if (number === expected) return undefined;
  const says = number > expected ? `a stage ${expected} is left out` : `there is a stage ${number} already, or it stands out of order`;
  return fault(
    stage,
    earlier,
    `This is stage ${number}, and before it comes stage ${before}: ${says}.`,
    'does',
    'Number the stages one after the other and leave none out.',
  );
}

/** "from: the end of stage 1" in stage 3 leaves stage 2 out. */
function wrongStart(stages: readonly DutyEntry[], index: number): RuleFault | undefined {
  const stage = stages[index];
  const named = stage && /\b(?:end|close|outcome|start|beginning|after|result|following|finish)/i.test(stage.from) ? stageNumber(stage.from) : undefined;
  if (!stage || named === undefined || named === index) return undefined;
  const earlier = stages[named - 1] ?? stages[0];
  const says = named > index ? 'which does not come before it' : `so that stage ${named + 1} is left out`;
  return fault(
    stage,
    earlier,
    `Stage ${index + 1} counts from stage ${named}, ${says}.`,
    'from',
    `Count from the end of stage ${index}, or say which event starts this stage.`,
  );
}

/** Levels that titles tell: workers, team managers, managers of a service, directors. */
const LEVELS: readonly RegExp[] = [
  /\b(?:case ?worker|practitioner|key ?worker|any worker|treatment worker|social worker|recovery worker)\b/i,
  /\b(?:team (?:leader|manager)|supervisor|senior practitioner|practice manager)\b/i,
  /\b(?:service manager|head of|operations manager|area manager|service lead|assistant director)\b/i,
  /\b(?:director of|director|chief (?:executive|officer|nurse|social)|commander)\b/i,
];

function levelOf({ who, fact }: DutyEntry): number {
  const { posts, roles } = fact.protocol.directory;
  const titles = who.map((id) => `${posts[id]?.title ?? roles[id]?.title ?? ''} ${id.replace(/-/g, ' ')}`).join(' ');
  return LEVELS.findIndex((level) => level.test(titles));
}

/** From a director back to a team manager. */
function downwards(stages: readonly DutyEntry[], index: number): RuleFault | undefined {
  const [before, stage] = [stages[index - 1], stages[index]];
  if (!before || !stage) return undefined;
  const [above, below] = [levelOf(before), levelOf(stage)];
  if (below < 0 || below >= above) return undefined;
  return fault(stage, before, `Stage ${index + 1} goes down again, from \`${before.who.join(', ')}\` to \`${stage.who.join(', ')}\`.`);
}

function* endings(context: RuleContext, stages: readonly DutyEntry[]): Iterable<RuleFault> {
  const last = stages.at(-1);
  const first = stages[0];
  if (!last || !first) return;
  const { answer, requirement } = last;
  const arbiter = [answer.facts['final_arbiter']].flat().find((one) => typeof one === 'string');
  if (typeof arbiter === 'string') {
    const early = stages.slice(0, -1).find((one) => one.who.includes(arbiter));
    if (early && !last.who.includes(arbiter) && !last.tells.includes(arbiter))
      yield {
        message: `\`${arbiter}\` decides in the end, but leads stage ${stages.indexOf(early) + 1} and has no part in the last stage.`,
        fix: NEXT,
        place: value(answer.file, ...answer.path, 'final_arbiter'),
        related: [{ place: placeOf(early, 'who'), label: 'the stage that this post leads' }],
        requirement: requirement.id,
      };
  } else if (last.who.length === 0 && context.protocol.answers.has(requirement.id) && stages.length > 1) {
    yield { message: 'The last stage names nobody.', fix: 'Name the post that decides in the end.', place: placeOf(last), requirement: requirement.id };
  }
}

/** "If it is missed" points to a part that, when missed, points back. */
function* circlesOfReferences({ answered }: RuleContext): Iterable<RuleFault> {
  const next = new Map<string, { readonly to: string; readonly place: RuleFault['place'] }>();
  for (const { requirement, answer, facts } of answered) {
    const route = facts.find(({ name, spec }) => spec.kind === 'reference' && /route|escalation|next/.test(name));
    const to = typeof route?.value === 'string' ? route.value : undefined;
    if (route && to !== undefined) next.set(requirement.id, { to, place: value(answer.file, ...answer.path, route.name) });
  }
  for (const [id, { to, place }] of next) {
    const back = next.get(to);
    if (to !== id && back?.to !== id) continue;
    yield {
      message:
        to === id ? `The route of \`${id}\` points to itself.` : `\`${id}\` points to \`${to}\`, and that points back: the route goes round in a circle.`,
      fix: 'Let one of them point to the part that holds the stages.',
      place,
      ...(back && to !== id ? { related: [{ place: back.place, label: 'this points back' }] } : {}),
      requirement: id,
    };
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function fault(stage: DutyEntry, earlier: DutyEntry | undefined, message: string, field = 'who', fix = NEXT): RuleFault {
  const related = earlier ? { related: [{ place: placeOf(earlier, field), label: 'the earlier stage' }] } : {};
  return { message, fix, place: placeOf(stage, field), ...related };
}
