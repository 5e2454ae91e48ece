// A handbook as open data: everything that its pages say, in one documented format, so that others can build on it. It is made from the
// page data and from nothing else, so it can hold nothing that is not published.

import { cellText } from '../model/fact-view.ts';
import { htmlLines } from './clause-lines.ts';
import type { Handbook, SectionView } from './site.ts';
import type { ActionView, OutlineNode } from './situations.ts';

/** Name and version of the format. A field may be added within a version; none is renamed, taken out or given another meaning. */
export const OPEN_DATA_FORMAT = 'joint-protocol-handbook/1';

/** `live`: address of the handbook's home, or empty. All other addresses are relative to the file. */
export function openData(handbook: Handbook, live: string): Readonly<Record<string, unknown>> {
  const at = (href: string): string => (href.startsWith(handbook.home) ? href.slice(handbook.home.length) || './' : href);
  const { about, completeness } = handbook;
  return {
    $schema: 'handbook.schema.json',
    format: OPEN_DATA_FORMAT,
    id: handbook.id,
    title: handbook.title,
    short_title: handbook.shortTitle,
    area: handbook.area,
    nation: handbook.nation,
    language: handbook.language,
    invented: handbook.invented,
    edition: handbook.edition,
    day: handbook.day,
    status: handbook.statusName,
    summary: handbook.summary,
    contact: handbook.contact,
    live,
    notices: handbook.banners.map(({ kind, text }) => ({ kind, text })),
    emergency: handbook.emergency.map((entry) => ({ when: entry.when, do: entry.do, call: entry.call, tel: entry.tel })),
    sections: handbook.sections.map((section) => sectionData(section, at)),
    situations: handbook.situations.map(({ id, title, starts, for: roles, href, outline }) => ({
      id,
      title,
      starts,
      for: roles,
      href: at(href),
      places: placesOf(outline, at),
    })),
    roles: handbook.rolePages.map(({ id, title, does, href }) => ({ id, title, does, href: at(href) })),
    duties: handbook.duties.map((duty) => ({
      role: duty.whoId,
      who: duty.who.text,
      does: duty.does,
      within: duty.within,
      from: duty.from,
      tells: cellText(duty.tells),
      clause: duty.requirement,
      href: at(duty.href),
    })),
    directory: handbook.directory.flatMap(({ id: group, contacts }) =>
      contacts.map((one) => ({
        id: one.id,
        group: group.replace(/^group-/, ''),
        name: one.name,
        of: one.of,
        for: one.for,
        phone: one.phone,
        tel: one.tel,
        email: one.email,
        hours: one.hours,
        out_of_hours: one.outOfHours,
        address: one.address,
        checked: one.checked,
        deputy: one.deputy,
        href: `directory/#${one.id}`,
      })),
    ),
    glossary: handbook.glossary.map(({ id, term, means, also }) => ({ id, term, means, also, href: `glossary/#${id}` })),
    documents: handbook.documents.map(({ title, kind, href }) => ({ title, kind, href: at(href) })),
    partners: about.partners.map(({ name, role, signedBy, signedOn, text }) => ({ name, role, signed_by: signedBy, signed_on: signedOn, text })),
    not_partners: about.notPartners,
    approvals: about.approvals,
    versions: handbook.versions,
    editions: handbook.editions.map(({ edition, from, until, agreed, href, dataHref }) => ({
      edition,
      from,
      until,
      agreed,
      href: at(href),
      data: at(dataHref),
    })),
    review_dates: handbook.reviewDays.map(({ id, day, title }) => ({ id, day, title })),
    completeness: {
      verdict: completeness.verdict,
      caution: completeness.caution,
      requirements: completeness.rows.map(({ id, title, section, status, outcome, force, demanded }) => ({
        id,
        title,
        section,
        status,
        outcome,
        force,
        demanded,
      })),
    },
  };
}

function sectionData(section: SectionView, at: (href: string) => string): Readonly<Record<string, unknown>> {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    practice: section.practice,
    own: section.own,
    href: at(section.href),
    words: [...htmlLines(section.introduction), ...htmlLines(section.rest)],
    clauses: section.answers.map(({ id, title, status, statusNote, html, facts, guidance }) => ({
      id,
      title,
      status,
      note: statusNote,
      href: at(`${section.href}#${id}`),
      words: htmlLines(html),
      facts: facts.map((block) => {
        if (block.type === 'table')
          return { type: block.type, caption: block.caption, columns: block.columns, rows: block.rows.map((row) => row.map(cellText)) };
        if (block.type === 'list') return { type: block.type, caption: block.caption, items: block.items.map(cellText) };
        return { type: block.type, caption: block.caption, pairs: block.pairs.map(({ label, value }) => ({ label, value: cellText(value) })) };
      }),
      guidance: {
        asks: guidance.asks,
        force: guidance.force,
        binds: guidance.binds,
        citations: guidance.citations.map(({ text, confidence, href }) => ({ text, confidence, href: at(href) })),
      },
    })),
    checklist: section.checklist.map(({ id, hash, pieces, own, lead }) => ({ id, wording: hash, text: cellText(pieces), own, lead })),
  };
}

function placesOf(node: OutlineNode | undefined, at: (href: string) => string): Readonly<Record<string, unknown>>[] {
  if (!node || node.again) return [];
  const { number, kind, text, action, exits } = node;
  const own = {
    number,
    kind,
    text,
    ...(action ? { action: actionData(action, at) } : {}),
    next: exits.flatMap(({ say, to }) => (to ? [{ say, to: to.number }] : [])),
  };
  return [own, ...exits.flatMap(({ to }) => placesOf(to, at))];
}

function actionData({ title, who, does, within, from, tells, clause, contact }: ActionView, at: (href: string) => string): Readonly<Record<string, unknown>> {
  return {
    title,
    who: cellText(who),
    does,
    within,
    from,
    tells: cellText(tells),
    clause: clause ? at(clause.href) : '',
    contact: contact?.name ?? '',
    tel: contact?.tel ?? '',
  };
}
