// A content control of Word (a structured document tag): blocks that belong together, tagged with an id that survives editing.

import type { Paragraph, Table } from 'docx';
import { BuilderElement, FileChild } from 'docx';
import { fieldNumber } from './names.ts';

/** Word allows 64 signs for a tag and for the name that it shows. */
const LONGEST_NAME = 64;

export class TaggedField extends FileChild {
  constructor(tag: string, title: string, content: readonly (Paragraph | Table)[]) {
    super('w:sdt');
    const value = (name: string, text: string | number) =>
      new BuilderElement<{ value: string | number }>({ name, attributes: { value: { key: 'w:val', value: text } } });
    this.root.push(
      new BuilderElement({ name: 'w:sdtPr', children: [value('w:alias', title.slice(0, LONGEST_NAME)), value('w:tag', tag), value('w:id', fieldNumber(tag))] }),
      new BuilderElement({ name: 'w:sdtContent', children: [...content] }),
    );
  }
}
