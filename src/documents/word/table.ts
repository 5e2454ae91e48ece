// A table of Word whose head is repeated on every page and whose rows do not break.

import { Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { columnShares } from '../column-shares.ts';
import type { Runs } from '../paper.ts';
import { HEAD_FILL, LINE_COLOUR, TEXT_WIDTH } from './look.ts';
import { wordRuns } from './runs.ts';

export function wordTable(head: readonly Runs[], rows: readonly (readonly Runs[])[], named: boolean): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const widths = columnShares(head, rows, columns).map((share) => Math.floor(share * TEXT_WIDTH));
  const line = (cells: readonly Runs[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: Array.from({ length: columns }, (_, index) =>
        cell(cells[index] ?? [], isHead ? 'TableHead' : named && index === 0 ? 'TableName' : 'TableText', widths[index] ?? 0),
      ),
    });
  const border = { style: 'single', size: 4, color: LINE_COLOUR } as const;
  return new Table({
    rows: [
      ...(head.length === 0 ? [] : [line(head, true)]),
      ...(rows.length === 0 && head.length === 0 ? [line([], false)] : rows.map((row) => line(row, false))),
    ],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    tableLook: { firstRow: head.length > 0, firstColumn: named, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

function cell(runs: Runs, style: 'TableHead' | 'TableName' | 'TableText', width: number): TableCell {
  return new TableCell({
    children: [new Paragraph({ style, children: wordRuns(runs) })],
    width: { size: width, type: WidthType.DXA },
    ...(style === 'TableHead' ? { shading: { type: ShadingType.CLEAR, fill: HEAD_FILL, color: 'auto' } } : {}),
  });
}
