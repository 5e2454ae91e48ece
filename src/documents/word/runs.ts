// Stretches of text to Word: looks, line breaks, links inside the document and out of it.

import type { ParagraphChild } from 'docx';
import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { Run, Runs } from '../paper.ts';
import { plain } from '../signs.ts';
import { bookmarkName } from './names.ts';

export function wordRuns(runs: Runs): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const children = textRuns(run);
    if (run.place !== undefined) return [new InternalHyperlink({ anchor: bookmarkName(run.place), children })];
    return run.href === undefined ? children : [new ExternalHyperlink({ link: run.href, children })];
  });
}

function textRuns(run: Run): TextRun[] {
  const look = {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.raised ? { superScript: true } : {}),
    ...(run.code ? { font: 'Courier New' } : {}),
    ...(run.place !== undefined || run.href !== undefined ? { style: 'Hyperlink' } : {}),
  };
  return plain(run.text)
    .split('\n')
    .map((text, line) => new TextRun({ ...look, text, ...(line > 0 ? { break: 1 } : {}) }));
}
