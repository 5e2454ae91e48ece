// The marks that git leaves where two people changed the same lines. In Markdown they would become headings and quotations.

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';

const MARK = /^(?:<{7}|>{7})(?: .*)?$/gm;
const SHOWN = 80;
const MOST = 5;

/** One problem for each place that begins with `<<<<<<<`, or for the first other mark where no such line is left. */
export function mergeMarks(file: string, text: string): Problem[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const marks = [...text.matchAll(MARK)];
  const begins = marks.filter(([mark]) => mark.startsWith('<'));
  return (begins.length > 0 ? begins : marks)
    .slice(0, MOST)
    .map(({ 0: mark, index }) =>
      fault(
        'unfinished-merge',
        span(file, index, index + Math.min(mark.length, SHOWN)),
        'Here begins a stretch of text that two people changed, and that was never put together.',
      ),
    );
}
