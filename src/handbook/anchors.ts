// Addresses inside a handbook: where an id, a contact or a document is published. The one place that knows how pages are laid out.

import type { LinkTarget } from '../model/words.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { wordsOf } from '../model/protocol.ts';
import { documentPage, summaryKind } from '../source/file-names.ts';

export interface Addresses {
  readonly home: string;
  section(id: string): string;
  checklist(id: string): string;
  /** A requirement, a section, or a heading with an id; the home page when there is none of that name. */
  anchor(id: string): string;
  contact(id: string): string;
  document(path: string): string;
  /** Of a link in the file `from`, relative to the protocol folder: its own headings come first. Undefined for what is not published. */
  target(target: LinkTarget, from: string): string | undefined;
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
  const isSection = (id: string): boolean => catalogue.sectionIds.has(id) || protocol.ownSections.some((one) => one.id === id);
  const anchor = (id: string): string => {
    const requirement = catalogue.byId.get(id);
    if (requirement) return `${section(requirement.section)}#${id}`;
    if (isSection(id)) return section(id);
    const found = sectionOfHeading.get(id);
    return found === undefined ? home : `${section(found)}#${headingId(id)}`;
  };
  const contact = (id: string): string => `${home}directory/#${id}`;
  const document = (path: string): string => {
    const page = documentPage(path);
    return page === undefined ? `${files}${path.split('/').map(encodeURIComponent).join('/')}` : `${home}documents/${page}/`;
  };
  const pageOf = (file: string): string | undefined => {
    if (protocol.documents.has(file)) return document(file);
    const summary = summaryKind(file);
    if (summary !== undefined) return protocol.summaries.has(summary) ? `${home}summaries/${summary}/` : undefined;
    const name = /^sections\/([^/]+)\.(?:md|yaml)$/.exec(file)?.[1];
    return name === undefined ? undefined : section(name);
  };
  const hasOwnPlace = (id: string): boolean => catalogue.byId.has(id) || isSection(id);
  /** A heading with an id in one file; undefined where there is none of that name. */
  const headingIn = (file: string, id: string): string | undefined => {
    const page = pageOf(file);
    const isChapter = file.startsWith('sections/');
    const headings = wordsOf(protocol, file)?.headings ?? [];
    const heading = isChapter && hasOwnPlace(id) ? undefined : headings.find((one) => one.id === id);
    if (!heading || page === undefined) return undefined;
    // NOTE: the title of a document stands at the top of its page, without an id.
    return !isChapter && heading.depth === 1 && heading === headings[0] ? page : `${page}#${headingId(id)}`;
  };
  const target = (to: LinkTarget, from: string): string | undefined => {
    if (to.kind === 'anchor') return headingIn(from, to.anchor) ?? anchor(to.anchor);
    if (to.kind === 'contact') return contact(to.id);
    if (to.kind === 'refused') return undefined;
    if (to.kind !== 'file') return to.address;
    if (to.anchor === undefined) return pageOf(to.file);
    return headingIn(to.file, to.anchor) ?? (isApart(to.file) ? pageOf(to.file) : anchor(to.anchor));
  };
  return { home, section, checklist: (id) => `${home}checklists/${id}/`, anchor, contact, document, target, headingId };
}

/** Has a page of its own beside the chapters, to the top of which a link leads at least. */
function isApart(file: string): boolean {
  return file.startsWith('documents/') || summaryKind(file) !== undefined;
}
