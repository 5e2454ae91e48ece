// Time words that fix no time, in facts and in sentences that give somebody a task. In aims they are left alone.

import { inLatin } from '../guidance/latin.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { PhraseIndex } from '../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../guidance/phrases.ts';
import { wordPattern } from '../guidance/word-pattern.ts';
import { readDuration } from '../model/durations.ts';
import type { VagueTerm } from '../model/requirement.ts';
import type { Rule, RuleFault } from './rule.ts';
import type { WrittenText } from './text-places.ts';
import { factTexts, textCodes, wordTexts } from './text-places.ts';
import { definiteTimeIn } from './time-words.ts';

const TASK = /\b(?:must|will|shall|should|has to|have to|needs? to|is to|are to|is expected to|are expected to|is responsible for)\b/i;
/** What families will do or wish is no duty of anybody. */
const OF_FAMILIES = inLatin(
  /^(?:[-*•] )?(?:(?:some|many|most|a few|few|the|a|any|every|other|these|young|older|both) )*(?:parents?|mothers?|fathers?|child(?:ren)?|famil(?:y|ies)|relatives?|babies|people|patients?|women|men|grandparents?|carers?)(?: [\p{Ll}'’-]+){0,3}? (?:will|may|might|can|would)\b/iu,
);
/** Ways of saying that somebody else will judge when: “as early as is practicable”, “before too long”, “every so often”. */
const BY_AND_BY =
  /\bas (?:soon|early|quickly|promptly|swiftly|fast|speedily|often|regularly|frequently) as (?:(?:is|it is|they|we|you|reasonably|practically|humanly) )*(?:possible|practicable|practical|feasible|able|can|needed|necessary|required|appropriate|convenient|allows?)\b|\bbefore (?:too |very )?long\b|\bin (?:good|the near|the not too distant) (?:time|future)\b|\b(?:every|once in a) (?:so often|now and (?:then|again)|while)\b|\b(?:when|whenever) (?:(?:it|this|that) is |they are |time is )?(?:convenient|practicable|feasible|able|free|available)\b|\b(?:time|capacity|workload|resources) (?:allows?|permits?|permitting)\b/iu;
/** In a duty a bare “as needed” leaves the time to whoever does it. */
const AS_NEEDED = /\b(?:as|when|if and when|as and when) (?:and when )?(?:needed|required|necessary)\s*$/iu;
const AIMS = new Set(['purpose-principles']);
const AIM = /\b(?:aims?|purpose|goal|intention|ambition|vision)\b/i;
/** Fields that name or describe something and give nobody a task: signs, titles, cases. */
const DESCRIBES = new Set(['when', 'case', 'for', 'title', 'name', 'term', 'sign', 'signs', 'example', 'address', 'file']);
/** Fields that hold a duty; elsewhere in facts a vague word may describe a parent or a child. */
const DUTY = new Set(['does', 'tells', 'from', 'if_missed']);

export const rule: Rule = {
  id: 'vague-time',
  title: 'A time word that fixes no time',
  why: 'Two services read “promptly” as an hour and as a fortnight, and nobody can say that it is late.',
  errorFrom: 'publish',
  *run(context) {
    const terms = termsOf(context.catalogue);
    for (const written of factTexts(context)) {
      const field = fieldOf(written);
      // NOTE: a time that cannot be read is reported as `no-definite-time` where it stands.
      if (DESCRIBES.has(field) || field === 'within' || field === 'every') continue;
      const found = phrasesIn(terms, textCodes(written));
      if (found) yield* firstIn(written, found, written.text, DUTY.has(field) ? undefined : 'warning');
      const loose = BY_AND_BY.exec(written.text) ?? (field === 'does' ? AS_NEEDED.exec(written.text) : null);
      if (loose && !isTold(found, written.text)) yield* looseIn(written, loose[0], written.text, DUTY.has(field) ? undefined : 'warning');
    }
    for (const written of wordTexts(context)) {
      if (AIMS.has(written.section)) continue;
      const found = phrasesIn(terms, textCodes(written));
      if (!found && !BY_AND_BY.test(written.text)) continue;
      for (const sentence of written.text.split(/(?<=[.!?;])\s+|\n/)) {
        if (TASK.test(sentence) && !AIM.test(sentence) && !OF_FAMILIES.test(sentence)) {
          if (found) yield* firstIn(written, found, sentence, 'warning');
          const loose = isTold(found, sentence) ? null : BY_AND_BY.exec(sentence);
          if (loose) yield* looseIn(written, loose[0], sentence, 'warning');
        }
      }
    }
  },
};

const known = new WeakMap<Catalogue, PhraseIndex<VagueTerm>>();

function termsOf(catalogue: Catalogue): PhraseIndex<VagueTerm> {
  const times = Object.values(catalogue.vague).filter((term) => term.kind === 'time');
  const made = known.get(catalogue) ?? indexPhrases(times.flatMap((term) => term.find.map((phrase) => [phrase, term] as const)));
  known.set(catalogue, made);
  return made;
}

function isTold(terms: Iterable<VagueTerm> | undefined, text: string): boolean {
  return terms !== undefined && [...terms].some(({ find }) => wordPattern(find).test(text));
}

function* looseIn(written: WrittenText, shown: string, text: string, severity?: 'warning'): Iterable<RuleFault> {
  if (definiteTimeIn(text) || readDuration(text)) return;
  yield {
    message: `“${shown.trim()}” fixes no time.`,
    fix: 'Write a time, for example “within 2 working days”, and from when it counts.',
    place: written.place,
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
    ...(severity ? { severity } : {}),
  };
}

function* firstIn(written: WrittenText, terms: Iterable<VagueTerm>, text: string, severity?: 'warning'): Iterable<RuleFault> {
  const term = [...terms].find(({ find }) => wordPattern(find).test(text));
  if (!term || definiteTimeIn(text) || readDuration(text)) return;
  yield {
    message: `“${wordPattern(term.find).exec(text)?.[0] ?? ''}” fixes no time.`,
    fix: `Write ${term.say}.`,
    place: written.place,
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
    ...(severity ? { severity } : {}),
  };
}

/** The name of the field a text stands in; texts of a list take the name of the list. */
function fieldOf({ place }: WrittenText): string {
  return String((place.at === 'key' ? place.path : []).findLast((step) => typeof step === 'string') ?? '');
}
