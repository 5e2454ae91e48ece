// Is it told who somebody is, or spoken of somebody else's or of what is past? Then a name that the directory lacks is no riddle.

import { inLatin } from '../../guidance/latin.ts';
import type { CapitalName } from './names-in-capitals.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from './sentences.ts';
import type { WrittenText } from './text-places.ts';
import { factTexts, wordTexts } from './text-places.ts';

const CALLED = /(?:\b(?:called|named|known as|calls? (?:it|them|this|itself)|the name(?: of)?|titled|say|known to [^,.]{1,30} as)(?: the| a)? |["“‘'*])$/i;
/** “…, a charity of the town”, “… is a group of volunteers”, “… (six volunteers)”. */
const EXPLAINED = /^(?: \(|,? (?:which |who )?(?:is|are) (?:an?|the|our|one|part|what|now)\b|[,:] (?:an?|the|one of) |["”’'*]| – (?:an?|the) )/;
const REACHED = /\d{5}|\b\d{3} ?\d{4}\b|\S@\S|https?:|\bwww\./;
/** Other areas and other days. */
const OTHERS =
  /\b(?:(?:an)?other|neighbouring|next|home|old|new|receiving|placing|host|nearest) (?:area|council|authority|health board|board|local authority|borough|county|district|city|town|trust|partnership|region)(?:['’]?s)?\b|\bin (?:the (?:city|county|capital|next)|other|some|most)\b|\b(?:elsewhere|mainland|abroad|across the border|no longer|used to|in those days|was then|(?:comes?|moves?|transfers?) (?:here )?from|(?:closed|abolished|merged|disbanded|renamed|replaced|wound up))\b|\b(?:19|20)[01]\d\b|\bbefore 20\d\d\b/i;
const OLD = /\b(?:former|old|previous|one-time|erstwhile|late|of (?:that|those) days|the then|formerly|successor of|predecessor of)(?: the)? $/i;
const PAST = /^ (?:was|were|had|used)\b/;

/** Does this sentence say who it is, or that it is nobody of ours or of now? */
export function isToldHere(sentence: string, { before, after }: CapitalName, isOwn: (words: string) => boolean): boolean {
  return CALLED.test(before) || OLD.test(before) || PAST.test(after) || OTHERS.test(sentence) || isExplained(after, isOwn);
}

/** Whoever is said to be one of ours should stand in the directory. */
function isExplained(after: string, isOwn: (words: string) => boolean): boolean {
  return REACHED.test(after) || (EXPLAINED.test(after) && !isOwn(after.slice(0, 60)));
}

/** Does a heading, a link or a sentence anywhere in the protocol say who it is, `besides` this one? Asked of few names only. */
export function isToldSomewhere(context: RuleContext, { name }: CapitalName, isOwn: (words: string) => boolean, besides?: string): boolean {
  if (knownText(context).includes(plainly(name))) return true;
  return textsWith(context, name).some(({ text, kind }) => {
    if (kind === 'heading') return true;
    return sentencesOf(text).some((sentence) => {
      const at = sentence.indexOf(name);
      return at >= 0 && sentence !== besides && (isExplained(sentence.slice(at + name.length), isOwn) || CALLED.test(sentence.slice(0, at)));
    });
  });
}

const holders = new WeakMap<RuleContext, Map<string, readonly WrittenText[]>>();

/** The texts in which a name stands. A post or body is asked about wherever it stands, by several rules. */
function textsWith(context: RuleContext, name: string): readonly WrittenText[] {
  const found = holders.get(context) ?? new Map<string, readonly WrittenText[]>();
  holders.set(context, found);
  const texts = found.get(name) ?? wordTexts(context).filter(({ text }) => text.includes(name));
  found.set(name, texts);
  return texts;
}

const known = new WeakMap<RuleContext, string>();

/** Everything that says who is who: the directory and its like, the texts of links, the names in facts. One by one, so that no name runs over two. */
function knownText(context: RuleContext): string {
  const before = known.get(context);
  if (before !== undefined) return before;
  const { directory, control, glossary, ownSections, documents, words } = context.protocol;
  const linked = [...words.values()].flatMap(({ links }) => links.map(({ text }) => text));
  const named = factTexts(context).filter(({ place }) => 'path' in place && place.path.at(-1) === 'name');
  const made = [JSON.stringify([directory, control, glossary, ownSections, [...documents]]), ...linked, ...named.map(({ text }) => text)]
    .map(plainly)
    .join('\n');
  known.set(context, made);
  return made;
}

const NOT_LETTERS = inLatin(/[^\p{L}\p{N}]+/gu);

function plainly(text: string): string {
  return ` ${text.toLowerCase().replace(/&/g, ' and ').replace(/['’]/g, '').replace(NOT_LETTERS, ' ').trim()} `;
}
