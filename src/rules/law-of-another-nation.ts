// Laws, courts, officers and bodies that only the other nation has, in a text that does not speak of that nation.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { PhraseIndex } from '../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../guidance/phrases.ts';
import { wordPattern } from '../guidance/word-pattern.ts';
import type { Nation, OtherNationTerm } from '../model/requirement.ts';
import { NATION_NAMES } from '../model/requirement.ts';
import type { Rule } from './rule.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, textCodes } from './reading/text-places.ts';

export const rule: Rule = {
  id: 'law-of-another-nation',
  title: 'A law, court or body of the other nation',
  why: 'England and Scotland have laws, courts and officers of their own. A worker who follows this text looks for somebody who is not there.',
  errorFrom: 'never',
  *run(context) {
    const { catalogue } = context;
    const index = indexOf(catalogue);
    const other: Nation = catalogue.nation === 'england' ? 'scotland' : 'england';
    for (const written of allTexts(context)) {
      const found = foundIn(written, index, other) ?? thirdIn(written.text);
      if (!found || (found.of === undefined && tellsOfBoth(written, other))) continue;
      yield {
        message: `“${found.words}” belongs to ${found.of ?? NATION_NAMES[other]}, and this protocol is for ${NATION_NAMES[catalogue.nation]}.`,
        fix: `Name what holds here: ${found.here}. If you mean the other nation, for example because a family moves, say so in the same sentence.`,
        place: written.place,
        ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
      };
    }
  },
};

interface Found {
  readonly words: string;
  readonly here: string;
  /** Where it is neither of the two nations. */
  readonly of?: string;
}

/** Law of Wales and of Northern Ireland, for which there is no protocol here. */
const THIRD_LAW =
  /(?:[A-Z][A-Za-z'’-]+,? (?:(?:and|of|on|for|the|with|in|by|to) )*){1,6}\((?:Wales|Northern Ireland)\)(?: [A-Z][a-z]+)* (?:Act|Measure|Order|Regulations)(?: \d{4})?|\b(?:Wales Safeguarding Procedures|All Wales Child Protection Procedures|Future Generations \(Wales\)|Safeguarding Board for Northern Ireland|Care Inspectorate Wales)\b/;
const MOVES_THERE = /\b(?:in|to|from|into|across to|for) (?:Wales|Northern Ireland)\b|\b(?:Welsh|Irish)\b|\bborders?\b/i;

function thirdIn(text: string): Found | undefined {
  if (!/Wales|Northern Ireland/.test(text)) return undefined;
  const words = THIRD_LAW.exec(text)?.[0].replace(/^(?:[A-Z][a-z]+ )?[Tt]he /, '');
  if (words === undefined || MOVES_THERE.test(text.replace(words, ' '))) return undefined;
  return { words, here: 'the law of this nation', of: /Wales/.test(words) ? 'Wales' : 'Northern Ireland' };
}

const SCOTTISH_LAW =
  /(?:[A-Z][A-Za-z'’-]+ (?:(?:and|of|on|for|the|with|in|by|to) )*){1,6}(?:\([^()]*\) )?\(Scotland\)(?: [A-Z][a-z]+)* (?:Act|Bill|Regulations|Order|Rules)(?: \d{4})?/;

/** Not one, said to be missing, or the office of somebody else. */
const NONE_OF_THEM = /\b(?:no|not an?|not the|nor|never an?|without an?|instead of an?|rather than an?|unlike an?|unlike the|[Hh]igh|[Dd]eputy|[Aa]rea) $/;

function foundIn(written: WrittenText, index: PhraseIndex<OtherNationTerm>, other: Nation): Found | undefined {
  const { text } = written;
  const law =
    other === 'scotland' && text.includes('(Scotland)')
      ? (SCOTTISH_LAW.exec(text) ?? /\(Scotland\) (?:Act|Regulations|Order|Rules)/.exec(text))?.[0]
      : undefined;
  if (law !== undefined) return { words: law.replace(/^(?:[A-Z][a-z]+ )?[Tt]he /, ''), here: 'the law of England' };
  for (const term of phrasesIn(index, textCodes(written)) ?? []) {
    for (const match of text.matchAll(wordPattern(term.find, term.case_sensitive === true)))
      if (!NONE_OF_THEM.test(text.slice(0, match.index))) return { words: match[0], here: term.here };
  }
  return undefined;
}

/** Names of which the other nation is a part. */
const IN_NAMES =
  /\([Ss]cotland\)|\(England(?: and Wales)?\)|\b(?:[Pp]rotection in|[Pp]olice|NHS|[Pp]ublic [Hh]ealth|[Ss]ocial [Ww]ork|[Ee]ducation) (?:Scotland|England)\b|\bScottish (?:Ministers|Government|Act|Public Services Ombudsman|Social Services Council)\b/g;
const BORDER = String.raw`\b(?:(?:the |cross-?|that )borders?|(?:both|two|either|other|four) (?:nations?|countries|jurisdictions?)|(?:do|does|did|would) not (?:apply|hold|exist|count) (?:here|in)|not (?:the )?law here)\b`;
const TELLS_OF: Readonly<Record<Nation, RegExp>> = {
  scotland: new RegExp(`${BORDER}|\\bScot(?:land|tish|s)\\b|\\bEngland\\b|\\b(?:Glasgow|Edinburgh|Dundee|Aberdeen|Inverness|Dumfries|Galloway)\\b`, 'i'),
  england: new RegExp(
    `${BORDER}|\\b(?:England|English|Wales|Welsh|Northern Ireland)\\b|\\b(?:London|Carlisle|Newcastle|Berwick|Northumberland|Cumbria|Manchester|Liverpool)\\b`,
    'i',
  ),
};

/** The nations are compared, or a family moves from one to the other. */
function tellsOfBoth({ text, around, row, head }: WrittenText, other: Nation): boolean {
  return TELLS_OF[other].test([text, around?.() ?? '', ...(row ?? []), head ?? ''].join('\n').replace(IN_NAMES, ' '));
}

const known = new WeakMap<Catalogue, PhraseIndex<OtherNationTerm>>();

function indexOf(catalogue: Catalogue): PhraseIndex<OtherNationTerm> {
  const made = known.get(catalogue) ?? indexPhrases(Object.values(catalogue.otherNation).flatMap((term) => term.find.map((phrase) => [phrase, term] as const)));
  known.set(catalogue, made);
  return made;
}
