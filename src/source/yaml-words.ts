// What the YAML parser finds wrong, in words for people who have never heard of a token, and which of its findings follow from an earlier one.

import type { YAMLError } from 'yaml';
import { printable } from '../model/shown-text.ts';
import type { SourceFaultId } from './faults.ts';
import { LIST_MARK, noListMark, wordSignIn } from './word-signs.ts';

export interface YamlWords {
  readonly message: string;
  readonly fix?: string;
  /** Where it is seen, when that is not where the parser noticed it. */
  readonly start?: number;
  /** Only where it is another than `yaml-syntax`. */
  readonly rule?: SourceFaultId;
}

const SECOND_COLON = 'The text after the first colon holds another colon. Put the text in quotes.';

/** Errors that have a rule of their own. */
const NAMED = new Set(['TAB_AS_INDENT', 'MULTIPLE_DOCS', 'RESOURCE_EXHAUSTION', 'TAG_RESOLVE_FAILED']);

/** Of the others each line can have only one, and what stands behind the first that makes the parser lose its way follows from it. */
export function independent(errors: readonly YAMLError[], text: string): YAMLError[] {
  let last = -2;
  let isLost = false;
  return errors.filter((error) => {
    if (NAMED.has(error.code)) return true;
    const line = text.lastIndexOf('\n', error.pos[0] - 1);
    if (isLost || line === last) return false;
    last = line;
    isLost = /in YAML stream|at node end|Missing closing/.test(error.message) || BULLET.test(lineAt(text, error.pos[0]));
    return true;
  });
}

export function yamlWords({ code, message, pos: [start, end] }: YAMLError, text: string): YamlWords {
  const line = lineAt(text, start);
  const first = printable(text.slice(start, end).split('\n', 1)[0] ?? '', 40);
  const shown = first.includes('`') ? `“${first}”` : `\`${first}\``;
  const curly = wordSignIn(line) ?? wordSignIn(lineAt(text, Math.max(0, text.lastIndexOf('\n', start - 1) - 1)));
  if (curly) return { ...curly, rule: 'yaml-curly-quotes' };
  const bullet = BULLET.exec(line)?.[1];
  if (bullet !== undefined) return noList(bullet);
  const isOpen = /Flow (?:map|sequence)|flow collection|Expected flow .* to end/i.exec(message);
  if (/:\s.*:\s/.test(line) && !isOpen && code !== 'BAD_DQ_ESCAPE')
    return { message: 'This line holds a second colon, so it is not clear what its text is.', fix: SECOND_COLON };
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return { message: 'A backslash stands in this quoted text, and what follows it has no meaning.', fix: 'Write the backslash twice, or take it out.' };
    case 'BAD_SCALAR_START':
      return { message: `A text cannot begin with ${shown}.`, fix: 'Put the text in quotes.' };
    case 'BAD_INDENT':
      return isOpen ? unclosed(message) : { message: 'This line does not begin where the lines of its list or block begin.', fix: INDENT };
    case 'BLOCK_IN_FLOW':
      return unclosed('');
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return text.slice(start, end).trimEnd().includes('\n') || /^ *[^\s:]+: /.test(line)
        ? {
            message: 'The next line is read as if it went on with the text of this one.',
            fix: 'Give the next line as many blanks at its beginning as the lines it belongs to, and look for a missing colon, or one without a blank behind it.',
          }
        : { message: 'It is not clear what this line belongs to.', fix: `${NO_COLON} ${INDENT}` };
    case 'MISSING_CHAR':
      return missing(message, text);
    case 'KEY_OVER_1024_CHARS':
      return { message: 'The text before the colon is too long for a key.', fix: 'If it is a text with a colon in it, put it in quotes.' };
    case 'NON_STRING_KEY':
      return { message: 'A key has to be one text.', fix: 'Write one word or id before the colon, without brackets.' };
    case 'UNEXPECTED_TOKEN':
    case 'IMPOSSIBLE':
      return { message: `${shown === '``' ? 'What stands here' : shown} does not belong to anything above it.`, fix: `${NO_COLON} ${INDENT}` };
    default: {
      const wrong = message.replaceAll('\\r\\n', '\\n').slice(0, 160);
      return { message: `This is not valid YAML: ${wrong}${/[.!?]$/.test(wrong) ? '' : '.'}` };
    }
  }
}

/** A dash without its blank, or the sign that a word processor puts before an entry. */
const BULLET = new RegExp(`^ *(-(?=[A-Za-z]+:)|[${LIST_MARK}](?=\\s))`);

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

function noList(sign: string): YamlWords {
  return sign === '-' ? { message: 'A blank is missing behind the dash.', fix: 'Begin each entry of a list with a dash and a blank: `- `.' } : noListMark(sign);
}

const INDENT = 'Begin it with as many blanks as the lines it belongs to.';
const NO_COLON = 'Look at this line and the one above it for a missing colon, quote or bracket.';

function unclosed(message: string): YamlWords {
  const sign = /with a ([}\]])/.exec(message)?.[1];
  const opened = sign === '}' ? '`{`' : sign === ']' ? '`[`' : '`{` or `[`';
  return {
    message: `A ${opened} is opened here or above and not closed.`,
    fix: `Close it with ${sign === undefined ? '`}` or `]`' : `\`${sign}\``} where its content ends.`,
  };
}

function missing(message: string, text: string): YamlWords {
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) {
    const start = text.lastIndexOf(quote);
    const curly = start < 0 ? undefined : wordSignIn(lineAt(text, start));
    if (curly) return { ...curly, rule: 'yaml-curly-quotes', start };
    return { message: 'A quoted text begins here, and no quote ends it.', fix: 'Put the same quote at its end.', ...(start < 0 ? {} : { start }) };
  }
  if (/[Cc]omments must be separated/.test(message))
    return { message: 'A `#` stands right behind a text.', fix: 'Put a blank before it if a comment begins here; put the text in quotes if not.' };
  if (/Missing , or : between flow/.test(message))
    return { message: 'Between two entries in `{…}` or `[…]` a comma is missing.', fix: 'Put a comma between them; if it is one text, put it in quotes.' };
  if (/need to be followed by map values/.test(message))
    return { message: 'This line has no colon.', fix: 'Write `key: value`, or indent the line if it goes on with the text above.' };
  return { message: 'A sign is missing here.', fix: NO_COLON };
}
