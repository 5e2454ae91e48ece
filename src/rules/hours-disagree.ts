// Opening hours in the words that are not those of the directory: “the front door is open until 6pm”, and it closes at 5.30pm.

import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { clockTimesIn, shownTime } from './hours-disagree/clock-times.ts';
import { wrongHours } from './hours-disagree/hours-in-facts.ts';
import { nameStems } from './hours-disagree/name-stems.ts';
import { openingsTold } from './hours-disagree/opening-told.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, documentTexts, summaryTexts } from './reading/text-places.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'hours-disagree',
  title: 'Hours that are not those of the directory',
  why: 'Whoever believes the one rings a line that nobody answers, and whoever believes the other waits until the next day.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    if (protocol.unreadable.has(protocol.directoryFile)) return;
    const told = new Set<string>();
    for (const { said, isLess, whose, hours, place, entry, requirement } of wrongHours(context)) {
      if (told.has(JSON.stringify(place))) continue;
      told.add(JSON.stringify(place));
      const shown = saying(said, whose, hours, entry);
      const message = isLess ? `\`${said}\` is left out here of the hours of “${whose}”; the directory has \`${hours}\`.` : shown.message;
      yield { ...shown, message, place, ...(requirement === undefined ? {} : { requirement }) };
    }
    const open = openTeams(protocol);
    for (const written of [allTexts, summaryTexts, documentTexts].flatMap((texts) => texts(context))) {
      for (const { whose, said } of openingsTold(written.text)) {
        const team = teamMeant(open, whose);
        const wrong = team && saidWrong(context, written, team, said);
        if (!team || wrong === undefined || told.has(JSON.stringify(written.place))) continue;
        yield {
          ...saying(wrong, team.name, team.hours, value(protocol.directoryFile, 'teams', team.id, 'hours')),
          place: written.place,
          ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
        };
      }
    }
  },
};

function saying(said: string, whose: string, hours: string, entry: Place): Pick<RuleFault, 'message' | 'fix' | 'related'> {
  return {
    message: `\`${said}\` is said of “${whose}” here; the directory has \`${hours}\`.`,
    fix: 'Write the same hours in both places, or leave them out here and link to the entry.',
    related: [{ place: entry, label: 'The hours in the directory' }],
  };
}

interface OpenTeam {
  readonly id: string;
  readonly name: string;
  readonly hours: string;
  readonly stems: ReadonlySet<string>;
}

function openTeams({ directory }: LoadedProtocol): OpenTeam[] {
  return Object.entries(directory.teams).flatMap(([id, { name, hours }]) =>
    typeof hours === 'string' && typeof name === 'string' ? [{ id, name, hours, stems: nameStems(`${name} ${id.replaceAll('-', ' ')}`) }] : [],
  );
}

/** The one team whose name holds all the words; a name of one word may be that of many. */
function teamMeant(teams: readonly OpenTeam[], whose: string): OpenTeam | undefined {
  const words = [...nameStems(whose)];
  if (words.length < 2 || words.length > 7) return undefined;
  const meant = teams.filter(({ stems }) => words.every((stem) => stems.has(stem)));
  return meant.length === 1 ? meant[0] : undefined;
}

const WEEKEND = /\b(?:every day|seven days|7 days|day and night|the clock|24\/7|24 hours a day|at weekends|saturdays?|sundays?)\b/i;
const ALL_HOURS = /\b(?:all hours|day and night|the clock|24)/i;
const OPEN_THEN = /\b(?:every day|all hours|saturday|sunday|weekend|24)/i;

/** A time of the day, or a day, that is none of the directory's, nor of the facts of the same answer. */
function saidWrong({ protocol }: RuleContext, { requirement }: WrittenText, { hours }: OpenTeam, said: string): string | undefined {
  const facts = requirement === undefined ? undefined : protocol.answers.get(requirement)?.facts;
  const known = clockTimesIn(`${hours} ${facts === undefined ? '' : JSON.stringify(facts)}`);
  const other = [...clockTimesIn(said)].find((time) => !known.has(time));
  if (other !== undefined && clockTimesIn(hours).size > 0) return shownTime(other);
  const day = WEEKEND.exec(said)?.[0];
  return day !== undefined && !(ALL_HOURS.test(day) ? ALL_HOURS : OPEN_THEN).test(hours) ? day : undefined;
}
