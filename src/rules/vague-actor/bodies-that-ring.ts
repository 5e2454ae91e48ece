// A body that has no hands: “the partnership will ring the family”. It meets, decides and publishes; whoever rings, visits or writes to a family or to
// one who referred it is a person, and nobody knows which.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const BODY = '(?:partnership|alliance|consortium|network|collaborative|coalition|partner agencies|multi-agency partners|local system|whole system)';
const NOW =
  '(?:rings|phones|calls|visits|sees|tells|informs|notifies|contacts|writes to|speaks to|speaks with|meets|talks to|emails|texts|reassures|supports|accompanies|chases|collects|checks on|asks)';
const BASE =
  '(?:ring|phone|call|visit|see|tell|inform|notify|contact|write to|speak to|speak with|meet|talk to|email|text|reassure|support|accompany|chase|collect|check on|ask)';
const WHOM =
  '(?:(?:the|each|every|any|all|that|this|these|both|their|a|an) )?(?:(?!no )\\w+ )?(?:famil(?:y|ies)|parents?|mothers?|fathers?|child(?:ren)?|young (?:person|people)|home|referrers?|schools?|patients?|carers?|relatives?|whoever|midwife|health visitor|social worker|treatment worker|pharmac\\w+|them|him|her)';

/** There it is no subject, or only one of a case. */
const NOT_AFTER = String.raw`(?<!\b(?:of|by|to|with|from|for|in|at|on|under|through|how|what|whether|if|when|where|before|once|which|that) )`;

const RINGS = lookFirst('bodies that ring', [
  String.raw`${NOT_AFTER}\bthe ${BODY} (?:(?:also|then|always|first) )?(?:(?:will|must|should|shall|is to|has to|needs to) (?:(?:also|then|always|first) )?${BASE}|${NOW}) ${WHOM}(?![\w’']| (?:views?|voices?|groups?|panel|forum|council)\b)`,
  String.raw`${NOT_AFTER}\bthe ${BODY} (?:will |must |should |shall )?(?:sends?|gives?|offers?|brings?|delivers?) (?:[\w’'-]+ ){1,5}?to (?:the|each|every|any|whoever) ?(?:famil(?:y|ies)|parents?|mother|father|child(?:ren)?|referrer|school|home)?(?!\w)`,
]);

export function bodyThatRings(text: string): string | undefined {
  const patterns = RINGS.among(text);
  if (patterns.length === 0) return undefined;
  const sentence = sentencesOf(text).find((one) => anyFinds(patterns, one));
  return sentence === undefined ? undefined : new RegExp(`the ${BODY}`, 'i').exec(sentence)?.[0];
}
