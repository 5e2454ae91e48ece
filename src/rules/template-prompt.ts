// A prompt of the template, or an example from the catalogue, left standing as if it were the answer.

import type { GivenFact } from '../facts/kind.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { codesOf } from '../guidance/phrases.ts';
import type { TextBlock } from '../model/words.ts';
import type { KeyPath } from '../model/place.ts';
import { span, value } from '../model/place.ts';
import { factPlace } from './fact-fault.ts';
import { asideToWritersIn } from './template-prompt/asides-to-writers.ts';
import { isControlPrompt } from './template-prompt/control-prompts.ts';
import { asksWriters } from './reading/asked-of-writers.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { wholeOf } from './reading/shingles.ts';
import { factTexts, textCodes, wordTexts } from './reading/text-places.ts';
import { hasFamily } from './reading/case-words.ts';
import { orderToSayIn } from './template-prompt/orders-to-say.ts';
import { talkOfEditingIn } from './template-prompt/talk-of-editing.ts';
import { isListOfPoints, isPrompt } from './reading/writer-prompts.ts';

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
    const said = new Set<string>();
    for (const texts of [wordTexts(context), factTexts(context)]) {
      for (const written of texts) {
        const { text, place, requirement, kind } = written;
        if (kind === 'heading') continue;
        const same = requirement !== undefined && asks.get(requirement)?.has(wholeOf(textCodes(written)));
        const isSure = same || isPrompt(text.trim());
        const aside =
          isSure || asksWriters(text.trim())
            ? undefined
            : (asideToWritersIn(text) ??
              talkOfEditingIn(text) ??
              (requirement === undefined ? undefined : orderToSayIn(text.trim(), written.around?.() ?? '')));
        if (aside !== undefined) {
          if (place.at === 'span') said.add(`${place.file} ${place.start}`);
          yield {
            message: `\`${aside.slice(0, 80)}\` seems to speak to whoever writes the protocol.`,
            fix: 'Take it out, or put the answer in its place.',
            place,
            severity: 'warning',
            ...(requirement === undefined ? {} : { requirement }),
          };
        } else if (isSure || asksWriters(text.trim())) {
          yield {
            message: isSure ? 'The template’s own question stands here.' : 'This seems to ask whoever writes the protocol for words.',
            fix: 'Replace it by your answer.',
            place,
            ...(isSure ? {} : { severity: 'warning' as const }),
            ...(requirement === undefined ? {} : { requirement }),
          };
        }
      }
    }
    yield* onlyQuestions(context, said);
    yield* inControl(context);
  },
};

function* inControl({ protocol: { control, controlFile } }: RuleContext): Iterable<RuleFault> {
  const said: readonly (readonly [string | undefined, KeyPath])[] = [
    [control.title, ['title']],
    [control.short_title, ['short_title']],
    [control.summary, ['summary']],
    ...control.partners.map(({ role }, index) => [role, ['partners', index, 'role']] as const),
  ];
  for (const [text = '', path] of said) {
    if (!isControlPrompt(text) && !isPrompt(text.trim())) continue;
    yield {
      message: `\`${text.trim().slice(0, 80)}\` asks for what should stand here.`,
      fix: 'Replace it by your own words.',
      place: value(controlFile, ...path),
    };
  }
}

/** Words that only ask, or only list what is to be written about, are no answer, unless they are a list of things to ask a family. */
function* onlyQuestions({ protocol, catalogue }: RuleContext, said: ReadonlySet<string>): Iterable<RuleFault> {
  for (const { id, file, blocks } of protocol.passages.values()) {
    const [first] = blocks;
    const last = blocks.at(-1);
    if (catalogue.byId.has(id) && last && last !== first && isLeftOpen(last, blocks.at(-2)) && !said.has(`${file} ${last.start}`)) {
      yield {
        message: `\`${last.text.trim().slice(0, 80)}\` is asked here, and nothing answers it.`,
        fix: 'Write the answer behind the question, or take the question out.',
        place: span(file, last.start, last.end),
        requirement: id,
        severity: 'warning',
      };
    }
    if (!catalogue.byId.has(id) || !first || said.has(`${file} ${first.start}`)) continue;
    const isQuestion = blocks.every(({ text, kind }) => kind !== 'cell' && /^[^.!]*\?$/.test(text.trim()));
    if (!isQuestion && !isListOfPoints(blocks.map(({ text }) => text))) continue;
    yield {
      message: isQuestion ? 'These words only ask; nothing is answered.' : 'These words list what is to be written here; nothing of it is written.',
      fix: isQuestion ? 'Write the answer in place of the question.' : 'Write the answer to each point.',
      place: span(file, first.start, first.end),
      requirement: id,
    };
  }
}

/** A passage ends with a question that has a paragraph to itself and no family in it: what is asked of a family stands in a list or behind a colon. */
function isLeftOpen({ text, kind }: TextBlock, before: TextBlock | undefined): boolean {
  return kind === 'paragraph' && /^[^.!“”"]*\?$/.test(text.trim()) && !hasFamily(text) && before?.text.trimEnd().endsWith(':') !== true;
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
