// A partner's text inside a Markdown comment: it can be no link, mention, picture, reference, formula or HTML on GitHub or GitLab.

import { cutTo, literals, oneLine } from './plain-text.ts';

/** Breaks what forges look for in finished text, where an escape no longer shows. Nobody sees it. */
const JOINER = '\u2060';

const BEFORE_JOINER = [
  // @name, #1, !1, $1, ~label, %milestone, ^alert, &epic, :picture:, https://
  /[@#!$~%^&:](?=\S)/g,
  // www.example.org and other bare addresses, and *iteration:1
  /\bwww(?=\.)/gi,
  // GH-1 and the numbers of trackers
  /[A-Za-z]-(?=\d)/g,
  // names of commits
  /\b[0-9a-f]{4}(?=[0-9a-f]{3})/gi,
];

/** Words in a sentence, a list or a cell of a table, with every sign of Markdown written as itself. */
export function inert(text: string, most = 600): string {
  return escaped(cutTo(oneLine(text).trim(), most));
}

/** The same, but what stands between backticks shows as code. Not for tables: a stroke would end the cell. */
export function inertWords(text: string, most = 600): string {
  return literals(cutTo(text.trim(), most))
    .map((piece) => (piece.literal ? code(piece.text) : escaped(piece.text)))
    .join('');
}

/** Code: nothing inside is read as Markdown, and forges look for nothing there. */
export function code(text: string): string {
  const shown = oneLine(text).replaceAll('`', "'").trim();
  return shown === '' ? '' : `\`${shown}\``;
}

function escaped(text: string): string {
  const broken = BEFORE_JOINER.reduce((words, sign) => words.replace(sign, `$&${JOINER}`), text);
  return (
    broken
      // NOTE: formulas are looked for before escapes are read, so a dollar has to be an entity.
      .replace(/[&<>$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      .replace(/[\\`*_{}[\]()+!|~=^"'-]/g, '\\$&')
      .replace(/#(?!\d+;)/g, '\\#')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  );
}
