// The words of a file cut at its headings. What stands under the heading of a requirement is the same for the checks, the translations and the page.

import type { Heading, Passage, SectionWords, TextBlock } from '../model/words.ts';
import { countWords } from '../model/words.ts';

/**
 * What a heading that stands in no box or quotation does to the clause before it. `ids` are those that begin a clause. A subheading without one
 * belongs to the clause, as it does for readers; `##` ends it.
 */
export function cutAt({ id, depth }: { readonly id?: string | undefined; readonly depth: number }, ids: ReadonlySet<string>): 'begins' | 'ends' | 'within' {
  if (id !== undefined && ids.has(id)) return 'begins';
  return depth === 2 ? 'ends' : 'within';
}

type Written = Pick<SectionWords, 'section' | 'file' | 'headings' | 'blocks'>;

/** What stands under every heading that carries an id, up to the next of the same or a higher level, whatever guidance asks. */
export function passagesOf(written: Written): Passage[] {
  return written.headings.flatMap((heading, index) =>
    heading.id === undefined
      ? []
      : [
          passageOf(
            written,
            heading,
            heading.id,
            blocksUnder(written, index, (next) => next.depth <= heading.depth),
          ),
        ],
  );
}

/** The same, but what stands under one of `ids` is cut as on its page. What begins no clause there, since it stands in a box, is left out. */
export function clausePassages(written: Written & Pick<SectionWords, 'passages'>, ids: ReadonlySet<string>): Passage[] {
  const indexes = new Map(written.headings.map((heading, index) => [heading, index]));
  return written.passages.flatMap((passage) => {
    const { id, heading, blocks: known } = passage;
    if (!ids.has(id)) return [passage];
    if (heading.inside) return [];
    const blocks = blocksUnder(written, indexes.get(heading) ?? 0, (next) => next.inside !== true && cutAt(next, ids) !== 'within');
    // NOTE: both begin at the heading and nothing is left out between.
    return [blocks.length === known.length ? passage : passageOf(written, heading, id, blocks)];
  });
}

function passageOf({ section, file }: Written, heading: Heading, id: string, blocks: readonly TextBlock[]): Passage {
  const text = blocks.map((block) => block.text).join('\n');
  return { id, section, file, title: heading.text, heading, text, blocks, words: countWords(text) };
}

function blocksUnder({ headings, blocks }: Written, index: number, ends: (next: Heading) => boolean): TextBlock[] {
  let next = index + 1;
  for (; next < headings.length; next += 1) if (ends(headings[next] as Heading)) break;
  const until = headings[next]?.start ?? Number.POSITIVE_INFINITY;
  return blocks.slice(firstAfter(blocks, headings[index]?.start ?? 0), firstAfter(blocks, until - 1)).filter((block) => block.kind !== 'heading');
}

/** Index of the first block that begins after an offset; blocks stand in the order of the text. */
function firstAfter(blocks: readonly TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
