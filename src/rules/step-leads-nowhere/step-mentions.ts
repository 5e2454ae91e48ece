// Steps, stages and questions that a text names by their number, and whether somebody is sent there.

import { readFigure, readOrdinal, WRITTEN_ORDINAL, writtenFigure } from '../../model/number-words.ts';

export interface StepMention {
  readonly shown: string;
  readonly kind: 'step' | 'stage' | 'question' | 'point';
  /** The highest that is named: “steps 12 to 15”. */
  readonly number: number;
  /** Does the text send somebody there, or speak of it only? Of questions and points many are spoken of. */
  readonly isSentThere: boolean;
  /** What comes behind, to see whose it is. */
  readonly after: string;
}

const NUMBER = String.raw`${writtenFigure(String.raw`\d{1,2}(?:\.5)?`)}(?![\d%:/]|\.\d)`;
/** Right before a step: whoever does that is sent there. */
const GO =
  /(?:(?:go|mov|skip|jump|proceed|return|turn|advanc|head|fall)(?:e?s|ing|e)?(?: [a-z]+){0,2}? to|return(?:s|ing)? to|(?:continue|start|begin|carry on)s? (?:again )?(?:at|with|from)|skips? to|jumps? to|moves? (?:on |up )?to|repeats?|follows?|as in|see|then|back to|takes? it to|raises? it (?:at|to)|proceeds? to|under|use|enters?|reach(?:es|ed)?|invokes?|triggers?|opens?|activates?|starts?|resumes? (?:at|from|with)|picks? (?:it |this |things )?up (?:again )?(?:at|from|with)|gets? to|carr(?:y|ies) on (?:as )?(?:at|from|with)|from|works? through|gang(?:s)? (?:back )?tae) (?:the )?$/i;
const LONGEST_GO = 60;
/** `no. 19 in the list` is a step for those who are sent there. */
const NAMED = new RegExp(
  `(?<![\\w-])(?:(steps?|stages?|questions?|points?) (?:no\\.? ?|number )?|(no\\.? ?|number |item ))${NUMBER}(?: ?(?:to|and|or|-|–|&|,) ?${NUMBER})?`,
  'gi',
);
const ESCALATED = new RegExp(`\\bescalat\\w*(?: [a-z]+){0,3}? to (level|tier) ${NUMBER}`, 'gi');
const ORDINAL = new RegExp(`\\b${WRITTEN_ORDINAL} (step|stage)\\b`, 'gi');
const HAS_NUMBER =
  /(?:steps?|stages?|questions?|points?|no\.?|number|item|level|tier) ?(?:no\.? ?|number )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)|(?:th|first|second|third|\d(?:st|nd|rd)) (?:step|stage)/i;

/** A cheaper look still: the ends of those words, before what a number may begin with. */
const LOOK =
  /(?:tep|TEP|tage|TAGE|tion|TION|oint|OINT|mber|item|Item|evel|EVEL|tier|Tier|no\.|No\.|No|no)[sS]? ?[\donetfsONETFS]|(?:th|rst|ond|ird|1st|2nd|3rd) (?:[Ss]tep|[Ss]tage)/;

/** Stages of school, illness and treatment, and the steps of a fellowship. */
const OTHER_STEPS = /\bkey $|\b(?:AA|NA|CA|fellowship|Alcoholics|Narcotics|SMART|tanner)\b[^.]*$/i;
const OTHER_STAGES = /^ (?:cancer|liver|kidney|disease|fibrosis|hypertension|sleep|trial|accommodation|pupils?|children|learning)\b/i;

export function stepMentions(text: string): StepMention[] {
  if (!LOOK.test(text) || !HAS_NUMBER.test(text)) return [];
  return [...numbered(text), ...escalated(text), ...ordinals(text)].filter(
    ({ shown, after }) => !OTHER_STAGES.test(after) && !OTHER_STEPS.test(text.slice(Math.max(0, text.indexOf(shown) - 80), text.indexOf(shown))),
  );
}

function* numbered(text: string): Iterable<StepMention> {
  for (const match of text.matchAll(NAMED)) {
    const [whole, unit, other, first = '', following] = match;
    const go = GO.exec(text.slice(Math.max(0, match.index - LONGEST_GO), match.index))?.[0];
    // NOTE: “stage 1, 7 days” names one stage only.
    const last = /s$/i.test(unit ?? '') ? following : undefined;
    const named = last === undefined && following !== undefined ? whole.slice(0, whole.search(ENDS_IN_NUMBER)) : whole;
    const shown = `${go ?? ''}${named}`;
    const end = match.index + named.length;
    const after = text.slice(end, end + 60);
    const isListed = /^ (?:in|on|of) (?:the|this|our) (?:list|steps)\b/i.test(after);
    if (other !== undefined && (go === undefined || (!isListed && !/^(?:[.,;]|$)/.test(after)))) continue;
    const kind = unit === undefined ? 'step' : (unit.toLowerCase().replace(/s$/, '') as StepMention['kind']);
    const number = Math.max(readFigure(first), last === undefined ? 0 : readFigure(last));
    yield { shown, kind, number, isSentThere: go !== undefined, after: isListed ? '' : after };
  }
}

const ENDS_IN_NUMBER = / ?(?:to|and|or|-|–|&|,) ?[\w-]+(?: [\w-]+)?$/i;

/** Levels of need are four or so; of disagreement they are the stages. */
function* escalated(text: string): Iterable<StepMention> {
  if (!/escalat/i.test(text)) return;
  for (const match of text.matchAll(ESCALATED)) {
    const number = readFigure(match[2] ?? '');
    if (number > MOST_LEVELS) yield { shown: match[0], kind: 'stage', number, isSentThere: true, after: '' };
  }
}

const MOST_LEVELS = 5;

function* ordinals(text: string): Iterable<StepMention> {
  if (!/(?:st|nd|rd|th) (?:step|stage)/i.test(text)) return;
  for (const match of text.matchAll(ORDINAL)) {
    const [shown, ordinal = '', unit = ''] = match;
    const after = text.slice(match.index + shown.length, match.index + shown.length + 60);
    yield { shown, kind: unit.toLowerCase() as StepMention['kind'], number: readOrdinal(ordinal), isSentThere: false, after };
  }
}
