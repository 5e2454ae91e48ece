// A prompt of the template, or an example from the catalogue, left standing as if it were the answer.

import type { GivenFact } from '../facts/kind.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { codesOf } from '../guidance/phrases.ts';
import { span } from '../model/place.ts';
import { factPlace } from './fact-fault.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { wholeOf } from './shingles.ts';
import { factTexts, textCodes, wordTexts } from './text-places.ts';

/** "Write your answer here" is a prompt; "Explain why you are here" is advice for a visit. */
const PROMPT =
  /^(?:(?:use|in) this (?:space|box|section|field|area|row|part) to\b|(?:for |note to |to )?(?:the )?(?:authors?|drafters?|editors?|writers?|self)(?: only)?[:–-] |(?:please )?(?:write|type|describe|explain|say|answer|enter|put|add|insert)(?: (?:your|the|own|words?|text|answer|it|this|some|a|response|details))* here\b|(?:your |the |sample |example )?(?:answer|words?|text|response|description) (?:(?:goes|go) )?here\b|(?:click|tap)(?: or (?:click|tap))?(?: here)? to (?:enter|add|choose|select|edit)\b|choose an item\b|select (?:one|an option|from the list)\b|(?:(?:(?:guidance|drafting|template|authors?['’]?s?) )?notes?|guidance|prompt|question|hint|instructions?)(?: (?:for|to) (?:authors?|writers?|the author|the writer|drafters?))?: )/i;
/** It speaks to those who write the protocol, not to those who use it. */
const TO_WRITERS =
  /^(?:please )?(?:describe|explain|state|outline|list|specify|set out|summarise|give|provide|identify|say|name|note|record|include|confirm|detail|insert|add) [^.?!]{0,80}\b(?:your (?:partnership|area|services?|protocol|organisations?|local|answer|own words|arrangements|partners)|this section|this answer|your answer|the local arrangements|in your area)\b/i;
/** What only a protocol has to say is asked for: “state which post decides, and by when”. A worker is told to do something for a family. */
const ASKS_FOR_CONTENT =
  /^(?:please )?(?:describe|explain|state|outline|list|specify|set out|summarise|give|provide|identify|say|name|indicate|detail|record here|confirm|clarify|define)(?: here| clearly| briefly)? (?:(?:the |all |any )?(?:relevant |local |agreed |responsible |lead )?(?:posts?|roles?|process(?:es)?|procedures?|arrangements|timescales?|responsibilities|agencies|organisations|partner agencies|pathways?|governance|contact details|criteria)\b|(?:who|which (?:post|role|team|agency|service|organisation|partner)s?|what|how|when|where)\b[^.?!]{0,60}\b(?:and (?:by when|within what time|who|how|when|where|what)|responsible|decides|locally|is done|in place|happens)\b)/i;
/** The drafter is told to take something out or put something in. */
const TO_DRAFTERS =
  /^(?:please )?(?:delete|amend|adapt|tailor|strike out|cross out|edit|replace|customi[sz]e|complete|fill in|populate|overwrite|remove)\b[^.?!]{0,60}?\b(?:as (?:appropriate|applicable|necessary|required|needed)|(?:if|where) not (?:applicable|needed|required)|this (?:section|paragraph|text|template|box|table|note|sentence)|local (?:arrangements|details|information|circumstances)|your (?:own|local)|locally|before (?:publi\w+|sign-?off|the final))\b/i;
/** A whole paragraph in brackets that tells somebody what to write. */
const BRACKETED = /^[[(]\s?[^[\]()]{12,400}[\])]\.?$/;
const TELLS =
  /\b(?:should|must|please|need to|insert|describe|set out|state|explain|include|add|complete|will (?:be|need)|to (?:be|check|confirm|ask|chase|update|draft|write|follow|decide|agree)|NB|note to)\b/i;
const LENGTH_ASKED = /\bat least \d+ words\b/i;

export const rule: Rule = {
  id: 'template-prompt',
  title: 'A prompt left standing',
  why: 'The question is published where readers look for the answer.',
  errorFrom: 'publish',
  *run(context) {
    for (const { requirement, facts, answer } of context.answered) {
      for (const fact of facts) yield* unchangedExample(fact, requirement.id, answer.facts[fact.name]);
    }
    const asks = asksOf(context.catalogue);
    for (const texts of [wordTexts(context), factTexts(context)]) {
      for (const written of texts) {
        const { text, place, requirement, kind } = written;
        if (kind === 'heading') continue;
        const same = requirement !== undefined && asks.get(requirement)?.has(wholeOf(textCodes(written)));
        if (same || isPrompt(text.trim())) {
          yield {
            message: 'The template’s own question stands here.',
            fix: 'Replace it by your answer.',
            place,
            ...(requirement === undefined ? {} : { requirement }),
          };
        }
      }
    }
    yield* onlyQuestions(context);
  },
};

function isPrompt(text: string): boolean {
  return (
    PROMPT.test(text) ||
    TO_WRITERS.test(text) ||
    TO_DRAFTERS.test(text) ||
    (text.length < 300 && ASKS_FOR_CONTENT.test(text) && !/\b(?:parents?|child|children|famil(?:y|ies)|them|999)\b/i.test(text)) ||
    (BRACKETED.test(text) && TELLS.test(text)) ||
    (text.length < 400 && LENGTH_ASKED.test(text))
  );
}

/** Words that only ask are no answer, unless they are a list of things to ask a family. */
function* onlyQuestions({ protocol, catalogue }: RuleContext): Iterable<RuleFault> {
  for (const { id, file, blocks } of protocol.passages.values()) {
    const written = blocks.filter(({ kind }) => kind !== 'heading');
    const [first] = written;
    if (!catalogue.byId.has(id) || !first || written.some(({ text, kind }) => kind === 'cell' || !/^[^.!]*\?$/.test(text.trim()))) continue;
    yield {
      message: 'These words only ask; nothing is answered.',
      fix: 'Write the answer in place of the question.',
      place: span(file, first.start, first.end),
      requirement: id,
    };
  }
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, ReadonlySet<number>>>();

/** What each requirement asks, worked out once for all protocols of a run. */
function asksOf(catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<number>> {
  const before = known.get(catalogue);
  if (before) return before;
  const asks = new Map(
    catalogue.requirements.map((one) => {
      const texts = [one.asks, ...Object.values(one.facts).map((fact) => fact.asks ?? '')];
      return [one.id, new Set(texts.filter((text) => text !== '').map((text) => wholeOf(codesOf(text))))] as const;
    }),
  );
  known.set(catalogue, asks);
  return asks;
}

/** One line such as `3 months` may well be what was agreed; a whole table word for word is not. */
function* unchangedExample(fact: GivenFact, requirement: string, given: unknown): Iterable<RuleFault> {
  const { example } = fact.spec;
  if (example === undefined || given === undefined) return;
  if (!Array.isArray(example) || example.length < 2 || example.some((entry) => typeof entry !== 'object')) return;
  if (JSON.stringify(example) !== JSON.stringify(given)) return;
  yield { message: 'This is the example from the catalogue, unchanged.', fix: 'Write what your partnership has agreed.', place: factPlace(fact), requirement };
}
