// Words that say again what the heading and the question say, and nothing more.

import { labelOf } from '../facts/kind.ts';
import { codesOf } from '../guidance/phrases.ts';
import { span } from '../model/place.ts';
import type { Passage } from '../model/words.ts';
import { isAboutItself } from './restated-heading/about-itself.ts';
import { hasDeed, isParticular, somebodyDoes } from './reading/deeds.ts';
import { statementLines } from './reading/fact-lines.ts';
import type { Rule, RuleFault } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { sharedCount, stemsOf } from './reading/word-stems.ts';

/** Words that fill a sentence in any protocol. */
const FILLERS = stemsOf(
  'section chapter part protocol document describes sets explains covers deals concerns relates about ensure ensures there is are place in-place agreed arrangements arrangement partnership partners local area service services staff everyone appropriate relevant important process procedure procedures purpose aim way ways how what when who where included including provide provides have has exists exist made taken works work working well clear clearly go goes come comes happen happens apply applies mean meant able say said tell thing things heading title covered here important essential necessary matter concerned see above below believe need needs about deal subject case cases different other others part role regard question topic look looked point people anybody know play one duty duties role responsibility responsibilities kind sort passage paragraph feature figure since present follow following treat given read topic mean named called consider',
);
const MUCH = 0.85;
/** Of one short sentence in which nobody does anything. */
const MOST = 0.6;
const FEW = 16;
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
    for (const one of context.answered) {
      for (const { fact, text, place } of statementLines(one)) {
        if (text.length > 200 || !isSame(text, labelOf(fact))) continue;
        yield {
          message: `\`${text.slice(0, 80)}\` only names what is asked for.`,
          fix: fact.spec.asks ?? 'Say what was agreed.',
          place,
          requirement: one.requirement.id,
        };
      }
    }
  },
};

function* inWords(passage: Passage, asked: ReadonlySet<string>): Iterable<RuleFault> {
  const [first] = passage.blocks;
  if (!first || passage.words > LONG || /\d/.test(passage.text)) return;
  if (!saysAgain(passage.text, asked, MUCH) && !isOnlyAboutItself(sentencesOf(passage.text), asked)) return;
  yield {
    message: `These words say no more than the heading “${passage.title.slice(0, 80)}”.`,
    fix: 'Say who does what here, how, and by when.',
    place: span(passage.file, first.start, first.end),
    requirement: passage.id,
  };
}

/** Are nearly all of its words those of the heading? */
function saysAgain(text: string, asked: ReadonlySet<string>, share: number): boolean {
  const said = new Set([...stemsOf(text)].filter((stem) => !FILLERS.has(stem)));
  const again = sharedCount(said, asked);
  return again >= 1 && again / said.size >= share;
}

/** Every sentence is about the passage or says its heading again; beside one that is, another may say nothing in its own way. */
function isOnlyAboutItself(sentences: readonly string[], asked: ReadonlySet<string>): boolean {
  // NOTE: of more than two sentences each has to be so, and the first that is not ends the matter.
  if (sentences.length > 2) return sentences.every((sentence) => isTitle(sentence, asked) || isAboutItself(sentence));
  const others = sentences.filter((sentence) => !isAboutItself(sentence));
  const areLeft = others.length === 1 && sentences.length === 2;
  return others.every((sentence) => isTitle(sentence, asked) || (areLeft && !hasDeed(sentence) && !isParticular(sentence) && sentence.length < 90));
}

function isTitle(sentence: string, asked: ReadonlySet<string>): boolean {
  return sentence.split(/\s+/).length <= FEW && saysAgain(sentence, asked, MOST) && !isParticular(sentence) && !somebodyDoes(sentence);
}

function isSame(given: string, label: string): boolean {
  return codesOf(given).join() === codesOf(label).join();
}
