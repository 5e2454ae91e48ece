// Comments in Markdown that do not begin or end where their author thinks: the template's questions stand in comments, so half of one is
// easily taken away.

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';

/** A heading that leads to an answer, and something below it. */
const ANSWER = /^<!--\s*#{2,6} [^\n]*\{#[A-Za-z][\w-]*\}(?![^\n]*-->)[^\n]*\n\s*[^\s-]/;

/** What to say of HTML that is no comment, or of a comment without an end. */
export function htmlFault(file: string, html: string, start: number): Problem {
  const place = span(file, start, start + html.length);
  return html.startsWith('<!--') && !html.includes('-->')
    ? fault('raw-html', place, 'A comment begins here and ends nowhere.', 'Write `-->` behind its last word. What stands in a comment is never published.')
    : fault('raw-html', place, `\`${html.slice(0, 40).replace(/\s+/g, ' ')}\` is HTML.`);
}

export function commentFaults(file: string, html: string, start: number): Problem[] {
  return ANSWER.test(html)
    ? [
        fault(
          'hidden-words',
          span(file, start, start + html.indexOf('\n')),
          'A heading and what stands below it are in one comment, so nothing of it is published.',
        ),
      ]
    : [];
}

/** `text` is that of a heading or a paragraph. An arrow stands within a text, not at its end. */
export function strayEnd(file: string, text: string, end: number): Problem[] {
  return text.trimEnd().endsWith('-->')
    ? [fault('raw-html', span(file, end - 3, end), '`-->` ends a comment here that begins nowhere.', 'Delete it, or write `<!--` where the comment begins.')]
    : [];
}
