// Symbolic places to lines and columns, once, at the end.

import type { Place, ResolvedPlace } from '../model/place.ts';
import { cleaned } from '../model/shown-text.ts';
import type { LineIndex } from '../source/line-index.ts';
import { indexLines } from '../source/line-index.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import type { Range } from '../source/yaml-tree.ts';
import { locateInYaml, locateTextInYaml } from '../source/yaml-tree.ts';
import { whereWordsStand } from './where-words-stand.ts';

const EXCERPT = 160;

/** `about`: what is said of the place. It quotes first what it is about, and where a text there holds these words, the place is theirs alone. */
export type PlaceResolver = (place: Place, about?: string) => ResolvedPlace;

/** A resolver over the files of one protocol. A file that is not there resolves to line 0. `shown` gives the text that excerpts are cut from. */
export function placeResolver(read: ReadProtocol, shown: (file: string, text: string) => string): PlaceResolver {
  const indexes = new Map<string, LineIndex>();
  return (place, about = '') => {
    const file = cleaned(place.file);
    const text = read.yaml.get(place.file)?.text ?? read.markdown.get(place.file)?.text;
    if (place.at === 'file' || text === undefined) return { file, line: 0, column: 0, endLine: 0, endColumn: 0 };
    const index = indexes.get(place.file) ?? indexLines(shown(place.file, text));
    indexes.set(place.file, index);
    const yaml = read.yaml.get(place.file);
    const whole: Range = place.at === 'span' ? [place.start, place.end] : yaml ? locateInYaml(yaml.place, place.path, place.on ?? 'value') : [0, 0];
    const holder = place.at === 'span' ? whole : yaml && place.on !== 'key' ? locateTextInYaml(yaml.place, place.path) : undefined;
    const words = firstQuoted(about);
    const [start, end] = (holder && words !== undefined ? whereWordsStand(words, text, holder) : undefined) ?? whole;
    const from = index.at(start);
    const to = index.at(Math.max(start, end));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, ...excerptOf(index.text(from.line), from.column) };
  };
}

/** NOTE: a label, which stands in no text, is quoted like words of the text, and is then not found there. */
function firstQuoted(about: string): string | undefined {
  const [, marked, spoken] = /`([^`]+)`|“([^”]+)”/.exec(about) ?? [];
  return (marked ?? spoken)?.trim() || undefined;
}

/** The line, cut round the column, with nothing in it that a terminal or a log would obey. */
function excerptOf(line: string, column: number): { excerpt: string; excerptColumn: number } {
  const start = line.length <= EXCERPT ? 0 : Math.max(0, Math.min(column - 60, line.length - EXCERPT));
  const cut = line.slice(start, start + EXCERPT);
  return { excerpt: cleaned(cut.replace(/\t/g, ' ')), excerptColumn: column - start };
}
