// Text, code, links, emphasis: the plain cases, in which every sign can mean one thing only. Anything else is for the parser.

import type { PhrasingContent } from 'mdast';
import type { Stretch } from './stretch.ts';

/** Signs at which something may begin or end. */
const SIGN = /[*_`[\]\\&<!~:]/g;
const WORD = /[A-Za-z0-9À-ɏ]/;
/** Marks between which and words a run of asterisks can only begin or end something. */
const MARK = /[.,;:?!()/"'“”‘’–—-]/;
/** No name of a `:block` begins with these. */
const AFTER_COLON = /[*,.;)/"'”’–—-]/;
const CODE = /`([^`\n ](?:[^`\n]*[^`\n ])?)`(?!`)/y;
/** Text without any sign of its own, and an address of the signs that addresses are made of. */
const LINK = /\[([^[\]*_`\\&<!~:]+)\]\(([\w#/.:?=+%,;@-]+)\)/y;

interface Open {
  readonly mark: '*' | '**';
  readonly at: number;
  readonly outside: PhrasingContent[];
}

/** Undefined when the words hold anything that is not plain. They neither begin nor end with a blank. */
export function plainInline(stretch: Stretch): PhrasingContent[] | undefined {
  const { text } = stretch;
  let nodes: PhrasingContent[] = [];
  let open: Open | undefined;
  let from = 0;
  const flush = (until: number): void => {
    if (until > from) nodes.push({ type: 'text', value: text.slice(from, until), position: stretch.position(from, until) });
  };
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text)) {
    const at = match.index;
    const sign = match[0];
    if (isHarmless(text, at, sign)) continue;
    let end: number;
    if (sign === '_') {
      SIGN.lastIndex = lineToWriteOn(text, at);
      if (SIGN.lastIndex === 0) return undefined;
      continue;
    }
    if (sign === '`') {
      CODE.lastIndex = at;
      const code = CODE.exec(text);
      if (!code || text[at - 1] === '`') return undefined;
      end = at + code[0].length;
      flush(at);
      nodes.push({ type: 'inlineCode', value: code[1] ?? '', position: stretch.position(at, end) });
    } else if (sign === '[') {
      LINK.lastIndex = at;
      const link = LINK.exec(text);
      if (!link) return undefined;
      end = at + link[0].length;
      const words = link[1] ?? '';
      if (/^[ \n]|[ \n]$/.test(words)) return undefined;
      flush(at);
      nodes.push({
        type: 'link',
        title: null,
        url: link[2] ?? '',
        children: [{ type: 'text', value: words, position: stretch.position(at + 1, at + 1 + words.length) }],
        position: stretch.position(at, end),
      });
    } else if (sign === '*') {
      const mark = text[at + 1] === '*' ? '**' : '*';
      end = at + mark.length;
      const [before, after] = [text[at - 1], text[end]];
      if (open) {
        if (mark !== open.mark || !isTurn(before, after)) return undefined;
        flush(at);
        open.outside.push({ type: mark === '*' ? 'emphasis' : 'strong', children: nodes, position: stretch.position(open.at, end) });
        nodes = open.outside;
        open = undefined;
      } else {
        if (!isTurn(after, before)) return undefined;
        flush(at);
        open = { mark, at, outside: nodes };
        nodes = [];
      }
    } else return undefined;
    from = end;
    SIGN.lastIndex = end;
  }
  if (open) return undefined;
  flush(text.length);
  return nodes;
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\n';
}

/** Whether asterisks between these two belong to the inner one alone. */
function isTurn(inner: string | undefined, outer: string | undefined): boolean {
  if (inner === undefined) return false;
  return WORD.test(inner) ? isBlank(outer) || MARK.test(outer ?? '') : MARK.test(inner) && isBlank(outer);
}

/** The end of underscores behind a blank, on which something is to be written by hand; 0 when they are something else. */
function lineToWriteOn(text: string, at: number): number {
  let end = at;
  while (text[end] === '_') end += 1;
  return isBlank(text[at - 1]) && (isBlank(text[end]) || MARK.test(text[end] ?? '')) ? end : 0;
}

/** Signs that stand for themselves here: within a word, before a blank, or with nothing behind them that they could belong to. */
function isHarmless(text: string, at: number, sign: string): boolean {
  const next = text[at + 1];
  if (sign === '_') return WORD.test(text[at - 1] ?? ' ') && WORD.test(next ?? ' ');
  if (sign === ':') return isBlank(next) || AFTER_COLON.test(next ?? '');
  if (sign === '!') return next !== '[';
  return sign === '&' && next === ' ';
}
