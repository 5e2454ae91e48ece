// Words that say again what the heading and the question say, and nothing more.

import { codesOf } from '../guidance/phrases.ts';
import { span, value } from '../model/place.ts';
import type { Passage } from '../model/words.ts';
import type { Rule, RuleFault } from './rule.ts';
import { sharedCount, stemsOf } from './word-stems.ts';

/** Words that fill a sentence in any protocol. */
const FILLERS = stemsOf(
  'section chapter part protocol document describes sets explains covers deals concerns relates about ensure ensures there is are place in-place agreed arrangements arrangement partnership partners local area service services staff everyone appropriate relevant important following process procedure procedures purpose aim way ways how what when who where included including provide provides have has exists exist made taken works work working well clear clearly',
);
const MUCH = 0.85;
const LONG = 45;

export const rule: Rule = {
  id: 'restated-heading',
  title: 'Words that only restate the heading',
  why: 'The reader came for the answer and is told the question once more.',
  errorFrom: 'publish',
  *run(context) {
    for (const passage of context.protocol.passages.values()) {
      const requirement = context.catalogue.byId.get(passage.id);
      if (requirement) yield* inWords(passage, stemsOf(`${requirement.title} ${passage.title}`));
    }
    for (const { requirement, facts, answer } of context.answered) {
      for (const { name, spec, value: given } of facts) {
        if (spec.kind !== 'statement' || name === 'words' || typeof given !== 'string' || given.length > 200) continue;
        const label = spec.label ?? name.replace(/_/g, ' ');
        if (!isSame(given, label)) continue;
        yield {
          message: `\`${given.slice(0, 80)}\` only names what is asked for.`,
          fix: spec.asks ?? 'Say what was agreed.',
          place: value(answer.file, ...answer.path, name),
          requirement: requirement.id,
        };
      }
    }
  },
};

function* inWords(passage: Passage, asked: ReadonlySet<string>): Iterable<RuleFault> {
  const [first] = passage.blocks;
  if (!first || passage.words > LONG || /\d/.test(passage.text)) return;
  const said = new Set([...stemsOf(passage.text)].filter((stem) => !FILLERS.has(stem)));
  const again = sharedCount(said, asked);
  if (said.size === 0 || again < 1 || again / said.size < MUCH) return;
  yield {
    message: `These words say no more than the heading “${passage.title.slice(0, 80)}”.`,
    fix: 'Say who does what here, how, and by when.',
    place: span(passage.file, first.start, first.end),
    requirement: passage.id,
  };
}

function isSame(given: string, label: string): boolean {
  return codesOf(given).join() === codesOf(label).join();
}
