// A protocol that has been read and checked to the page data of its handbook: plain data, final HTML, no markup of pages.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { ProtocolReport } from '../model/report.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { synonyms } from '../guidance/synonyms.ts';
import { aboutPage, banners } from './about.ts';
import { makeAddresses } from './anchors.ts';
import { clausesOf } from './clause-lines.ts';
import { brandView } from './brand.ts';
import { completenessPage } from './completeness.ts';
import { contactView, directoryGroups } from './contacts.ts';
import { documentViews } from './documents.ts';
import { reviewDays } from './calendar.ts';
import { redlines } from './redline.ts';
import { isDay } from '../model/days.ts';
import { telephone } from '../model/telephone.ts';
import { dutyRows } from './duties.ts';
import { catalogueTexts } from './foreign.ts';
import { withMentions } from './role-mentions.ts';
import { namedAs, type RolePage, rolePages } from './roles.ts';
import { sectionViews } from './sections.ts';
import type { EditionView } from './edition-view.ts';
import { signedTexts } from './sign-off.ts';
import type { Handbook } from './site.ts';
import { summaryViews } from './summaries.ts';
import { situationViews } from './situations.ts';
import { statusWord } from './status-words.ts';
import { sayIn } from '../interface/say.ts';

export interface CompileOptions {
  /** Address of the handbook's home page, with the base. */
  readonly home: string;
  readonly today: string;
  /** Frozen editions, compiled; none for an edition that is one itself. */
  readonly editions?: readonly EditionView[];
  /** Address at which documents are published; that of the home page unless it says. */
  readonly files?: string;
  /** The role pages in the language of the source: a translation has the same, whatever its words call a role. */
  readonly sourceRoles?: readonly RolePage[];
}

export function compileHandbook(
  read: ReadProtocol,
  catalogue: Catalogue,
  report: ProtocolReport,
  { home, today, editions = [], files = home, sourceRoles }: CompileOptions,
): Handbook {
  const { protocol } = read;
  const { control } = protocol;
  const addresses = makeAddresses(home, protocol, catalogue, files);
  const duties = dutyRows(protocol, catalogue, today).map((duty) => ({ ...duty, href: addresses.anchor(duty.requirement) }));
  const sections = sectionViews(read, catalogue, addresses, today);
  const roles = rolePages(protocol, home, duties, sections);
  const termId = termIds();
  const handbook: Handbook = {
    id: protocol.id,
    home,
    title: control.title,
    shortTitle: control.short_title ?? control.area,
    area: control.area,
    nation: catalogue.nation,
    nationName: sayIn(control.language)(`about.${catalogue.nation}`),
    edition: control.edition,
    day: control.dates.issued ?? control.dates.effective ?? '',
    statusName: statusWord(control.status, control.language),
    language: control.language,
    languages: [],
    translations: [],
    sourceHome: files,
    foreign: catalogueTexts(catalogue, control.language),
    summary: control.summary ?? '',
    contact: control.contact ?? '',
    invented: control.invented,
    brand: brandView(protocol.brand, files),
    banners: banners(protocol, today),
    emergency: emergency(protocol),
    outOfHours: control.emergency.flatMap((entry) =>
      entry.out_of_hours === true && entry.call !== undefined ? (contactView(protocol, entry.call) ?? []) : [],
    ),
    summaries: summaryViews(read, addresses),
    situations: situationViews(protocol, addresses),
    sections,
    roles: roles.flatMap(({ id, title, duties: own }) => (own.length === 0 ? [] : [{ id, title, duties: own.length }])),
    rolePages: roles,
    duties,
    directory: directoryGroups(protocol),
    glossary: protocol.glossary
      .map((entry) => ({ id: termId(entry.term), term: entry.term, means: entry.means, also: entry.also ?? [] }))
      .sort((a, b) => a.term.localeCompare(b.term, control.language)),
    documents: documentViews(read, addresses),
    synonyms: {
      groups: [...protocol.synonyms, ...synonyms.common, ...synonyms[catalogue.nation]],
      kinds: synonyms.kinds,
      filler: synonyms.filler,
      small: synonyms.small,
      about: synonyms.about,
      asked: synonyms.asked[catalogue.nation],
    },
    editions,
    redlines: [],
    versions: control.versions.map(({ edition = '', date = '', change = '' }) => ({ edition, day: isDay(date) ? date : '', change })),
    reviewDays: reviewDays(protocol, catalogue, report.waivers),
    about: aboutPage(protocol, catalogue, signedTexts(read)),
    completeness: completenessPage(report, catalogue, protocol, addresses),
  };
  const mentioned = sourceRoles ? namedAs(sourceRoles, roles, clausesOf(handbook)) : withMentions(roles, sections);
  const whole: Handbook = { ...handbook, rolePages: mentioned };
  return { ...whole, redlines: redlines(whole) };
}

function emergency(protocol: LoadedProtocol): Handbook['emergency'] {
  return protocol.control.emergency.map((entry) => {
    const call = entry.call ?? '';
    const contact = contactView(protocol, call);
    const number = contact?.phone ?? call;
    return {
      when: entry.when ?? '',
      do: entry.do ?? '',
      call: contact && contact.phone === '' ? contact.name : number,
      tel: telephone(number),
    };
  });
}

/** Two terms may differ in signs alone: the second of a name is counted. */
function termIds(): (term: string) => string {
  const given = new Map<string, number>();
  return (term) => {
    const name = term
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return `term-${name}${count === 1 ? '' : `--${count}`}`;
  };
}
