// The name of another partnership's area, left standing where a protocol was taken over from there.

import { value } from '../model/place.ts';
import { areaNamesIn } from './another-area/area-names.ts';
import { knownNames } from './another-area/known-names.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { allTexts, factTexts } from './reading/text-places.ts';

const FIX = 'Write the name of your own area or service. Where the other one is meant, add it to directory.yaml, or say that it is of another area.';

export const rule: Rule = {
  id: 'another-area',
  title: 'The name of another area',
  why: 'A reader rings a service that is not theirs, or does not believe the rest of the page.',
  errorFrom: 'never',
  *run(context) {
    const { unreadable, controlFile, directoryFile } = context.protocol;
    if (unreadable.has(controlFile) || unreadable.has(directoryFile)) return;
    const known = knownNames(context.protocol);
    yield* nameless(context);
    yield* ofNoPlaceHere(context);
    for (const { text, place, requirement } of allTexts(context)) {
      // NOTE: names of organisations and of their services are what the others are held against.
      if (!/[A-Z]/.test(text) || isOwnName(place)) continue;
      const strange = sentencesOf(text)
        .flatMap(areaNamesIn)
        .find((name) => !known.has(name));
      if (strange !== undefined) yield { ...fault(strange), place, ...(requirement === undefined ? {} : { requirement }) };
    }
  },
};

function fault(name: string): Pick<RuleFault, 'message' | 'fix'> {
  return { message: `“${name}” is named here as if it were this area, and nothing in the directory is called so.`, fix: FIX };
}

/** What is said to be the area, or part of it, in the facts: nowhere else is any of its places named. */
function* ofNoPlaceHere(context: RuleContext): Iterable<RuleFault> {
  for (const { text, place, requirement } of factTexts(context)) {
    if (place.at !== 'key' || place.path.at(-1) !== 'area' || requirement === undefined) continue;
    const names = [...text.matchAll(PLACE)].map(([name]) => name).filter((name) => !NO_PLACE.test(name));
    const [first] = names;
    if (first === undefined || areaNamesIn(text).length > 0) continue;
    const told = allTexts(context).filter((other) => other.place !== place);
    if (names.some((name) => context.protocol.control.area.includes(name) || told.some((other) => other.text.includes(name)))) continue;
    yield { ...fault(first), place, requirement };
  }
}

const PLACE = /(?<!^)\b\p{Lu}\p{Ll}{3,}|^\p{Lu}\p{Ll}{3,}(?=,| and \p{Lu})/gu;
const NO_PLACE =
  /^(?:North|South|East|West|Islands?|Council|Borough|County|City|District|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|England|Scotland|January|February|March|April|June|July|August|September|October|November|December)$/;

function isOwnName(place: RuleFault['place']): boolean {
  return place.file.endsWith('directory.yaml') && 'path' in place && (place.path.at(-1) === 'name' || place.path.at(-1) === 'address');
}

/** The area that the control block gives is named nowhere else, not even by a partner. */
function* nameless({ protocol }: RuleContext): Iterable<RuleFault> {
  const { control, controlFile, directory, words } = protocol;
  const area = control.area.trim();
  const [first = ''] = area.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  const named = [control.title, control.short_title ?? '', control.summary ?? '', ...Object.values(directory.organisations).map(({ name }) => name)];
  if (first === '' || Object.keys(directory.organisations).length < 2 || named.some((one) => String(one).includes(first))) return;
  if ([...words.values()].some(({ blocks }) => blocks.some(({ text }) => text.includes(first)))) return;
  yield {
    message: `The area is called \`${area.slice(0, 60)}\` here, and nowhere else in this protocol.`,
    fix: 'Give under `area:` the name by which the words and the services call it.',
    place: value(controlFile, 'area'),
    severity: 'warning',
  };
}
