// Addresses inside a handbook: where an id, a contact or a document is published. The one place that knows how pages are laid out.

import type { LinkTarget } from '../model/words.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { documentPage, summaryKind } from '../source/file-names.ts';

export interface Addresses {
  readonly home: string;
  section(id: string): string;
  checklist(id: string): string;
  /** A requirement, a section, or a heading with an id; the home page when there is none of that name. */
  anchor(id: string): string;
  contact(id: string): string;
  document(path: string): string;
  /** Undefined for what is not published. */
  target(target: LinkTarget): string | undefined;
  /** The id that a heading of the words carries on its page. */
  headingId(id: string): string;
}

export function makeAddresses(home: string, protocol: LoadedProtocol, catalogue: Catalogue, files = home): Addresses {
  const sectionOfHeading = new Map<string, string>();
  for (const words of protocol.words.values())
    for (const heading of words.headings) if (heading.id !== undefined) sectionOfHeading.set(heading.id, words.section);
  const section = (id: string): string => `${home}sections/${id}/`;
  // NOTE: ids of our own are requirement ids and cannot clash with what scripts and browsers name; all others get a prefix.
  const headingId = (id: string): string => (catalogue.byId.has(id) ? id : `h-${id}`);
  const anchor = (id: string): string => {
    const requirement = catalogue.byId.get(id);
    if (requirement) return `${section(requirement.section)}#${id}`;
    if (catalogue.sectionIds.has(id) || protocol.ownSections.some((one) => one.id === id)) return section(id);
    const found = sectionOfHeading.get(id);
    return found === undefined ? home : `${section(found)}#${headingId(id)}`;
  };
  const contact = (id: string): string => `${home}directory/#${id}`;
  const document = (path: string): string => {
    const page = documentPage(path);
    return page === undefined ? `${files}${path.split('/').map(encodeURIComponent).join('/')}` : `${home}documents/${page}/`;
  };
  const target = (to: LinkTarget): string | undefined => {
    if (to.kind === 'anchor') return anchor(to.anchor);
    if (to.kind === 'contact') return contact(to.id);
    if (to.kind === 'refused') return undefined;
    if (to.kind !== 'file') return to.address;
    if (to.anchor !== undefined) return anchor(to.anchor);
    if (protocol.documents.has(to.file)) return document(to.file);
    const summary = summaryKind(to.file);
    if (summary !== undefined && protocol.summaries.has(summary)) return `${home}summaries/${summary}/`;
    const name = /^sections\/([^/]+)\.(?:md|yaml)$/.exec(to.file)?.[1];
    return name === undefined ? undefined : section(name);
  };
  return { home, section, checklist: (id) => `${home}checklists/${id}/`, anchor, contact, document, target, headingId };
}
