// A number of things in the words that is not the number the protocol lists: “eleven partners have signed”, where protocol.yaml has fourteen;
// “our four levels” above a list of five; “all nineteen pharmacies”, where the partner is fourteen of them.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import { span, value } from '../../model/place.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { RuleContext, RuleFault } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { factTexts, summaryTexts, wordTexts } from '../reading/text-places.ts';

const NUMBER = writtenFigure(String.raw`\d{1,3}`);
const BODIES = '(?:partner (?:organisations?|agencies|bodies|services)|partners|organisations|agencies|bodies|services|signatories)';
const SIGN =
  '(?:(?:have|has) (?:all |now )?)?(?:signed(?: up)?|put their names? to|are (?:all )?signed up|are (?:partners?|party|parties|bound))(?! (?:up to )?(?:the|an?|one|its|their) (?!(?:joint |working |new )*(?:protocol|edition|text|handbook)))';

const SIGNED = [
  String.raw`^(?:all |the |our |these |in all,? |altogether,? )?${NUMBER} ${BODIES} ${SIGN}\b`,
  String.raw`\b(?:signed|agreed|made) by (?:all |the |its |our )?${NUMBER} ${BODIES}\b`,
  String.raw`\b(?:protocol|edition|handbook|partnership) (?:has|binds|counts|lists|names) ${NUMBER} (?:partners|signatories)\b`,
  String.raw`\b(?:signed by )?all ${NUMBER} (?:partners|signatories|partner organisations)\b`,
];
const signed = lookFirst('counts of partners', SIGNED);
/** It is of some of them, of another body, or of a day on which not all had signed. */
const OF_SOME =
  /\b(?:of (?:the|our|its|them|these)|more|other|further|another|new|first|last|late|later|early|earlier|so far|not yet|still|by then|until|safeguarding partners|board|on \d|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|had|20\d\d)\b/i;
/** Fewer are all of something else: of a meeting, of the safeguarding partners. */
const FEWEST = 5;

const KINDS = '(?:pharmacies|practices|surgeries|schools|nurseries|clinics|hospitals|hubs|wards|prisons|children’s centres|family centres)';
const WHOLE = [
  String.raw`\b(?:all|our|the area['’]s|every one of (?:the|our)) ${NUMBER} (?:[a-z]+ )?${KINDS}(?![\w’'-])`,
  String.raw`\b${NUMBER} (?:[A-Za-z]+ )?${KINDS} (?:in|of|across) [A-Z]`,
];
const wholes = lookFirst('counts of all there are', WHOLE, (source) => new RegExp(source, source === WHOLE[1] ? '' : 'i'));

export function* countsOfFacts(context: RuleContext): Iterable<RuleFault> {
  const kinds = countedKinds(context);
  for (const written of [...wordTexts(context), ...factTexts(context), ...summaryTexts(context)]) {
    for (const fault of [...partnersTold(written, context), ...kindsTold(written, kinds, context)]) yield fault;
  }
  yield* listsTold(context);
}

const FIX = 'Correct the one that is wrong, or leave the number out here.';

function* partnersTold({ text, place, requirement }: WrittenText, { protocol: { control, controlFile } }: RuleContext): Iterable<RuleFault> {
  const patterns = signed.among(text);
  if (patterns.length === 0 || control.partners.length === 0) return;
  const own = control.partners.filter((one) => one.signed !== undefined);
  const real = new Set([control.partners, own].flatMap((list) => [list.length, new Set(list.map(({ organisation }) => organisation)).size]));
  for (const sentence of sentencesOf(text)) {
    if (OF_SOME.test(sentence)) continue;
    for (const pattern of patterns) {
      const [shown, figure] = pattern.exec(sentence) ?? [];
      const told = readFigure(figure);
      if (shown === undefined || Number.isNaN(told) || real.has(told) || told < FEWEST) continue;
      yield {
        message: `\`${shown}\`, and protocol.yaml lists ${control.partners.length}.`,
        fix: FIX,
        severity: 'warning',
        place,
        related: [{ place: value(controlFile, 'partners'), label: 'these are the partners' }],
        ...(requirement === undefined ? {} : { requirement }),
      };
      break;
    }
  }
}

interface CountedKind {
  readonly number: number;
  readonly index: number;
}

const COUNTED_KIND = new RegExp(String.raw`\b${NUMBER} (?:[a-z]+ )?(${KINDS})(?![\w’'-])`, 'i');

/** How many of them a partner is, by the last word of what they are; where two partners count the same kind nothing can be told. */
function countedKinds({ protocol: { control } }: RuleContext): ReadonlyMap<string, CountedKind> {
  const found = control.partners.flatMap(({ role = '' }, index) => {
    const [, figure, kind = ''] = COUNTED_KIND.exec(role) ?? [];
    return kind === '' ? [] : [{ kind: kind.toLowerCase(), number: readFigure(figure), index }];
  });
  return new Map(found.filter(({ kind }) => found.filter((one) => one.kind === kind).length === 1).map(({ kind, ...rest }) => [kind, rest]));
}

function* kindsTold({ text, place, requirement }: WrittenText, kinds: ReadonlyMap<string, CountedKind>, { protocol }: RuleContext): Iterable<RuleFault> {
  if (kinds.size === 0) return;
  for (const pattern of wholes.among(text)) {
    const shown = pattern.exec(text)?.[0];
    const [, figure, kind = ''] = shown === undefined ? [] : (COUNTED_KIND.exec(shown) ?? []);
    const known = kinds.get(kind.toLowerCase());
    if (shown === undefined || !known || readFigure(figure) === known.number || isOfSome(shown, text, known.number)) continue;
    yield {
      message: `\`${shown.trim()}\`, and protocol.yaml speaks of ${known.number}.`,
      fix: FIX,
      severity: 'warning',
      place,
      related: [{ place: value(protocol.controlFile, 'partners', known.index, 'role'), label: 'this is how many it says the partner is' }],
      ...(requirement === undefined ? {} : { requirement }),
    };
    return;
  }
}

/** “Six pharmacies in Northmere open on Sundays” are some of them; more than there are is wrong wherever it stands. */
function isOfSome(shown: string, text: string, there: number): boolean {
  const told = readFigure(COUNTED_KIND.exec(shown)?.[1]);
  return (
    told < there &&
    (!/^(?:all|every|the area|our (?:[a-z]+|\d+) (?:(?:community|local|GP) )?(?:[a-z]+)$)/i.test(shown) ||
      /\b(?:that|which|who|with|where|whose)\b/i.test(text.slice(text.indexOf(shown) + shown.length, text.indexOf(shown) + shown.length + 12)))
  );
}

const ALL_OF_LIST = String.raw`(?:^|\b(?:all|our|its|in all)) ?${NUMBER} (?:[a-z]+ )?`;
const OTHERS = /\b(?:of (?:the|our|its|them|these)|first|last|next|more|other|others|further|another|remaining|top|only|at least|up to)\b/i;

/** Lists that stand in the facts of an answer, and how many its own words say there are. */
function* listsTold({ answered, protocol }: RuleContext): Iterable<RuleFault> {
  for (const { requirement, answer, facts } of answered) {
    const passage = protocol.passages.get(requirement.id);
    if (!passage) continue;
    for (const { name, value: given, spec } of facts) {
      const noun = name.split('_').at(-1) ?? '';
      if (!Array.isArray(given) || given.length < 3 || !noun.endsWith('s') || spec.source !== undefined) continue;
      const whole = new RegExp(String.raw`${ALL_OF_LIST}${noun}\b(?![’'-])`, 'i');
      const blocks = [passage.heading, ...passage.blocks].filter(({ text }) => text.toLowerCase().includes(noun));
      for (const { text, start, end } of blocks) {
        for (const sentence of sentencesOf(text)) {
          const [shown, figure] = whole.exec(sentence) ?? [];
          const told = readFigure(figure);
          if (
            shown === undefined ||
            Number.isNaN(told) ||
            told === given.length ||
            told < 2 ||
            OTHERS.test(sentence) ||
            (told < given.length && isBare(shown, sentence))
          )
            continue;
          yield {
            message: `\`${shown.trim()}\`, and ${given.length} are listed beside these words.`,
            fix: FIX,
            severity: 'warning',
            place: span(passage.file, start, end),
            related: [{ place: value(answer.file, ...answer.path, name), label: 'this is the list' }],
            requirement: requirement.id,
          };
        }
      }
    }
  }
}

/** “Two levels need a meeting” are two of them; “Nine measures, each with an owner” are all. */
function isBare(shown: string, sentence: string): boolean {
  return (
    !/^(?:all|our|its|in all)\b/i.test(shown) &&
    !/^(?:$|[.:]|, each\b(?!.*, (?:are|is|were|need|have|has|make|give)\b))/i.test(sentence.slice(sentence.indexOf(shown) + shown.length))
  );
}
