// A link in the words to a heading, file or contact that is not there.

import { nearest } from '../model/did-you-mean.ts';
import { allIds, findNamed } from '../model/names.ts';
import { span } from '../model/place.ts';
import type { LinkTarget, SectionWords, TextBlock } from '../model/words.ts';
import { everyWords } from '../model/protocol.ts';
import { closedPlaceIn } from './dead-link/closed-places.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts } from './reading/text-places.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'dead-link',
  title: 'A link that leads nowhere',
  why: 'Somebody follows it during a phone call and ends on nothing.',
  errorFrom: 'draft',
  *run(context) {
    const anchors = anchorsOf(context);
    const { documentWords } = context.protocol;
    for (const words of [...everyWords(context.protocol), ...documentWords.values()]) {
      const own = new Set([...anchors, ...idsOf(words)]);
      for (const link of [...words.links, ...words.pictures]) {
        const found = faultOf(context, link.target, own, words.file.slice(context.protocol.folder.length));
        if (found) yield { ...found, place: span(words.file, link.start, link.end) };
      }
      const bracketed = words.blocks.filter(({ text }) => text.includes('['));
      yield* undefinedLinks(words.file, bracketed);
      yield* brokenLinks(words.file, bracketed);
    }
    yield* closedPlaces(context);
  },
};

/** A footnote or a reference that is defined nowhere stands in the text as it was written. */
const UNDEFINED = /\[\^([^\][\s]{1,60})\]|\[[^\][\n]{1,120}\]\[([^\][\n]{1,60})\]/g;

function* undefinedLinks(file: string, blocks: readonly TextBlock[]): Generator<RuleFault> {
  for (const { text, start, end } of blocks) {
    for (const [written, note] of text.matchAll(UNDEFINED)) {
      const shown = `\`${written.slice(0, 80)}\``;
      yield note === undefined
        ? {
            message: `${shown} names an address that is given nowhere.`,
            fix: 'Write the address in round brackets behind the words. If the square brackets belong to the text, put a backslash before each.',
            place: span(file, start, end),
          }
        : {
            message: `There is no footnote ${shown}.`,
            fix: `Write \`[^${note}]: \` and its text on a line of its own, or take the sign out.`,
            place: span(file, start, end),
          };
    }
  }
}

/** A blank in an address, or between the two brackets: what was meant as a link stands in the text as it was written. */
const BROKEN = /\[[^\][\n]{1,120}\](?:\([^()\n]{1,200}\)| \((?:\.\.\/|\/?documents\/|https?:|contact:|#)[^()\s]{1,200}\))/g;

function* brokenLinks(file: string, blocks: readonly TextBlock[]): Generator<RuleFault> {
  for (const { text, start, end } of blocks) {
    for (const [written] of text.matchAll(BROKEN))
      yield {
        message: `\`${written.slice(0, 80)}\` is not read as a link.`,
        fix: written.includes('] (')
          ? 'Take out the blank between the square brackets and the round ones.'
          : 'An address holds no blank: give the file a name without blanks, or write `%20` for each.',
        place: span(file, start, end),
      };
  }
}

/** NOTE: a warning, since some pages are for one organisation alone. */
function* closedPlaces(context: RuleContext): Generator<RuleFault> {
  const linked = everyWords(context.protocol).flatMap(({ file, links }) =>
    links.flatMap(({ target, start, end }) => (target.kind === 'outside' ? [{ text: target.address, place: span(file, start, end) }] : [])),
  );
  for (const { text, place, requirement } of [...allTexts(context), ...linked] as readonly Pick<WrittenText, 'text' | 'place' | 'requirement'>[]) {
    const closed = closedPlaceIn(text);
    if (closed === undefined) continue;
    yield {
      message: `\`${closed.slice(0, 80)}\` is a place that opens only to people of one organisation.`,
      fix: 'Put the paper into `documents/` and link to it there, or give an address that every partner and every family can open.',
      place,
      severity: 'warning',
      ...(requirement === undefined ? {} : { requirement }),
    };
  }
}

/** Headings with ids, requirements (each has its place in the handbook, answered or not) and sections. */
function anchorsOf({ protocol, catalogue }: RuleContext): Set<string> {
  const ids = [...protocol.words.values()].flatMap(idsOf);
  return new Set([...ids, ...catalogue.byId.keys(), ...catalogue.sectionIds, ...protocol.ownSections.map((section) => section.id)]);
}

function idsOf({ headings }: SectionWords): string[] {
  return headings.flatMap((heading) => heading.id ?? []);
}

/** `anchors` are those of the file in which the link stands and those of all chapters; `from` is that file, as the protocol knows it. */
function faultOf(
  { protocol, catalogue }: RuleContext,
  target: LinkTarget,
  anchors: ReadonlySet<string>,
  from: string,
): { message: string; fix: string } | undefined {
  if (target.kind === 'contact') {
    if (findNamed(protocol.directory, target.id) || protocol.unreadable.has(protocol.directoryFile)) return undefined;
    const near = nearest(target.id, allIds(protocol.directory));
    return {
      message: `There is no contact \`${target.id}\` in the directory.`,
      fix: near === undefined ? 'Add it to directory.yaml.' : `Did you mean \`contact:${near}\`?`,
    };
  }
  // NOTE: a link to a heading of another document is only held to the file: it leads to the top of its page at least.
  if (target.kind === 'anchor' || (target.kind === 'file' && target.anchor !== undefined && !target.file.startsWith('documents/'))) {
    const anchor = target.anchor ?? '';
    if (!anchors.has(anchor)) {
      const near = nearest(anchor, anchors);
      return {
        message: `There is no heading \`#${anchor.slice(0, 60)}\`.`,
        fix: near === undefined ? 'Give the heading an id with `{#…}`.' : `Did you mean \`#${near}\`?`,
      };
    }
  }
  if (target.kind !== 'file' || protocol.documents.has(target.file)) return undefined;
  if ([...protocol.summaries.keys()].some((kind) => target.file === `summaries/${kind}.md`)) return undefined;
  const section = /^sections\/([^/]+)\.(?:md|yaml)$/.exec(target.file)?.[1];
  if (section !== undefined && (protocol.words.has(section) || catalogue.sectionIds.has(section))) return undefined;
  const near = nearest(target.file, protocol.documents);
  return {
    message: `There is no file \`${target.file.slice(0, 80)}\` in this protocol.`,
    fix: near === undefined ? elsewhere(target.file) : `Did you mean \`${addressFrom(from, near)}\`?`,
  };
}

function elsewhere(file: string): string {
  return /(?:^|\/)www\./.test(file)
    ? 'If it is a page of another site, write its whole address with `https://` at its beginning.'
    : 'Put the file under `documents/`, or take the link out.';
}

/** As a link in the one file has to be written: `../documents/form.md` from `sections/roles.md`. */
function addressFrom(from: string, to: string): string {
  const [own, others] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = own.findIndex((folder, index) => folder !== others[index]);
  const common = shared < 0 ? own.length : shared;
  return encodeURI([...own.slice(common).map(() => '..'), ...others.slice(common)].join('/'));
}
