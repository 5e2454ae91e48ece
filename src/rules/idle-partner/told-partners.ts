// Somebody whom the words call a partner, and whom the list of partners lacks: “the fire service has joined too”. They have signed nothing and are
// given nothing to do.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';
import { stemsOf } from '../reading/word-stems.ts';

const WHO = String.raw`((?:[Tt]he |[Aa] |[Aa]n |[Oo]ur |[Bb]oth |[Tt]wo |[Tt]hree )?[\p{L}’'& ,-]{4,90}?)`;
const MORE = '(?: (?:also|now|since|both|all|too|each))*';
const AS_PARTNER = String.raw`(?:(?:a|an|the|our|full|equal|further|new|another|[a-z]+(?:th|first|second|third|st|nd)|\d+(?:th|st|nd|rd)) )*(?:partners?|signator(?:y|ies)|part(?:y|ies) to (?:it|this protocol))(?: (?:too|as well|also))?(?=[.,;]|$| (?:in|since|from|of (?:this|the) protocol|to (?:this|the) protocol))`;
const TOLD = lookFirst(
  'partners told in words',
  [
    String.raw`^${WHO} (?:is|are|became|becomes|become|has become|have become|has been|have been)${MORE} ${AS_PARTNER}`,
    String.raw`^${WHO} (?:has|have)?${MORE} ?(?:joined|signed up)(?: us)?(?: as ${AS_PARTNER}| too| as well|(?: the (?:protocol|partnership|partners))?(?= in | since |\.|$))`,
  ],
  (source) => new RegExp(source, 'u'),
);

const OTHERWISE =
  /\b(?:not|no|nor|neither|never|nobody|none|if|when|who|which|that|might|can|could|would|whoever|any|every|each|until|asked to|invited|hopes?|meeting|conference|core group|discussion|review)\b/i;
/** Whoever is meant is told by what stands before. */
const NO_NAME =
  /^(?:they|these|those|it|he|she|we|all|both|some|others?|everybody|everyone|each|half|most|parents?|families|fathers|mothers|young people|(?:the )?(?:partners?|services|agencies|organisations|bodies|above|following|rest|parent|family|father|mother|child))\b/i;
const SAYS_LITTLE = stemsOf(
  'the a an of and our both two three service services trust council team teams nhs local area organisation organisations group groups association associations society',
);

/** Answers on who the partners are. */
const OF_PARTNERS = /^(?:partners?-|signatories|partners-signatures)/;

export function* toldPartners(context: RuleContext): Iterable<{ readonly who: string; readonly written: WrittenText }> {
  for (const written of wordTexts(context)) {
    if (written.requirement === undefined || !OF_PARTNERS.test(written.requirement) || written.kind === 'heading') continue;
    const patterns = TOLD.among(written.text);
    if (patterns.length === 0) continue;
    for (const sentence of sentencesOf(written.text)) {
      const who = patterns.map((pattern) => pattern.exec(sentence)?.[1]).find((name) => name !== undefined);
      if (who === undefined || OTHERWISE.test(sentence) || / may /.test(sentence) || NO_NAME.test(who) || isKnown(context.protocol, who)) continue;
      yield { who, written };
      break;
    }
  }
}

/** One of its telling words is in the name or the part of a partner. */
function isKnown({ control, directory }: LoadedProtocol, who: string): boolean {
  const area = stemsOf(control.area);
  const telling = [...stemsOf(who)].filter((stem) => !SAYS_LITTLE.has(stem) && !area.has(stem));
  const known = stemsOf(
    control.partners
      .map(
        ({ organisation = '', kind = '', role = '' }) =>
          `${directory.organisations[organisation]?.name ?? ''} ${organisation.replaceAll('-', ' ')} ${kind.replaceAll('-', ' ')} ${role}`,
      )
      .join(' '),
  );
  return telling.length === 0 || telling.some((stem) => known.has(stem));
}
