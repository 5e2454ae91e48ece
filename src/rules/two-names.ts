// One team or post under two names: “Front-door Team” in the words, “Front door service” in the directory.

import { inLatin } from '../guidance/latin.ts';
import type { PhraseIndex } from '../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../guidance/phrases.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { textCodes, wordTexts } from './text-places.ts';

/** What a body is called last; the words before it tell it from others. */
const CLASSES = [
  ['team', 'service', 'unit', 'hub', 'desk'],
  ['group', 'panel', 'forum', 'board', 'committee'],
] as const;
const KINDS: readonly string[] = CLASSES.flat();
const ENDS_WITH_KIND = new RegExp(`^(.*\\S) (${KINDS.join('|')})s?$`);
/** “The family help team manager” is a post and no team. */
const GOES_ON = /^['’]?s? (?:manager|leader|lead|worker|officer|co-?ordinator|members?|around|meetings?|plans?|chair|number|records?)\b/i;

interface Body {
  readonly name: string;
  readonly core: string;
  readonly kind: string;
  readonly group: 'teams' | 'posts' | 'roles';
  readonly id: string;
  readonly of: string;
}

export const rule: Rule = {
  id: 'two-names',
  title: 'One team under two names',
  why: 'A worker who knows one name looks for the other in the directory and thinks that there are two teams.',
  errorFrom: 'never',
  *run(context) {
    const bodies = bodiesOf(context.protocol);
    yield* inDirectory(context, bodies);
    const others = otherNames(context.protocol, bodies);
    for (const written of wordTexts(context)) {
      if (written.kind === 'heading') continue;
      const found = [...(phrasesIn(others, textCodes(written)) ?? [])]
        .map(([name, body]) => ({ body, shown: shownIn(written.text, name) }))
        .find(({ shown }) => shown !== undefined);
      if (found?.shown === undefined || isLinked(context.protocol, written.place, found.shown)) continue;
      yield {
        message: `“${found.shown}” seems to be what the directory calls “${found.body.name}”.`,
        fix: `Write “${found.body.name}” everywhere, or add the other name to glossary.yaml under \`also:\`.`,
        place: written.place,
        ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
        severity: 'warning',
      };
    }
  },
};

/** What each team could be called instead: the same words before another last word. */
function otherNames(protocol: LoadedProtocol, bodies: readonly Body[]): PhraseIndex<readonly [name: string, body: Body]> {
  const accepted = new Set([...bodies.map(({ name }) => plainName(name)), ...acceptedNames(protocol)]);
  const teams = bodies.filter(({ group }) => group === 'teams');
  const names = teams.flatMap((body) =>
    coresOf(body.core).flatMap((core) =>
      (CLASSES.find((kinds) => kinds.some((kind) => kind === body.kind)) ?? CLASSES[0])
        .filter((kind) => kind !== body.kind)
        .map((kind) => [`${core} ${kind}`, body] as const),
    ),
  );
  return indexPhrases(names.filter(([name]) => !accepted.has(name)).map((one) => [one[0], one] as const));
}

/** “Children's front door” is “front door” to those who work there. */
function coresOf(core: string): string[] {
  const short = core.replace(/^(?:\w+ ?s|adults?|children s|young people s|local|community|single) (?=\S+ \S)/, '');
  return [...new Set([core, short])].filter((one) => one.includes(' '));
}

function shownIn(text: string, name: string): string | undefined {
  const found = inLatin(new RegExp(`(?<!\\p{L})${name.split(' ').join("[\\s'’-]+")}s?(?!\\p{L})`, 'iu')).exec(text);
  return found && !GOES_ON.test(text.slice(found.index + found[0].length)) ? found[0] : undefined;
}

/** A link to the directory says who is meant, whatever it is called. */
function isLinked({ words }: LoadedProtocol, place: Place, shown: string): boolean {
  if (place.at !== 'span') return false;
  const links = [...words.values()].find(({ file }) => file === place.file)?.links ?? [];
  return links.some((link) => link.start >= place.start && link.end <= place.end && link.target.kind === 'contact' && link.text.includes(shown));
}

function bodiesOf({ directory }: LoadedProtocol): Body[] {
  const named = [
    ...Object.entries(directory.teams).map(([id, one]) => ({ id, group: 'teams' as const, name: one.name, of: one.organisation ?? '' })),
    ...Object.entries(directory.posts).map(([id, one]) => ({
      id,
      group: 'posts' as const,
      name: one.title,
      of: `${one.team ?? ''} ${one.organisation ?? ''}`,
    })),
    ...Object.entries(directory.roles).map(([id, one]) => ({
      id,
      group: 'roles' as const,
      name: one.title,
      of: `${one.side ?? ''} ${one.reached_through ?? ''}`,
    })),
  ];
  return named.flatMap((one) => {
    if (typeof one.name !== 'string') return [];
    const name = plainName(one.name);
    const [, core = name, kind = ''] = ENDS_WITH_KIND.exec(name) ?? [];
    return [{ ...one, core, kind }];
  });
}

/** Two entries of one kind, in one place, whose names differ in a hyphen, a capital or the last word. */
function* inDirectory({ protocol }: RuleContext, bodies: readonly Body[]): Iterable<RuleFault> {
  const seen = new Map<string, Body>();
  for (const body of bodies) {
    const same = `${body.group === 'roles' ? body.group : ''} ${body.core}${body.group === 'teams' ? '' : ` ${body.of}`}`;
    const other = seen.get(same);
    if (!other) seen.set(same, body);
    else if (body.group === other.group) {
      yield {
        message: `“${body.name}” and “${other.name}” look like two names for one and the same.`,
        fix: 'Keep one entry and use its id everywhere. If they are two, say in the name what tells them apart.',
        place: value(protocol.directoryFile, body.group, body.id, body.group === 'teams' ? 'name' : 'title'),
        related: [{ place: value(protocol.directoryFile, other.group, other.id, other.group === 'teams' ? 'name' : 'title'), label: 'The other name' }],
        severity: 'warning',
      };
    }
  }
}

/** Other names that the glossary or the directory itself gives. */
function acceptedNames({ glossary, directory }: LoadedProtocol): string[] {
  const organisations = Object.values(directory.organisations).map(({ name }) => name);
  return [...glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]), ...organisations].map((name) => plainName(String(name)));
}

/** Small letters, no apostrophes, hyphens as blanks, one form of "and", no article. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[\s'’-]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
