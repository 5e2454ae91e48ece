// A term of the glossary that is not explained there: its own words once more, a note in place of a meaning, or two meanings.

import { key, value } from '../model/place.ts';
import type { GlossaryTerm } from '../model/protocol.ts';
import { stemsOf } from './reading/word-stems.ts';
import type { Rule, RuleFault } from './rule.ts';

/** What is said of any term, whatever it means. */
const FILLERS = stemsOf(
  'term word phrase name expression meaning means meant mean called known used use usual usually simply just such this that these what which when we say says said refers refer describes stands in the sense of protocol document here ' +
    'process act action activity procedure state fact way thing things something anything person people someone somebody one being doing making done when where that who is are has have does to or and any a an the it by for with',
);
const NOTE =
  /^(?:(?:as|what is) )?(?:is |the )?(?:common|general|usual|wide|local|normal|national|proper)(?:ly)? (?:understood|known|defined|used|agreed|accepted|understanding|meaning|sense|definition)\b|\b(?:definitions?|meanings?|explanations?|wordings?) (?:is |are )?(?:to follow|to come|to be \w+|still \w+|awaited|needed|pending|missing)\b|^(?:self[- ](?:explanatory|evident)|obvious|speaks for itself|ditto|to be (?:defined|explained|clarified|added|confirmed|agreed|written|completed|decided)|as (?:above|below|it says|the name says|stated|described))\b/i;

export const rule: Rule = {
  id: 'unexplained-term',
  title: 'A term that the glossary does not explain',
  why: 'Whoever looks a word up does not know it, and finds it again, or two meanings to choose from.',
  errorFrom: 'never',
  *run({ protocol: { glossary, folder } }) {
    const file = `${folder}glossary.yaml`;
    const before = new Map<string, GlossaryTerm>();
    for (const one of glossary) {
      const first = before.get(nameOf(one.term));
      if (first)
        yield {
          message: `“${one.term}” stands here twice.`,
          fix: 'Keep one of the two, with the meaning that was agreed.',
          place: value(file, 'terms', one.id, 'term'),
          related: [{ place: key(file, 'terms', first.id), label: 'it is explained here as well' }],
        };
      before.set(nameOf(one.term), first ?? one);
      yield* alsoElsewhere(glossary, one, file);
      if (isAgain(one) || NOTE.test(one.means.trim()))
        yield {
          message: `\`${one.means.trim().slice(0, 80)}\` does not say what “${one.term}” means.`,
          fix: 'Write what a new colleague would have to know, in one or two sentences.',
          place: value(file, 'terms', one.id, 'means'),
        };
    }
  },
};

/** “Also called lapse”, where a lapse is explained as another thing; of two terms that both list a name, the later. */
function* alsoElsewhere(glossary: readonly GlossaryTerm[], one: GlossaryTerm, file: string): Iterable<RuleFault> {
  const earlier = glossary.slice(0, glossary.indexOf(one));
  for (const [index, name] of (one.also ?? []).entries()) {
    const other =
      glossary.find((each) => each !== one && nameOf(each.term) === nameOf(name) && nameOf(each.term) !== nameOf(one.term)) ??
      earlier.find(({ also }) => also?.some((each) => nameOf(each) === nameOf(name)));
    if (!other) continue;
    yield {
      message: `“${name}” is given as another name for “${one.term}”, and “${other.term}” has it as well.`,
      fix: 'Leave it with the one term that it means here.',
      place: value(file, 'terms', one.id, 'also', index),
      related: [{ place: key(file, 'terms', other.id), label: 'this term has it as well' }],
      severity: 'warning',
    };
  }
}

function nameOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is said of anything: “help that is given to those families who need it”. */
const OF_ANYTHING = stemsOf(
  'given those family families people person someone provided offered need needs needed done made use used kind form sort support service help get gets receive',
);

/** NOTE: an abbreviation is explained by the words that it stands for. */
function isAgain({ term, means }: GlossaryTerm): boolean {
  const own = [...stemsOf(term)];
  const said = [...stemsOf(means)].filter((stem) => !FILLERS.has(stem));
  const isOwn = (stem: string): boolean => own.some((one) => isSameRoot(one, stem));
  if (own.length === 0) return false;
  return said.every(isOwn) || (said.every((stem) => isOwn(stem) || OF_ANYTHING.has(stem)) && own.every((one) => said.some((stem) => isSameRoot(one, stem))));
}

/** “Escalation”, “escalating”: one word in two forms. */
function isSameRoot(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT));
}
const ROOT = 6;
