// Was it said who is meant? “The ward staff … Staff ring”, “two colleagues of the link worker”.

const NOUN =
  /(staff|professionals?|practitioners?|colleagues?|services?|agencies|agency|workers?|managers?|clinicians?|partners?|organisations?|providers?|person|teams?|people|adults?|officers?|representatives?)/i;
const LOOSE_BEFORE =
  'the|all|any|our|other|some|of|and|with|for|to|as|by|relevant|appropriate|senior|from|between|among|that|local|partner|many|most|these|those|both|if|when|a|an|each|every|which|what|how|or|in|no|right|suitable|responsible|same|young|older|are|is|where|two|three|one|by';

export function isSaidBefore(name: string, before: string): boolean {
  const noun = NOUN.exec(name)?.[1];
  if (noun === undefined || before === '') return false;
  if (/^an? [a-z]+$/i.test(name) && new RegExp(String.raw`\b(?:any|every|each|your|the) (?:[a-z]+ )?${noun}\b`, 'i').test(before)) return true;
  return new RegExp(String.raw`\b(?!(?:${LOOSE_BEFORE})\b)[\w’'-]+ ${noun}\b|\b${noun} (?:of|at|in|on|from|who|and) (?:the|both|a|[A-Z])`, 'i').test(before);
}
