// A law relied on before its day: passed, and waiting for a commencement date. Or a place in a law that it does not have.

import { matchesBasis, standingOf } from '../facts/legal-basis.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { PhraseIndex } from '../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../guidance/phrases.ts';
import type { LegalBasis } from '../model/requirement.ts';
import { placesNotInLaw } from './law-not-in-force/places-in-law.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { speaksOf } from './reading/speaks-of.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, factTexts, textCodes, wordTexts } from './reading/text-places.ts';

/** The text knows that it is waiting. */
const WAITING =
  /\b(?:no(?:thing|t| \w+)? [^.;]{0,50}in(?:to)? force|not (?:yet )?(?:in force|started|begun|commenced|binding)|(?:once|when|if|until|till) (?:it|this|they|that|these|the (?:duty|section|act|law|provision|power)s?)(?: \w+)? (?:starts?|comes?|begins?|commences?|applies|(?:is|are|has|have)(?: been)? (?:started|begun|commenced|brought|in force|law|live|here|binding))|will (?:come into force|start|commence|begin|apply|add|insert|bring|create|oblige|require)|no regulations|no (?:law|duty|act|rule) (?:yet )?(?:requires?|obliges?|demands?|compels?)|may (?:one day |later |yet )?(?:require|oblige|demand)|(?:has|have|had) (?:yet )?(?:started|begun|commenced) (?:it|them)|until (?:it|they) (?:do|does|is|are|has|have)\b|when (?:we|last) (?:last )?(?:looked|checked)|comes? into force|commencement|from the day (?:on which |that |when )?(?:it|they|the (?:duty|section|act|law|provision|power)|regulations|appointed)|has (?:not|since) |checked on|starts? on|is expected|not been commenced|awaits?|wait(?:s|ing|ed)? (?:for|on|until)|once regulations|until then|will bind|never (?:been )?(?:brought|started|commenced)|nobody (?:has|is)|\b(?:no|not an?|not) (?:legal|statutory)|voluntar|repeal|not required|(?:nobody|no (?:worker|one|form|letter|partner)|never|do(?:es)? not|don['’]t|must not|may not|cannot|is not to|are not to) (?:yet )?(?:be )?(?:quote[sd]?|cite[sd]?|rel(?:y|ies|ied)|use[sd]?|write[s]?|writ(?:ten|e)|name[sd]?|rest[s]?|invoke[sd]?)\b|\b(?:no|none)\b[^.;]{0,80}\byet\b)/i;

export const rule: Rule = {
  id: 'law-not-in-force',
  title: 'A law relied on before it is in force',
  why: 'Sharing that rests on a power which has not started rests on nothing, and a worker who cites it is put in the wrong.',
  errorFrom: 'never',
  *run(context) {
    for (const { text, place, requirement } of allTexts(context)) {
      for (const { cited, reason } of placesNotInLaw(text)) {
        yield {
          message: `\`${cited}\` does not exist: ${reason}.`,
          fix: 'Look the place up again, or name the law alone.',
          place,
          ...(requirement === undefined ? {} : { requirement }),
          severity: 'warning',
        };
      }
    }
    const waiting = waitingLaws(context);
    if (waiting.named.byFirst.size === 0 && waiting.spoken.length === 0) return;
    for (const texts of [factTexts(context), wordTexts(context)]) {
      for (const written of texts) {
        const basis =
          [...(phrasesIn(waiting.named, textCodes(written)) ?? [])].find((one) => matchesBasis(one, written.text)) ?? spokenOf(waiting.spoken, written);
        if (!basis || isChecked(context, written.place) || sentencesOf(written.text).some((one) => WAITING.test(one))) continue;
        const { in_force_on: on } = basis;
        yield {
          message:
            basis.in_force === false
              ? `“${basis.title}” is not in force.`
              : on === undefined
                ? `“${basis.title}” may not be in force yet: no day from which it counts could be established.`
                : `“${basis.title}” is not in force before ${on}.`,
          fix: `Rest on a law that is in force and say that this one is to come. If it has started since, give the day on which you checked, with \`checked:\` beside \`basis:\`.`,
          place: written.place,
          ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
          severity: 'warning',
        };
      }
    }
  },
};

interface Waiting {
  /** By the ways in which it is cited. */
  readonly named: PhraseIndex<LegalBasis>;
  /** Those that can be told by what a sentence is about. */
  readonly spoken: readonly LegalBasis[];
}

const COULD_SPEAK = /\b(?:act|law|legislation|legal(?:ly)?|statut\w+|duty|cwsa)\b/i;

/** “The duty to share in the new Act”: no section is cited, and it is clear which is meant. Where a basis is asked for its name is enough. */
function spokenOf(laws: readonly LegalBasis[], { text, place, kind }: WrittenText): LegalBasis | undefined {
  if (laws.length === 0 || kind === 'heading' || !COULD_SPEAK.test(text)) return undefined;
  const sentences = sentencesOf(text).map(plainSentence);
  const isBasis = 'path' in place && place.path.at(-1) === 'basis';
  return laws.find(({ about = [] }) => sentences.some((sentence) => speaksOf(isBasis ? about.slice(0, 1) : about, sentence)));
}

/** As the catalogue writes: small letters, "and" in full, no hyphens. */
function plainSentence(sentence: string): string {
  return sentence.toLowerCase().replace(/’/g, "'").replace(/ & /g, ' and ').replace(/-/g, ' ');
}

const known = new WeakMap<Catalogue, Map<string, Waiting>>();

/** The laws that have not started on the day of the check. */
function waitingLaws({ catalogue, today }: RuleContext): Waiting {
  const byDay = known.get(catalogue) ?? new Map<string, Waiting>();
  known.set(catalogue, byDay);
  const laws = Object.values(catalogue.legal).flatMap(({ bases }) => Object.values(bases));
  const waiting = laws.filter((basis) => ['not-yet', 'unknown'].includes(standingOf(basis, today)));
  const made = byDay.get(today) ?? {
    named: indexPhrases(waiting.flatMap((basis) => basis.find.map((phrase) => [phrase, basis] as const))),
    spoken: laws.filter((basis) => basis.about !== undefined && standingOf(basis, today) !== 'in-force'),
  };
  byDay.set(today, made);
  return made;
}

/** Does the entry of the fact say when it was checked? */
function isChecked({ protocol }: RuleContext, place: { readonly at: string; readonly path?: readonly (string | number)[] }): boolean {
  const [id, ...below] = place.path ?? [];
  let node: unknown = protocol.answers.get(String(id))?.facts;
  for (const step of below.slice(0, -1)) node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined;
  return typeof node === 'object' && node !== null && (node as Record<string, unknown>)['checked'] !== undefined;
}
