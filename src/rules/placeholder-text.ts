// Text that stands for text to come: TBC, [insert name], XX, lorem ipsum, dotted lines.

import type { Rule } from './rule.ts';
import { allTexts } from './text-places.ts';

const PLACEHOLDER = new RegExp(
  [
    String.raw`\b(?:TBC|TBA|TBD|T\.B\.C\.?|TODO)\b`,
    // NOTE: "has to be agreed in writing" is a duty; "to be agreed" at the end of a line, or "later", is a gap.
    String.raw`(?<!\b(?:has|have|had|having|needs?|needed|ought|wants?|asks?|asked|likely|used) )\bto be (?:confirmed|agreed|added|advised|completed|decided|determined|inserted|drafted|written)\b(?=\s*(?:$|[.,;:)\]!?|]|(?:later|locally|shortly|soon|nationally|nearer the time)\b))`,
    String.raw`\b[Ll]orem ipsum\b`,
    String.raw`[[{<](?: ?[Ii]nsert| ?[Aa]dd| ?[Nn]ame of| ?[Ee]nter| ?[Dd]ate| ?[Pp]hone| ?[Ee]-?mail| ?[Yy]our| ?[Ll]ocal| ?[Oo]rganisation)[^\]}>]{0,60}[\]}>]`,
    String.raw`\binsert (?:name|number|date|text|here|local|details|contact|address|link)\b`,
    String.raw`(?<![\p{L}\p{N}])[Xx]{2,}(?![\p{L}\p{N}])(?! ?(?:large|chromosome))`,
    String.raw`\.{5,}|…{3,}|_{4,}|\?{3,}`,
    String.raw`\b(?:coming soon|under construction|text to follow|content to follow|placeholder text|watch this space)\b`,
  ].join('|'),
  'u',
);

export const rule: Rule = {
  id: 'placeholder-text',
  title: 'Text that is still to be written',
  why: 'A reader in a hurry takes it for an answer, and there is none.',
  errorFrom: 'publish',
  *run(context) {
    for (const { text, place, requirement } of allTexts(context)) {
      const found = PLACEHOLDER.exec(text);
      if (!found) continue;
      yield {
        message: `\`${found[0].slice(0, 60)}\` stands here in place of the text itself.`,
        fix: 'Write what has been agreed. If nothing has been agreed yet, give the answer the status `planned` with a reason, an owner and a day.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};
