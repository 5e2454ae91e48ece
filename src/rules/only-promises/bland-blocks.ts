// A short block in which nothing could be seen: nobody who works there acts, no thing, no case, no time, no number, no rule, and what is left
// is good. “Non-engagement will be treated with the seriousness it deserves”; “one family, one plan, one conversation”.

import { hasOrder } from '../reading/bare-notes.ts';
import { isOfCase } from '../reading/case-words.ts';
import { hasDeed } from '../reading/deeds.ts';
import { isTimed } from '../reading/definite-deeds.ts';
import { finenessOf, PEOPLE } from './fine-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import { partiesNamed } from '../reading/parties.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';

const LONGEST = 320;
const FEW = 3;
/** Somebody is spoken to, asked or quoted; a sign; a rule with its case. */
const NO =
  /\d|[?:]\s*$|\b(?:you|your|please|must|shall|cannot|only|until|unless|except|if|whether|when|named|called|means|limits?|table|form|sheet|page|chapter|contracted|disagree|so (?!that)|therefore)\b|["“→=]/i;
const LEAST = { weight: 1.5, each: 0.06 };

const SCOTS = /\b(?:bairns?|weans?|faimil(?:y|ies)|childer)(?:['’]s)?(?!\w)/gi;

/** What is promised to nobody in particular, in whatever words. */
const PROMISES = lookFirst('bland promises', [
  String.raw`\b(?:will|are|is|should) (?:always |all |fully |properly |duly )?(?:be )?(?:treated|taken|handled|met|approached|dealt|given|considered|addressed|supported|managed|heard|listened|encouraged|embedded|nurtured|maintained|promoted|ensured|valued|respected|engaged|made wherever|made available|measured|built)\b`,
  String.raw`\b(?:one|right|better|best|good|every|no|never|nothing|always|together|whatever) [\w’'-]+, (?:and )?(?:one|right|better|best|good|every|no|never|nothing|always|together|whatever) `,
  String.raw`\bpays\b|\bforefront\b|\bwe (?:are|never|always|all|do|listen|learn|care|value|believe|want|keep|stand|put|look)\b`,
  String.raw`\bso that (?:no|every|all|each) [\w’'-]+ (?:faces?|is|are|has|have|feels?|can|gets?|receives?)\b`,
]);

export function isBland(protocol: LoadedProtocol, { kind, text: whole }: Pick<WrittenText, 'kind' | 'text'>): boolean {
  const text = whole.trim();
  if ((kind !== 'paragraph' && kind !== 'item') || text.length > LONGEST || NO.test(text) || /^(?:[a-z]|How I |Who:|State )/.test(text)) return false;
  const sentences = sentencesOf(text);
  if (sentences.length > FEW) return false;
  let [weight, words] = [0, 0];
  for (const sentence of sentences) {
    const fine = finenessOf(sentence);
    if (!fine) return false;
    weight += fine.weight;
    words += fine.words;
  }
  const enough = PROMISES.among(text).some((one) => one.test(text)) ? 0.5 : LEAST.weight;
  if (weight < enough || weight / words < LEAST.each) return false;
  return (
    !(isTimed(text) || isOfCase(text.replace(PEOPLE, ' ').replace(SCOTS, ' ')) || hasDeed(text) || hasOrder(text)) && partiesNamed(protocol, text).length === 0
  );
}
