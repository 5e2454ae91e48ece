// Documents made here, each with one trace of a person: found, named without the value, and nothing found in the clean ones.

import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { allowedBy, NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { inspectDocument } from '../../src/privacy/documents/inspect.ts';

const NAME = 'Rosie Marshwood';
const W = 'xmlns:w="urn:w"';

function says(path: string, bytes: Uint8Array | string): string[] {
  const { faults } = inspectDocument(path, typeof bytes === 'string' ? strToU8(bytes, true) : bytes, NOTHING_ALLOWED);
  const messages = faults.map((one) => `${one.rule}: ${one.message}`);
  expect(JSON.stringify(faults)).not.toContain(NAME);
  return messages;
}

const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
const word = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document ${W}><w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:document>`, ...parts });
const carries = (what: string): string[] => [`personal-data-metadata: This file carries more than it shows: ${what}.`];
const AUTHOR = carries('the name of its author or of the last person who saved it');
const CHANGES = carries('tracked changes, with words that were deleted or added and by whom');
const FETCHED = carries('parts that are fetched from elsewhere when it is opened');
const FIELD = carries('a field that fetches or starts something when it is opened');
const rels = (type: string, mode: string): string =>
  `<Relationships><Relationship Id="a" Type="http://schemas.example.org/relationships/${type}" Target="x" TargetMode="${mode}"/></Relationships>`;
const paragraph = (inside: string): string => `<w:document ${W}><w:p>${inside}</w:p></w:document>`;

describe('Word, Excel, PowerPoint and OpenDocument', () => {
  test.each<[string, string, Uint8Array, string[]]>([
    [
      'a clean file',
      'a.docx',
      word({ 'docProps/core.xml': '<c><dc:creator></dc:creator><cp:lastModifiedBy>Microsoft Office User</cp:lastModifiedBy></c>' }),
      [],
    ],
    ['an author', 'a.docx', word({ 'docProps/core.xml': `<c><dc:creator>${NAME}</dc:creator></c>` }), AUTHOR],
    ['the last person', 'a.xlsx', word({ 'docProps/core.xml': `<c><cp:lastModifiedBy>${NAME}</cp:lastModifiedBy></c>` }), AUTHOR],
    ['a manager', 'a.pptx', word({ 'docProps/app.xml': `<c><Manager>${NAME}</Manager></c>` }), AUTHOR],
    [
      'a property of its own that names somebody',
      'a.docx',
      word({ 'docProps/custom.xml': `<Properties><property pid="2" name="Checked by"><vt:lpwstr>${NAME}</vt:lpwstr></property></Properties>` }),
      AUTHOR,
    ],
    [
      'a property of its own that names nobody',
      'a.docx',
      word({
        'docProps/custom.xml':
          '<Properties><property pid="2" name="ContentTypeId"><vt:lpwstr>0x0101</vt:lpwstr></property><property pid="3" name="Owner"><vt:lpwstr></vt:lpwstr></property></Properties>',
      }),
      [],
    ],
    ['comments', 'a.docx', word({ 'word/comments.xml': `<w:comments><w:comment w:author="${NAME}"/></w:comments>` }), carries('comments of reviewers')],
    ['an insertion', 'a.docx', word({ 'word/document.xml': paragraph(`<w:ins w:author="${NAME}"><w:r/></w:ins>`) }), CHANGES],
    ['a deletion in a footer', 'a.docx', word({ 'word/footer2.xml': paragraph(`<w:del w:id="1"><w:r/></w:del>`) }), CHANGES],
    ['hidden words', 'a.docx', word({ 'word/document.xml': paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>') }), carries('hidden words')],
    ['a hidden sheet', 'a.xlsx', zip({ 'xl/workbook.xml': '<sheets><sheet name="a" state="veryHidden"/></sheets>' }), carries('hidden sheets')],
    ['a hidden row', 'a.xlsx', zip({ 'xl/worksheets/sheet1.xml': '<row r="2" hidden="1"><c/></row>' }), carries('hidden rows or columns')],
    ['comments in cells', 'a.xlsx', zip({ 'xl/comments1.xml': '<comments/>' }), carries('comments of reviewers')],
    ['a hidden slide', 'a.pptx', zip({ 'ppt/slides/slide1.xml': '<p:sld show="0"/>' }), carries('hidden slides')],
    ['a program', 'a.docx', word({ 'word/vbaProject.bin': 'x' }), carries('a program')],
    ['an author in OpenDocument', 'a.odt', zip({ 'meta.xml': `<m><meta:initial-creator>${NAME}</meta:initial-creator></m>` }), AUTHOR],
    ['a comment in OpenDocument', 'a.odt', zip({ 'content.xml': '<text:p><office:annotation office:name="1"/></text:p>' }), carries('comments of reviewers')],
    ['a change in OpenDocument', 'a.odt', zip({ 'content.xml': '<text:tracked-changes><x/></text:tracked-changes>' }), CHANGES],
    ['a file inside it', 'a.docx', word({ 'word/embeddings/a.bin': 'x' }), carries('another file inside it, which was not looked into')],
    ['a template from elsewhere', 'a.docx', word({ 'word/_rels/settings.xml.rels': rels('attachedTemplate', 'External') }), FETCHED],
    ['a picture from elsewhere', 'a.pptx', zip({ 'ppt/slides/_rels/slide1.xml.rels': rels('image', 'External') }), FETCHED],
    ['a link to click', 'a.docx', word({ 'word/_rels/document.xml.rels': rels('hyperlink', 'External') + rels('image', 'Internal') }), []],
    [
      'a field that starts a program',
      'a.docx',
      word({ 'word/document.xml': paragraph('<w:instrText xml:space="preserve"> DDEAUTO c:\\\\x </w:instrText>') }),
      FIELD,
    ],
    ['a field that fetches', 'a.docx', word({ 'word/header1.xml': paragraph('<w:fldSimple w:instr=" INCLUDEPICTURE &quot;x&quot; "/>') }), FIELD],
    ['a page number', 'a.docx', word({ 'word/header1.xml': paragraph('<w:fldSimple w:instr=" PAGE "/>') }), []],
    [
      'a file taken in',
      'a.docx',
      word({ 'word/document.xml': paragraph('<w:altChunk r:id="a"/>') }),
      carries('another file inside it, which was not looked into'),
    ],
    ['a picture from elsewhere in OpenDocument', 'a.odt', zip({ 'content.xml': '<draw:image xlink:href="https://example.org/a.png"/>' }), FETCHED],
    ['a picture of its own in OpenDocument', 'a.odt', zip({ 'content.xml': '<draw:image xlink:href="Pictures/a.png"/>' }), []],
  ])('%s', (_, path, bytes, expected) => expect(says(path, bytes)).toEqual(expected));

  test('a number that is split over runs is found in the text', () => {
    const bytes = word({ 'word/document.xml': paragraph('<w:r><w:t>NHS number 943 4</w:t></w:r><w:r><w:t>76 5919</w:t></w:r>') });
    expect(says('a.docx', bytes)).toEqual(['personal-data: The text of this file holds what looks like an NHS number (`943 *** **19`).']);
  });

  const SAYS_NHS = ['personal-data: The text of this file holds what looks like an NHS number (`943 *** **19`).'];
  const NHS = 'NHS number 943 476 5919';
  test.each<[string, string, Uint8Array]>([
    ['the text read out for a picture', 'a.docx', word({ 'word/document.xml': paragraph(`<wp:docPr id="1" name="Picture 1" descr="${NHS}"/>`) })],
    ['a text box', 'a.docx', word({ 'word/document.xml': paragraph(`<w:txbxContent><w:p><w:r><w:t>${NHS}</w:t></w:r></w:p></w:txbxContent>`) })],
    ['a chart', 'a.docx', word({ 'word/charts/chart1.xml': `<c:t><a:p><a:r><a:t>${NHS}</a:t></a:r></a:p></c:t>` })],
    ['a building block', 'a.docx', word({ 'word/glossary/document.xml': paragraph(`<w:r><w:t>${NHS}</w:t></w:r>`) })],
    ['a form variable', 'a.docx', word({ 'word/settings.xml': `<w:docVars><w:docVar w:name="a" w:val="${NHS}"/></w:docVars>` })],
    [
      'where a link leads',
      'a.docx',
      word({ 'word/_rels/document.xml.rels': '<Relationship Type="x/hyperlink" Target="https://x.example.org/?nhs=943%20476%205919" TargetMode="External"/>' }),
    ],
    ['the company', 'a.docx', word({ 'docProps/app.xml': `<Properties><Company>${NHS}</Company></Properties>` })],
    ['the name of a sheet', 'a.xlsx', zip({ 'xl/workbook.xml': `<sheets><sheet name="${NHS}"/></sheets>` })],
    ['a text box of a sheet', 'a.xlsx', zip({ 'xl/drawings/drawing1.xml': `<a:p><a:r><a:t>${NHS}</a:t></a:r></a:p>` })],
    ['the head of a printed sheet', 'a.xlsx', zip({ 'xl/worksheets/sheet1.xml': `<headerFooter><oddHeader>&amp;C${NHS}</oddHeader></headerFooter>` })],
    ['the master of slides', 'a.pptx', zip({ 'ppt/slideMasters/slideMaster1.xml': `<a:p><a:r><a:t>${NHS}</a:t></a:r></a:p>` })],
  ])('words are read in %s', (_, path, bytes) => expect(says(path, bytes)).toEqual(SAYS_NHS));

  const cells = (...texts: string[]): string => `<w:tr>${texts.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
  test.each<[string, string]>([
    ['in a row', cells('Field', 'Entry') + cells('Date of birth', '3 April 2016')],
    ['in a column', cells('Worker', 'Date of birth', 'Plan') + cells('Midwife', '3 April 2016', 'Yes')],
  ])('a label counts %s of a table', (_, rows) => {
    const bytes = word({ 'word/document.xml': `<w:document ${W}><w:tbl>${rows}</w:tbl></w:document>` });
    expect(says('a.docx', bytes)).toEqual(['personal-data: The text of this file holds what looks like a date of birth (`* ***** ****`).']);
  });
  test('another column and what is said of a meeting stay', () => {
    const rows = cells('Date of birth', 'Met on') + cells('not told', '3 April 2016');
    expect(says('a.docx', word({ 'word/document.xml': `<w:document ${W}><w:tbl>${rows}</w:tbl></w:document>` }))).toEqual([]);
  });
  test('the head of a column of a sheet counts for its cells', () => {
    const text = (words: string): string => `<si><t>${words}</t></si>`;
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"/><c r="C2" t="s"><v>2</v></c></row></sheetData>';
    const parts = { 'xl/sharedStrings.xml': `<sst>${text('Worker')}${text('Child&apos;s name')}${text('Ola Frost')}</sst>`, 'xl/worksheets/sheet1.xml': sheet };
    expect(says('a.xlsx', zip(parts))).toEqual([
      'personal-data: The text of this file holds what looks like the name of a child or of somebody in a family (`O** *****`).',
    ]);
    expect(says('a.xlsx', zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet.replace('"C2"', '"B2"') }))).toEqual([]);
  });
  test('a list of values is read by the heads of its columns, and the line is told', () => {
    expect(says('a.csv', 'Worker,Child\'s name\nMidwife,"none,\nyet"\nMidwife,Ola Frost\n')).toEqual([
      'personal-data: The text of this file holds what looks like the name of a child or of somebody in a family (`O** *****`), in line 4.',
    ]);
  });

  test('an organisation of the directory may be the author', () => {
    const bytes = word({ 'docProps/core.xml': '<c><dc:creator>Fenmarsh Council</dc:creator></c>' });
    const allowed = allowedBy({ organisations: { fenmarsh: { name: 'Fenmarsh council' } }, teams: {}, posts: {}, roles: {} });
    expect(inspectDocument('a.docx', bytes, allowed).faults).toEqual([]);
    expect(inspectDocument('a.docx', bytes, NOTHING_ALLOWED).faults).toHaveLength(1);
  });
});

test.each(['Children &amp; Families Team', 'Children &#38; Families Team', 'Children &#x26; Families Team', '<![CDATA[Children & Families Team]]>'])(
  'a team may be the author, however its sign for “and” is written: %s',
  (written) => {
    const allowed = allowedBy({ organisations: {}, teams: { cft: { name: 'Children & Families Team' } }, posts: {}, roles: {} });
    const faults = (path: string, bytes: Uint8Array) => inspectDocument(path, bytes, allowed).faults;
    expect(faults('a.docx', word({ 'docProps/core.xml': `<c><dc:creator>${written}</dc:creator></c>` }))).toEqual([]);
    const xmp = `<dc:creator><rdf:Seq><rdf:li>${written}</rdf:li></rdf:Seq></dc:creator>`;
    expect(faults('a.pdf', strToU8(`%PDF-1.7\n7 0 obj << /Type /Metadata /Subtype /XML >>\nstream\n${xmp}\nendstream endobj`))).toEqual([]);
  },
);

test('an author between the signs for text as it is', () => {
  expect(says('a.docx', word({ 'docProps/core.xml': `<c><dc:creator><![CDATA[${NAME}]]></dc:creator></c>` }))).toEqual(AUTHOR);
});

const CANNOT = 'personal-data-metadata: Nobody can say what is hidden in this file: ';

describe('what cannot be looked into is said', () => {
  const bomb = zip({ 'word/document.xml': new Uint8Array(40_000_000) });
  test.each<[string, string, Uint8Array | string, string]>([
    ['no zip', 'a.docx', 'This is no Word file.', 'it is not what its name says.'],
    ['no PDF', 'a.pdf', 'This is no PDF.', 'it is not what its name says.'],
    ['no picture', 'a.png', 'This is no picture.', 'it is not what its name says.'],
    ['a JPEG under another name', 'a.png', '\xff\xd8\xff\xd9', 'it is not what its name says.'],
    ['a broken JPEG', 'a.jpg', '\xff\xd8abcdefgh', 'it is damaged.'],
    ['a locked PDF', 'a.pdf', '%PDF-1.7\ntrailer << /Encrypt 5 0 R >>', 'it is locked.'],
    ['a file that unfolds', 'a.docx', bomb, 'it unfolds into more than can be read.'],
    ['a cut-off PNG', 'a.png', '\x89PNG\r\n\x1a\n\0\0\0\xffIHDRabcd', 'it is damaged.'],
    ['another kind', 'a.bin', 'x', 'it is of a kind that cannot be read.'],
  ])('%s', (_, path, bytes, why) => expect(says(path, bytes)).toEqual([CANNOT + why]));

  test('an empty file hides nothing', () => expect(says('a.png', '')).toEqual([]));
});

test('a long list of references is read once, not once for each', () => {
  const began = process.threadCpuUsage();
  expect(says('a.csv', `${'case 1234567\n'.repeat(30_000)}`)).toHaveLength(20);
  expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(20_000);
});

describe('PDF', () => {
  const pdf = (...parts: readonly string[]): string => `%PDF-1.7\n${parts.join('\n')}\n%%EOF`;
  const stream = (head: string, content: string): string =>
    `7 0 obj << ${head} /Filter /FlateDecode >>\nstream\r\n${String.fromCharCode(...zlibSync(strToU8(content)))}\nendstream endobj`;
  const FONT = '3 0 obj << /Type /Font /Subtype /TrueType /Encoding /WinAnsiEncoding >> endobj';
  test.each<[string, string, string[]]>([
    [
      'in one line',
      'BT 1 0 0 1 72 760 Tm [(N)-3(HS n)2(umber 943 )] TJ ET q BT 1 0 0 1 130 760 Tm [(476)-250(5919)] TJ ET Q',
      ['an NHS number (`943 *** **19`)'],
    ],
    ['beside its label', 'BT (Date of birth: 3 April 2016) Tj 0 -14 Td (Met on 4 April 2026) Tj ET', ['a date of birth (`* ***** ****`)']],
    ['in another line than the label', 'BT 1 0 0 1 72 760 Tm (Date of birth) Tj 1 0 0 1 72 700 Tm (3 April 2016) Tj T* (4 April 2016) Tj ET', []],
    ['by numbers of the font', 'BT (\\000N\\000H) Tj <004E0048> Tj (% not said ) Tj ET', []],
  ])('words of a page %s', (_, content, found) => {
    const messages = found.map((one) => `personal-data: The text of this file holds what looks like ${one}.`);
    expect(says('a.pdf', pdf(FONT, stream('', content)))).toEqual(messages);
    expect(says('a.pdf', pdf(stream('', content)))).toEqual([]);
    expect(says('a.pdf', pdf(FONT, stream('/Subtype /Image', content)))).toEqual([]);
  });
  test.each(['/V', '/TU', '/Alt', '/ActualText'])('the words under %s', (key) => {
    expect(says('a.pdf', pdf(`1 0 obj << /T (a) ${key} (NHS number 943 476 5919) >> endobj`))).toEqual([
      'personal-data: The text of this file holds what looks like an NHS number (`943 *** **19`).',
    ]);
  });
  const LATER = '2 0 obj << /Length 1 >>\nstream\nx\nendstream endobj';
  test.each<[string, string, string[]]>([
    ['a clean file', pdf('1 0 obj << /Title (Leaflet) /Creator (Writer) /Producer (LibreOffice) /Author () >> endobj'), []],
    ['an author', pdf(`1 0 obj << /Author (${NAME}) >> endobj`), AUTHOR],
    ['an author under a name with a letter by its number', pdf(`1 0 obj << /#41uthor (${NAME}) >> endobj`), AUTHOR],
    ['a program under such a name', pdf('1 0 obj << /S /#4aavaScript >> endobj'), carries('a program')],
    ['a number sign in a title', pdf('1 0 obj << /Title (Form #41uthor /S) >> endobj'), []],
    ['an author in hexadecimal', pdf(`1 0 obj << /Author <FEFF0041006D0079> >> endobj`), AUTHOR],
    ['an author elsewhere', pdf('1 0 obj << /Author 4 0 R >> endobj', `4 0 obj (${NAME}) endobj`), AUTHOR],
    ['an author in a packed object', pdf(stream('/Type /ObjStm /N 1 /First 4', `1 0 << /Author (${NAME}) >>`)), AUTHOR],
    ['an author in packed XMP', pdf(stream('/Type /Metadata /Subtype /XML', `<dc:creator><rdf:Seq><rdf:li>${NAME}</rdf:li></rdf:Seq></dc:creator>`)), AUTHOR],
    ['a comment', pdf('5 0 obj << /Type /Annot /Subtype /Text /Contents (No) /T (Jo) >> endobj'), carries('comments of reviewers')],
    ['an attached file', pdf('5 0 obj << /Names << /EmbeddedFiles 6 0 R >> >> endobj'), carries('another file inside it, which was not looked into')],
    ['a program', pdf('5 0 obj << /S /JavaScript /JS (app.alert) >> endobj'), carries('a program')],
    ['an author behind a title with the word stream', pdf(`1 0 obj << /Title (Mainstream referral form) /Author (${NAME}) >> endobj`, LATER), AUTHOR],
    ['the word stream on its own', pdf(`1 0 obj << /Title (The stream of referrals) /Author (${NAME}) >> endobj`, LATER), AUTHOR],
    ['a key and its value on two lines', pdf(`1 0 obj << /Author\n4\n0\nR >> endobj`, `4\n0\nobj\n(${NAME}) endobj`), AUTHOR],
    ['a packed object whose kind stands on the next line', pdf(stream('/Type\n/ObjStm\r\n/N 1', `1 0 << /Author (${NAME}) >>`)), AUTHOR],
    ['packed XMP whose kind stands on the next line', pdf(stream('/Subtype\n/XML', `<dc:creator>${NAME}</dc:creator>`)), AUTHOR],
    ['a packed object with a long dictionary', pdf(stream(`/Type /ObjStm /Note (${'x'.repeat(3_000)} objects)`, `1 0 << /Author (${NAME}) >>`)), AUTHOR],
    ['a packed object behind a blank', pdf(stream('/Type /ObjStm', `1 0 << /Author (${NAME}) >>`).replace('stream\r', 'stream \r')), AUTHOR],
    ['a comment whose kind stands on the next line', pdf('5 0 obj << /Subtype\n/Text\n/Contents (No) >> endobj'), carries('comments of reviewers')],
    ['a word that may open a stream', pdf('1 0 obj << /Title (a >> stream of words) >> endobj', LATER), [`${CANNOT}it is damaged.`]],
    ['an author that is not there', pdf('1 0 obj << /Author 4 0 R >> endobj'), [`${CANNOT}a part of it cannot be found.`]],
  ])('%s', (_, text, expected) => expect(says('a.pdf', text)).toEqual(expected));

  test.each([
    ['the word stream', 'stream '],
    ['blanks', ' '],
    ['ends of dictionaries', '>> '],
    ['beginnings of objects', '1 0 obj << /Type '],
  ])('a megabyte of %s is read in no time', (_, text) => {
    const began = process.threadCpuUsage();
    says('a.pdf', pdf(text.repeat(Math.ceil(1_000_000 / text.length)), LATER));
    expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(10_000);
  });
});

describe('pictures', () => {
  const segment = (marker: string, data: string): string => `\xff${marker}${String.fromCharCode((data.length + 2) >> 8, (data.length + 2) & 255)}${data}`;
  const jpeg = (...segments: readonly string[]): string => `\xff\xd8${segments.join('')}\xff\xda\0\x02abc\xff\0def\xff\xd9`;
  const entry = (tag: string): string => `${tag}\x02\0\x04\0\0\0abc\0`;
  const exif = (...tags: readonly string[]): string => `II*\0\x08\0\0\0${String.fromCharCode(tags.length)}\0${tags.map(entry).join('')}\0\0\0\0`;
  const chunk = (kind: string, data: string): string => `${String.fromCharCode(0, 0, data.length >> 8, data.length & 255)}${kind}${data}crc!`;
  const png = (...chunks: readonly string[]): string => `\x89PNG\r\n\x1a\n${chunk('IHDR', 'x'.repeat(13))}${chunks.join('')}${chunk('IEND', '')}`;
  test.each<[string, string, string, string[]]>([
    ['a clean JPEG', 'a.jpg', jpeg(segment('\xe1', `Exif\0\0${exif('\x12\x01')}`), segment('\xfe', 'CREATOR: gd-jpeg v1.0')), []],
    ['a place', 'a.jpg', jpeg(segment('\xe1', `Exif\0\0${exif('\x25\x88')}`)), carries('where it was taken')],
    [
      'a photographer and a camera',
      'a.jpeg',
      jpeg(segment('\xe1', `Exif\0\0${exif('\x3b\x01', '\x0f\x01')}`)),
      carries('who took it; the camera and how it was used'),
    ],
    ['XMP', 'a.jpg', jpeg(segment('\xe1', `http://ns.adobe.com/xap/1.0/\0<dc:creator>${NAME}</dc:creator>`)), carries('who took or owns it')],
    ['IPTC', 'a.jpg', jpeg(segment('\xed', 'Photoshop 3.0\x008BIM\x04\x04\0\0')), carries('who took it and what it shows (IPTC)')],
    ['a comment', 'a.jpg', jpeg(segment('\xfe', `by ${NAME}`)), carries('a comment')],
    ['a second picture', 'a.jpg', jpeg() + 'x'.repeat(400), carries('more data behind the picture')],
    ['a clean PNG', 'a.png', png(chunk('tEXt', 'Software\0Inkscape')), []],
    ['words in a PNG', 'a.png', png(chunk('tEXt', `Author\0${NAME}`)), carries('words beside the picture')],
    ['Exif in a PNG', 'a.png', png(chunk('eXIf', exif('\x25\x88'))), carries('where it was taken')],
  ])('%s', (_, path, bytes, expected) => expect(says(path, bytes)).toEqual(expected));

  test('packed words in a PNG are read too', () => {
    const packed = String.fromCharCode(...zlibSync(strToU8('Her number is 943 476 5919.')));
    expect(says('a.png', png(chunk('zTXt', `Comment\0\0${packed}`)))).toEqual([
      ...carries('words beside the picture'),
      'personal-data: The text of this file holds what looks like an NHS number (`943 *** **19`).',
    ]);
  });
});

test.each(['a.txt', 'a.csv'])('a number in %s is found with its line', (path) => {
  expect(says(path, 'name,number\r\nx,"943 476 5919"\r\n')).toEqual([
    'personal-data: The text of this file holds what looks like an NHS number (`943 *** **19`), in line 2.',
  ]);
});
