// The editions of a handbook: each frozen one compiled like the handbook of today, with the days on which it was in force.

import { shapePass } from '../check/shape-pass.ts';
import { checkProtocol } from '../check/check-protocol.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { addDays, isDay } from '../model/days.ts';
import type { FrozenEdition } from '../model/edition.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { readFrozen } from '../source/frozen-protocol.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { brandView } from './brand.ts';
import { compileHandbook } from './compile.ts';
import type { EditionView } from './edition-view.ts';
import { sayIn } from '../interface/say.ts';

/** Oldest first. `catalogueOf` knows the nations of all of them; an edition of another is compiled by its own. */
export function editionViews(read: ReadProtocol, catalogues: ReadonlyMap<string, Catalogue>, home: string): EditionView[] {
  const { protocol } = read;
  const { editions, control } = protocol;
  // NOTE: how it looks is no part of what was agreed.
  const brand = brandView(protocol.brand, home);
  return editions.flatMap((edition, index): EditionView[] => {
    const past = readFrozen(edition, protocol.id);
    const catalogue = catalogues.get(past.protocol.control.nation);
    if (!catalogue) return [];
    const next = editions[index + 1]?.from ?? laterThan(edition, protocol);
    const href = `${home}editions/${edition.edition}/`;
    return [
      {
        edition: edition.edition,
        href,
        dataHref: `${home}editions/${edition.edition}.json`,
        data: edition.text,
        from: edition.from,
        until: next === undefined ? '' : addDays(next, -1),
        frozen: edition.frozen,
        agreed: edition.agreed,
        isThis: edition.edition === control.edition && protocol.sinceFrozen?.changed.length === 0,
        handbook: { ...compilePast(past, edition, catalogue, href), brand },
      },
    ];
  });
}

/** The day from which the handbook itself is followed, where it is a later edition that nobody has frozen yet. */
function laterThan(edition: FrozenEdition, { control }: LoadedProtocol): string | undefined {
  const from = control.dates.effective ?? control.dates.issued;
  return control.edition !== edition.edition && from !== undefined && isDay(from) && from > edition.from ? from : undefined;
}

/** Nations whose catalogues `editionViews` needs. */
export function nationsOf({ editions, control }: LoadedProtocol): string[] {
  const nations = editions.map(({ content }) => (content['protocol.yaml'] as { readonly nation?: unknown }).nation);
  return [...new Set([control.nation, ...nations.filter((nation) => typeof nation === 'string')])];
}

/**
 * NOTE: the file is a stranger's, and the catalogue may have moved on since it was written. What has not the shape that pages are made
 * from, or leads round in circles, is left out; the check held it to all of this on the day it was frozen.
 */
function compilePast(past: ReadProtocol, edition: FrozenEdition, catalogue: Catalogue, home: string): EditionView['handbook'] {
  const { broken } = shapePass(past, catalogue);
  const report = checkProtocol(past, catalogue, { gate: 'draft', today: edition.frozen });
  const faulty = new Set(report.findings.filter(({ rule }) => rule === 'wrong-shape' || rule.startsWith('pathway-')).map(({ place }) => place.file));
  const { protocol } = past;
  const say = sayIn(protocol.control.language);
  const answers = [...protocol.answers].map(([id, answer]) => {
    const facts = Object.fromEntries(Object.entries(answer.facts).filter(([name]) => !broken.has(`${id} ${name}`)));
    return [id, { ...answer, facts }] as const;
  });
  const sound: LoadedProtocol = { ...protocol, answers: new Map(answers), pathways: protocol.pathways.filter(({ file }) => !faulty.has(file)) };
  const handbook = compileHandbook({ ...past, protocol: sound }, catalogue, report, { home, today: edition.frozen });
  const completeness = {
    ...handbook.completeness,
    verdict: say('edition.not-judged', { edition: edition.edition }),
    caution: '',
  };
  const sections = handbook.sections.map((section) => ({
    ...section,
    answers: section.answers.map((answer) => (answer.status === 'unanswered' ? { ...answer, statusNote: say('edition.unsaid') } : answer)),
  }));
  return { ...handbook, sections, completeness };
}
