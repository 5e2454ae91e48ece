// A list that is shorter than the line above it says: “the worker asks five questions:”, and four points.

import { readFigure } from '../../model/number-words.ts';
import { span } from '../../model/place.ts';
import type { RuleContext, RuleFault } from '../rule.ts';

const ANNOUNCED =
  /\b(three|four|five|six|seven|eight|nine|ten|twelve) ((?:[a-z'’-]+ )?(?:questions|checks|steps|things|points|tasks|duties|signs|reasons|rules|items|tests|facts|details|messages|sentences|lines|documents|forms|papers|topics|actions|conditions|exceptions|stages|parts|measures|figures|routes|ways))\b(?! (?:each|a|an|every|per|or)\b)[^.:\d]{0,60}:$/i;
const LOOSE = /\b(?:some|such as|for example|at least|at most|up to|among|of the|any|or more|most)\b/i;

export function* announcedLists({ protocol, catalogue }: RuleContext): Iterable<RuleFault> {
  for (const { id, file, blocks } of protocol.passages.values()) {
    if (!catalogue.byId.has(id)) continue;
    for (const [at, lead] of blocks.entries()) {
      if (lead.kind !== 'paragraph' || blocks[at + 1]?.kind !== 'item') continue;
      const [, number = '', noun = ''] = ANNOUNCED.exec(lead.text.trim()) ?? [];
      if (number === '' || LOOSE.test(lead.text)) continue;
      const rest = blocks.slice(at + 1);
      const end = rest.findIndex(({ kind }) => kind !== 'item');
      const items = end < 0 ? rest : rest.slice(0, end);
      // NOTE: points that a paragraph parts, or that lie within others, are counted by nobody.
      if (items.length < 2 || items.length >= readFigure(number) || rest.slice(items.length).some(({ kind }) => kind === 'item')) continue;
      if (items.some(({ text }) => / and (?:the|an?|who|what|how|where|when|whether)\b|;/.test(text))) continue;
      yield {
        message: `\`${number} ${noun}\` are announced, and ${items.length} follow.`,
        fix: 'Correct the number, or add what is missing.',
        place: span(file, lead.start, lead.end),
        requirement: id,
      };
    }
  }
}
