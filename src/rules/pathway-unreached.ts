// A question, step or outcome of a situation that no way leads to.

import { PATHWAY_GROUPS, reachedFrom } from '../model/pathway.ts';
import { key } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'pathway-unreached',
  title: 'A part of a situation that nobody comes to',
  why: 'It was written because somebody needs it, and no reader will see it.',
  errorFrom: 'never',
  *run({ protocol }) {
    for (const pathway of protocol.pathways) {
      // NOTE: without a start nobody comes to anything, and that is told once, by the rule on what is unresolved.
      if (!pathway.nodes.has(pathway.start)) continue;
      const reached = reachedFrom(pathway, pathway.start);
      for (const [id, { kind }] of pathway.nodes) {
        if (reached.has(id)) continue;
        yield {
          message: `No way through this situation leads to the ${kind} \`${id}\`.`,
          fix: `Let an answer or a step lead to it with \`go: ${id}\`, or take it out.`,
          place: key(pathway.file, PATHWAY_GROUPS[kind], id),
        };
      }
    }
  },
};
