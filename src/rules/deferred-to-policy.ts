// An answer that sends the reader to a policy that is neither linked nor named.

import { countWords } from '../model/words.ts';
import type { Rule } from './rule.ts';
import { factTexts, wordTexts } from './text-places.ts';

const DEFERS =
  /\b(?:as per|in line with|in accordance with|according to|as set out in|as described in|subject to|refer to|referring to|see|follow(?:s|ing)?|complying with|comply with|consistent with|per)\s+(?:the\s+|our\s+|your\s+|their\s+|its\s+|each\s+\w+(?:['’]s)?\s+)?(?:own\s+)?(?:local|agency|agencies['’]?|organisation(?:al|['’]s|s['’])?|internal|existing|usual|normal|standard|relevant|agreed|current|single[- ]agency|service(?:['’]s|s['’])?|trust|in-house|appropriate|established)\s+(?:\w+\s+){0,2}?(?:polic(?:y|ies)|procedures?|protocols?|guidance|guidelines|arrangements|process(?:es)?|practices?|pathways?|requirements)\b/i;
const NOTHING =
  /^(?:n\/?a|not applicable|see above|see below|as above|ditto|as before|as stated|as required|as needed|as appropriate|where appropriate|when appropriate|to follow|ongoing|various|tbd|usual process|business as usual|-+|\.+|\?+)\.?$/i;
const MASHED = /\b(?:asdf\w*|qwert\w*|zxcv\w*|hjkl\w*|[b-df-hj-np-tv-xz]{7,})\b/i;

export const rule: Rule = {
  id: 'deferred-to-policy',
  title: 'An answer that says nothing itself',
  why: 'The reader is sent to a policy that nobody can find from here, or to nothing at all.',
  errorFrom: 'publish',
  *run(context) {
    for (const { text, place, requirement } of factTexts(context)) {
      const written = text.trim();
      const said = requirement === undefined ? {} : { requirement };
      if (NOTHING.test(written) || MASHED.test(written) || isOneWordAgain(written)) {
        yield {
          message: `\`${written.slice(0, 60)}\` answers nothing.`,
          fix: 'Say what has been agreed, or give the answer another status with a reason.',
          place,
          ...said,
        };
      } else if (DEFERS.test(written) && !/https?:|\.pdf|\.docx|\bcontact:/.test(written))
        yield { ...fault(written), place, severity: countWords(written) < 14 ? 'error' : 'warning', ...said };
    }
    const linked = new Set(
      [...context.protocol.words.values()].flatMap(({ file, blocks, links }) =>
        blocks.filter(({ start, end }) => links.some((link) => link.start >= start && link.end <= end)).map(({ start }) => `${file} ${start}`),
      ),
    );
    for (const { text, place, requirement } of wordTexts(context)) {
      const said = requirement === undefined ? {} : { requirement };
      if (NOTHING.test(text.trim()) && place.at === 'span' && !/^(?:yes|no|none|-+)$/i.test(text.trim()))
        yield { message: `\`${text.trim()}\` answers nothing.`, fix: 'Say what has been agreed.', place, severity: 'warning', ...said };
      else if (MASHED.test(text))
        yield { message: `\`${MASHED.exec(text)?.[0].slice(0, 40)}\` is no word.`, fix: 'Write what has been agreed.', place, ...said };
      else if (DEFERS.test(text) && place.at === 'span' && !linked.has(`${place.file} ${place.start}`))
        yield { ...fault(text), place, severity: countWords(text) < 14 ? 'error' : 'warning', ...said };
    }
  },
};

function isOneWordAgain(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 2 && new Set(words).size === 1;
}

function fault(text: string): { message: string; fix: string } {
  return {
    message: `\`${DEFERS.exec(text)?.[0].slice(0, 80)}\` sends the reader elsewhere and does not say where.`,
    fix: 'Say here what is done, or link to the document: put it under documents/, or give its address.',
  };
}
