// How the report for people ends: what is said of the whole run. It needs no finding, so that a run in which nothing has changed can end quickly.

import type { Report } from '../model/report.ts';
import type { Painter } from './painter.ts';
import { plainPainter } from './painter.ts';
import { oneLine } from './plain-text.ts';
import { lostWords, partWords, runWords } from './report-words.ts';

export function prettyEnd(report: RunEnd, { painter = plainPainter }: { readonly painter?: Painter }): string {
  const lost = report.lost.map((one) => painter.severity('error', lostWords(one)));
  const all = report.protocols.length + report.lost.length > 1 ? [runWords(report)] : [];
  return `${[...lost, ...all, ...partWords(report), painter.quiet(oneLine(report.caution))].join('\n\n')}\n`;
}

export interface RunEnd extends Pick<Report, 'lost' | 'gate' | 'caution' | 'part'> {
  readonly protocols: readonly { readonly passed: boolean }[];
}
