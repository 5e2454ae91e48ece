// How the Word copy looks: styles, numbering of chapters and lists, sizes.

import type { INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, LevelFormat, LineRuleType } from 'docx';

const INK = '0B0C0C';
const GREY = '505A5F';
/** Half points. */
const size = (points: number): number => points * 2;
/** Twentieths of a point. */
const space = (points: number): number => points * 20;

export const FONT = 'Arial';
export const LINE_COLOUR = 'B1B4B6';
export const HEAD_FILL = 'E8EDF2';
/** Of A4 between margins of 2 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** Line spacing in 240ths of a line. */
const SINGLE = { line: 252, lineRule: LineRuleType.AUTO };

const heading = (points: number, before: number, brand: string) => ({
  run: { font: FONT, size: size(points), bold: true, color: points > 12 ? brand : INK },
  paragraph: { spacing: { before: space(before), after: space(4), ...SINGLE }, keepNext: true, keepLines: true },
});

/** `brand` is six hex digits: the colour of headings, lines and links. */
export function styles(language: string, brand: string): IStylesOptions {
  return {
    default: {
      document: { run: { font: FONT, size: size(11), color: INK, language: { value: language } }, paragraph: { spacing: { after: space(6), line: 276 } } },
      title: { run: { font: FONT, size: size(26), bold: true, color: brand }, paragraph: { spacing: { before: space(60), after: space(10), ...SINGLE } } },
      heading1: heading(18, 0, brand),
      heading2: heading(14, 14, brand),
      heading3: heading(12, 10, brand),
      heading4: heading(11, 8, brand),
      heading5: heading(11, 8, brand),
      heading6: heading(11, 8, brand),
      listParagraph: { paragraph: { spacing: { after: space(3) } } },
      caption: {
        run: { font: FONT, size: size(10.5), bold: true, italics: false, color: INK },
        paragraph: { spacing: { before: space(8), after: space(3) }, keepNext: true },
      },
      hyperlink: { run: { color: brand, underline: {} } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { size: size(12.5) } },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 200 }, border: { left: { style: 'single', size: 24, space: 6, color: 'F47738' } } },
      },
      {
        id: 'Box',
        name: 'Box',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 200 }, border: { left: { style: 'single', size: 24, space: 6, color: brand } } },
      },
      {
        id: 'Urgent',
        name: 'Urgent',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 200 }, border: { left: { style: 'single', size: 24, space: 6, color: 'D4351C' } } },
      },
      { id: 'Small', name: 'Small', basedOn: 'Normal', quickFormat: true, run: { size: size(9.5), color: GREY } },
      { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: size(8.5), color: GREY } },
      { id: 'Code', name: 'Code', basedOn: 'Normal', quickFormat: true, run: { font: 'Courier New', size: size(10) } },
      { id: 'ContentsTitle', name: 'Contents Title', basedOn: 'Normal', run: { size: size(18), bold: true, color: brand }, paragraph: { keepNext: true } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, run: { size: size(10) }, paragraph: { spacing: { after: space(2) } } },
      { id: 'TableName', name: 'Table Name', basedOn: 'TableText', quickFormat: true, run: { bold: true } },
      { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', quickFormat: true, run: { bold: true }, paragraph: { keepNext: true } },
    ],
  };
}

const LEVELS = [0, 1, 2, 3, 4, 5];
const indent = (level: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } });

export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'chapters',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 720, hanging: 720 } } } },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 720, hanging: 720 } } } },
      ],
    },
    {
      reference: 'numbers',
      levels: LEVELS.map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: indent(level) })),
    },
    {
      reference: 'bullets',
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
  ],
};
