// A part of the protocol named by what it is about, or by a title in quotation marks, where no heading and no question is about that: “stands
// in the chapter on foster care”, “set out under “What dentists do””. A link or an id is held to the rule for links.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { stemsOf } from '../reading/word-stems.ts';

export interface ChapterNotThere {
  readonly name: string;
  /** Was it told by its title, or by what it is about, which may be told in other words? */
  readonly isTitle: boolean;
}

const UNIT = '(?:sections?|chapters?|passages?|part|paragraphs?|heading|sub-?heading)';
const TOLD =
  '(?:set out|described|listed|found|covered|explained|dealt with|told|stands?|written|laid down|spelled out|to be found|treated|is|are|given|comes?|goes|follows?|applies|apply|see|read|use|turn to|go to)';
const OUR = '(?:of|in) (?:this|our) (?:protocol|handbook|document)';

const TITLED = lookFirst(
  'parts by their title',
  [
    String.raw`\b(?:[Ss]ee|[Rr]ead|[Uu]se|[Ff]ollows?|[Aa]pply|[Aa]pplies|[Tt]urns? to|[Gg]o(?:es)? to|${TOLD}) (?:(?:out )?(?:in|under|at|by) )?(?:the |our )?${UNIT} (?:on |called |headed |titled |entitled |named )?[“"]([^“”"\n]{4,80})[”"]`,
    String.raw`\b(?:set out|described|listed|found|covered|explained|dealt with|laid down|spelled out|stands?|treated|the rules?|duties|steps|words|times) (?:(?:are|is|stand) )?under [“"]([A-Z][^“”"\n]{3,80})[”"](?! (?:on|in|of) (?:the|a|an|each|every|that|our) (?:form|record|sheet|plan|template|file|screen|system))`,
    String.raw`\b(?:in|under) (?:the|our) ${UNIT} (?:on |called |headed |titled |entitled |named )?[“"]([^“”"\n]{4,80})[”"]`,
    String.raw`\b[Tt]he ${UNIT} [“"]([^“”"\n]{4,80})[”"]`,
  ],
  (source) => new RegExp(source, 'g'),
);
const ABOUT = lookFirst(
  'parts by what they are about',
  [
    String.raw`\b(?:in|under|see|read|from|to) (?:the|our) (?:section|chapter|passage) (?:on|about|for) ([a-z][\w’' -]{3,60}?)(?: ${OUR})?(?=[.,;:)]| (?:and|of this|says?|tells?|gives?|sets?|has|have|when|where|which|that|before|within|on the)\b|$)`,
    String.raw`\bas (?:the|our) (?:section|chapter|passage) (?:on|about) ([a-z][\w’' -]{3,60}?) (?:says|tells|sets|asks|lays|explains)\b`,
  ],
  (source) => new RegExp(source, 'g'),
);

/** A chapter of a law, a form or another's paper. */
const ANOTHERS =
  /\b(?:Act|Regulations?|[Gg]uidance|form|record|template|letter|questionnaire|checklist|referral|minutes|report|manual|handbook of|agreement|leaflet|policy|standard|code|assessment|plan|prompts|their|whose|old|earlier|former|edition [\d.]+|website|contract)\b/;

/** `isNamed`: is there a part, table or document of that title? */
export function chaptersNotThere(context: RuleContext, { text, kind }: WrittenText, isNamed: (title: string) => boolean): ChapterNotThere[] {
  if (kind === 'heading') return [];
  const titled = TITLED.among(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: shown, 1: title = '', index }): ChapterNotThere[] =>
      isNamed(title) || isAnothers(text, index, shown) ? [] : [{ name: title, isTitle: true }],
    ),
  );
  const about = ABOUT.among(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: shown, 1: subject = '', index }): ChapterNotThere[] =>
      isAbout(context, subject) || isAnothers(text, index, shown) ? [] : [{ name: subject, isTitle: false }],
    ),
  );
  return [...titled, ...about];
}

function isAnothers(text: string, index: number, shown: string): boolean {
  const start = Math.max(text.lastIndexOf('. ', index), 0);
  const behind = text.slice(index + shown.length, index + shown.length + 60).split(/[.;]/)[0] ?? '';
  return ANOTHERS.test(`${text.slice(start, index)} ${behind}`.replace(/[“"][^”"]*[”"]/g, ' ')) || /^ (?:of|in) (?!this|our|the protocol|it\b)/.test(behind);
}

const kept = new WeakMap<LoadedProtocol, ReadonlySet<string>>();

/** Stems of all that the parts of this protocol are called. */
function calledSo({ protocol, catalogue }: RuleContext): ReadonlySet<string> {
  const known = kept.get(protocol);
  if (known) return known;
  const names = [
    ...[...protocol.words.values()].flatMap(({ headings }) => headings.map(({ text, id = '' }) => `${text} ${id.replace(/-/g, ' ')}`)),
    ...catalogue.requirements.map(({ id, title }) => `${title} ${id.replace(/-/g, ' ')}`),
    ...[...catalogue.sections.values()].map(({ id, title }) => `${title} ${id.replace(/-/g, ' ')}`),
    ...protocol.ownSections.map(({ id, title }) => `${title} ${id.replace(/-/g, ' ')}`),
  ];
  const made = stemsOf(names.join(' . '));
  kept.set(protocol, made);
  return made;
}

function isAbout(context: RuleContext, subject: string): boolean {
  const called = calledSo(context);
  return [...stemsOf(subject)].every((stem) => called.has(stem));
}
