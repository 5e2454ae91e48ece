// An earlier edition that the words let stand beside the one in force: “edition 1.1 may be used until December”.

import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';
import type { RuleContext } from '../rule.ts';

export interface OlderEdition {
  readonly written: WrittenText;
  readonly older: string;
}

const OLDER = /\b(?:edition|version|v\.?) ?(\d+(?:\.\d+)+|\d+)\b(?! (?:to|and) \d)/i;
const IN_USE =
  /\b(?:(?:may|can|will) (?:still |also )?(?:be used|apply|stand|be relied|be followed)|(?:stays?|remains?|is|are) (?:still |also )?(?:valid|in (?:force|use|effect)|good|current)|(?:still )?(?:applies|holds|counts) (?:for|until|in|alongside|beside)|continues? to (?:apply|hold|be used))\b/i;
const OTHERWISE = /\b(?:no longer|not|never|nobody|was|were|had|used to|must not|may not|replaced|withdrawn|destroyed?|shows?|archive|kept|signed)\b|["“”?]/i;

export function* olderEditionsInUse(context: RuleContext): Iterable<OlderEdition> {
  const { edition } = context.protocol.control;
  if (!/^\d+(?:\.\d+)*$/.test(edition)) return;
  for (const written of wordTexts(context)) {
    if (written.section !== 'document-control' || written.kind === 'heading' || !OLDER.test(written.text)) continue;
    for (const sentence of sentencesOf(written.text)) {
      const older = OLDER.exec(sentence)?.[1];
      if (older === undefined || !IN_USE.test(sentence) || OTHERWISE.test(sentence)) continue;
      if (older.localeCompare(edition, 'en', { numeric: true }) < 0) yield { written, older };
    }
  }
}
