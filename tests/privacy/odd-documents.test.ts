// Documents as other programs than the usual ones write them, and as somebody writes them who wants to hide something: what they carry is
// found whatever their parts are called, and what is made to unfold without end is given up.

import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { inspectDocument } from '../../src/privacy/documents/inspect.ts';

const NAME = 'Rosie Marshwood';
const NUMBER = 'NHS number 943 476 5919';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

type Parts = Readonly<Record<string, string | Uint8Array>>;

function says(path: string, bytes: Uint8Array): string {
  const { faults } = inspectDocument(path, bytes, NOTHING_ALLOWED);
  const told = faults.map(({ message }) => message).join(' ');
  expect(JSON.stringify(faults)).not.toMatch(/Rosie|9434765919|943 476 5919/);
  return told;
}

const latin = (text: string): Uint8Array => strToU8(text, true);
const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part)));
const zip = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
const word = (parts: Parts): Uint8Array => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document xmlns:w="${MAIN}"/>`, ...parts });
const odt = (parts: Parts): Uint8Array => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<text:p>Words.</text:p>', ...parts });

const AUTHOR = 'the name of its author';
const COMMENTS = 'comments of reviewers';
const CHANGES = 'tracked changes';
const PHOTO = 'a picture that tells who took it';

/** Exif with the name of who took the picture; as the block of a JPEG, and as a TIFF by itself. */
const tiff = ((): Uint8Array => {
  const bytes = new Uint8Array(8 + 2 + 12 + 4 + NAME.length + 1);
  const view = new DataView(bytes.buffer);
  bytes.set(latin('II*\0'));
  view.setUint32(4, 8, true);
  view.setUint16(8, 1, true);
  view.setUint16(10, 0x013b, true);
  view.setUint16(12, 2, true);
  view.setUint32(14, NAME.length + 1, true);
  view.setUint32(18, 26, true);
  bytes.set(latin(NAME), 26);
  return bytes;
})();
const segment = (marker: number, data: Uint8Array): Uint8Array => joined(Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255), data);
const jpeg = (...segments: readonly Uint8Array[]): Uint8Array => joined(Uint8Array.of(0xff, 0xd8), ...segments, Uint8Array.of(0xff, 0xd9));
const photo = jpeg(segment(0xe1, joined('Exif\0\0', tiff)));
const chunk = (kind: string, data: string): Uint8Array => {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, data.length);
  return joined(head, kind, data, '\0\0\0\0');
};
const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
  joined('\x89PNG\r\n\x1a\n', chunk('IHDR', '\0\0\0\x01\0\0\0\x01\b\0\0\0\0'), ...chunks, chunk('IEND', ''));

describe('Word, Excel and OpenDocument', () => {
  test.each<[string, string, Uint8Array, string]>([
    [
      'a comment under another short name',
      'a.docx',
      word({ 'word/comments.xml': `<n:comments xmlns:n="${MAIN}"><n:comment n:id="0"/></n:comments>` }),
      COMMENTS,
    ],
    ['a comment without short names', 'a.docx', word({ 'word/comments.xml': `<comments xmlns="${MAIN}"><comment id="0"/></comments>` }), COMMENTS],
    ['a change in the strict form', 'a.docx', word({ 'word/document.xml': `<x:document xmlns:x='${STRICT}'><x:del x:id='1'/></x:document>` }), CHANGES],
    ['a change with a line end in its tag', 'a.docx', word({ 'word/document.xml': '<w:p><w:ins\nw:id="1"/></w:p>' }), CHANGES],
    ['a main part of another name', 'a.docx', zip({ 'word/document2.xml': '<w:p><w:del w:id="1"/></w:p>' }), CHANGES],
    ['a part in capitals', 'a.docx', word({ 'Word/Comments.xml': '<w:comments><w:comment w:id="0"/></w:comments>' }), COMMENTS],
    ['hidden words that say so', 'a.docx', word({ 'word/document.xml': '<w:rPr><w:vanish w:val="true"/></w:rPr>' }), 'hidden words'],
    ['words that are not hidden', 'a.docx', word({ 'word/document.xml': '<w:rPr><w:vanish w:val="false"/></w:rPr>' }), ''],
    ['the page numbers of a list of contents', 'a.docx', word({ 'word/document.xml': '<w:rPr><w:webHidden/></w:rPr>' }), ''],
    [
      'an author where programs made with .NET put him',
      'a.docx',
      word({ 'package/services/metadata/core-properties/0a.psmdcp': `<coreProperties><dc:creator>${NAME}</dc:creator></coreProperties>` }),
      AUTHOR,
    ],
    [
      'a hidden sheet under a short name',
      'a.xlsx',
      zip({
        'xl/workbook.xml': `<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheet name='a' state='hidden'/></x:workbook>`,
      }),
      'hidden sheets',
    ],
    ['a remark beside a name', 'a.xlsx', zip({ 'xl/workbook.xml': `<definedName name="n" comment="${NUMBER}">1</definedName>` }), 'an NHS number'],
    ['a photograph under another ending', 'a.docx', word({ 'word/media/image1.jfif': photo }), PHOTO],
    ['a photograph without a telling name', 'a.docx', word({ 'word/media/image1.bin': photo }), PHOTO],
    ['a photograph as TIFF', 'a.docx', word({ 'word/media/image1.tiff': tiff }), PHOTO],
    ['something in a picture of its own form', 'a.docx', word({ 'word/media/image1.svg': `<svg><title>${NUMBER}</title></svg>` }), 'an NHS number'],
    ['a signature', 'a.docx', word({ '_xmlsignatures/sig1.xml': '<Signature/>' }), 'a signature'],
    [
      'OpenDocument under lock',
      'a.odt',
      odt({ 'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      'it is locked with a password',
    ],
    ['OpenDocument with older versions', 'a.odt', odt({ 'VersionList.xml': '<x/>', 'Versions/Version1': zip({}) }), 'older versions of itself'],
    ['a property of its own', 'a.odt', odt({ 'meta.xml': `<meta:user-defined meta:name="Checked by">${NAME}</meta:user-defined>` }), AUTHOR],
    ['a comment in the head of a page', 'a.odt', odt({ 'styles.xml': '<style:header><office:annotation office:name="a"/></style:header>' }), COMMENTS],
    ['a hidden paragraph', 'a.odt', odt({ 'content.xml': '<text:hidden-paragraph text:is-hidden="true"/>' }), 'hidden parts'],
  ])('%s', (_, path, bytes, told) => {
    if (told === '') expect(says(path, bytes)).toBe('');
    else expect(says(path, bytes)).toContain(told);
  });

  test('a remark of the archive is read', () => {
    const bytes = word({});
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 2, NUMBER.length, true);
    expect(says('a.docx', joined(bytes, NUMBER))).toContain('an NHS number');
  });

  test('a part that was taken off the list is read, and told', () => {
    const hidden = zipSync({ 'word/old.xml': [strToU8(`${NUMBER} `.repeat(20)), { level: 0 }], 'word/document.xml': [strToU8('<w:p/>'), { level: 0 }] });
    const view = new DataView(hidden.buffer, hidden.byteOffset);
    const end = hidden.length - 22;
    const [list, length] = [view.getUint32(end + 16, true), 46 + 'word/old.xml'.length];
    const last = hidden.slice(end);
    const changed = new DataView(last.buffer);
    changed.setUint16(8, 1, true);
    changed.setUint16(10, 1, true);
    const told = says('a.docx', joined(hidden.subarray(0, list), hidden.subarray(list + length, end), last));
    expect(told).toContain('more data beside its parts');
    expect(told).toContain('an NHS number');
  });

  test('parts that lie in each other are given up', () => {
    const bytes = zipSync({ 'word/a.xml': [strToU8('a'.repeat(1_000)), { level: 0 }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = bytes.length - 22;
    const list = view.getUint32(end + 16, true);
    const again = bytes.slice(list, end);
    again[46 + 'word/'.length] = 'b'.charCodeAt(0);
    const last = bytes.slice(end);
    new DataView(last.buffer).setUint16(10, 2, true);
    expect(says('a.docx', joined(bytes.subarray(0, end), again, last))).toContain('it is damaged');
  });

  test('what unfolds to a hundred times its size is given up, and what is small and plain is not', () => {
    expect(says('a.docx', word({ 'word/document.xml': ' '.repeat(15_000_000) }))).toContain('it unfolds into more than can be read');
    expect(says('a.docx', word({ 'word/document.xml': ' '.repeat(900_000) }))).toBe('');
  });
});

describe('pictures', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['words behind a PNG', 'a.png', joined(png(), NUMBER), 'an NHS number'],
    ['words behind a JPEG', 'a.jpg', joined(jpeg(), NUMBER), 'an NHS number'],
    ['words in a chunk of its own', 'a.png', png(chunk('prVt', NUMBER)), 'an NHS number'],
    ['words in a segment of its own', 'a.jpg', jpeg(segment(0xe4, latin(NUMBER))), 'an NHS number'],
    ['words in XMP', 'a.jpg', jpeg(segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x>${NUMBER}</x>`))), 'an NHS number'],
    ['who signed a PNG', 'a.png', png(chunk('caBX', `jumbc2pa ${NAME}`)), 'who made it and what was done to it'],
    ['who signed a JPEG', 'a.jpg', jpeg(segment(0xeb, latin(`JP\0\0\0\0\0\x01jumbc2pa ${NAME}`))), 'who made it and what was done to it'],
    ['the folder of a user', 'a.png', png(chunk('tEXt', 'Thumb::URI\0file:///home/rosie/plan.png')), 'where it lay on the computer of a person'],
    ['a thumbnail from elsewhere', 'a.png', png(chunk('tEXt', 'Thumb::URI\0file:///srv/plan.png')), ''],
    ['colours and an Adobe mark', 'a.jpg', jpeg(segment(0xe2, latin('ICC_PROFILE\0\x01\x01')), segment(0xee, latin('Adobe\0d\0\0\0\0\0'))), ''],
  ])('%s', (_, path, bytes, told) => {
    if (told === '') expect(says(path, bytes)).toBe('');
    else expect(says(path, bytes)).toContain(told);
  });
});

describe('PDF', () => {
  const stream = (content: string | Uint8Array, head = ''): Uint8Array => joined(`<< ${head} /Length ${content.length} >>\nstream\n`, content, '\nendstream');
  const pdf = (...objects: readonly (string | Uint8Array)[]): Uint8Array =>
    joined('%PDF-1.4\n', ...objects.map((object, i) => joined(`${i + 1} 0 obj\n`, object, '\nendobj\n')), 'trailer << /Root 1 0 R >>\n%%EOF\n');
  const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const shown = `BT /F1 12 Tf (${NUMBER}) Tj ET`;
  const base85 = (bytes: Uint8Array): string => {
    const filled = joined(bytes, '\0\0\0');
    const signs = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, i) => {
      const value = new DataView(filled.buffer, filled.byteOffset).getUint32(i * 4);
      return value === 0 ? 'z' : [4, 3, 2, 1, 0].map((power) => String.fromCharCode(33 + (Math.floor(value / 85 ** power) % 85))).join('');
    }).join('');
    return `${signs.slice(0, signs.length - ((4 - (bytes.length % 4)) % 4))}~>`;
  };
  const hex = (text: string): string => Buffer.from(text).toString('hex');

  test.each<[string, Uint8Array, string]>([
    ['a comment with its keys in another order', pdf(`<< /Type /Annot /Contents (Look) /T (${NAME}) /Rect [0 0 1 1] /Subtype /Text >>`), COMMENTS],
    ['a comment after a dictionary in it', pdf(`<< /T (${NAME}) /BS << /W 1 >> /Subtype /Square >>`), COMMENTS],
    ['a drawing that says nothing', pdf('<< /Subtype /Square /Rect [0 0 1 1] >>', '<< /Type /Page /Contents 4 0 R >>'), ''],
    ['a mark for blacking out', pdf('<< /Type /Annot /Subtype /Redact >>'), 'marked to be blacked out'],
    ['a sound', pdf('<< /Type /Annot /Subtype /Sound >>'), 'another file inside it'],
    ['an author behind a remark', pdf(`<< /Author % of this\n(${NAME}) >>`), AUTHOR],
    ['a page in base 85', pdf(stream(base85(latin(shown)), '/Filter /ASCII85Decode'), FONT), 'an NHS number'],
    ['a packed page in hexadecimal', pdf(stream(`${hex(shown)}>`, '/Filter [/ASCIIHexDecode]'), FONT), 'an NHS number'],
    ['strings in hexadecimal', pdf(stream(zlibSync(latin(`BT [<${hex(NUMBER)}> 0] TJ ET`)), '/Filter /FlateDecode'), FONT), 'an NHS number'],
    ['numbers of signs of a font of its own', pdf(stream('BT <00260027> Tj <0003> Tj ET'), FONT), ''],
    ['a photograph', pdf(stream(photo, '/Type /XObject /Subtype /Image /Filter /DCTDecode')), PHOTO],
    ['a form made of XML', pdf('<< /XFA 2 0 R >>', stream(`<xdp:xdp><field>${NUMBER}</field></xdp:xdp>`)), 'an NHS number'],
    ['a field’s first value', pdf(`<< /FT /Tx /DV (${NUMBER}) >>`), 'an NHS number'],
    ['a field’s name', pdf(`<< /FT /Tx /T (${NUMBER}) >>`), 'an NHS number'],
    ['the choices of a field', pdf(`<< /FT /Ch /Opt [(Anybody) [(1) (${NUMBER})]] >>`), 'an NHS number'],
    ['comments without end', joined('%PDF-1.4\n', '/Subtype /Text '.repeat(6_000)), 'it holds more parts than can be read'],
    ['one value without end', joined('%PDF-1.4\n', '/V (x) '.repeat(110_000)), 'it holds more parts than can be read'],
  ])('%s', (_, bytes, told) => {
    if (told === '') expect(says('a.pdf', bytes)).toBe('');
    else expect(says('a.pdf', bytes)).toContain(told);
  });

  test.each([0, 1, 2, 3])('a packed page in base 85, %i bytes over', (over) => {
    const packed = Array.from({ length: 80 }, (_, i) => zlibSync(latin(`${shown} % ${7 ** (i % 20)} ${i}`))).find(({ length }) => length % 4 === over);
    expect(says('a.pdf', pdf(stream(base85(packed ?? new Uint8Array()), '/Filter [ /ASCII85Decode /FlateDecode ]'), FONT))).toContain('an NHS number');
  });
});
