// The tags of a picture's Exif block that tell something about people: where, when, by whom, with which camera.

/** Tags that only say how to show the picture. */
const HARMLESS = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x011a, 0x011b, 0x011c, 0x0128, 0x0131, 0x0201, 0x0202, 0x0211, 0x0213,
  0x8769, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003, 0xa005, 0x0001, 0x0002,
]);
const TELLS: ReadonlyMap<number, string> = new Map([
  [0x010e, 'a description'],
  [0x013b, 'who took it'],
  [0x8298, 'who owns it'],
  [0x9286, 'a comment'],
  [0x9c9b, 'a description'],
  [0x9c9c, 'a comment'],
  [0x9c9d, 'who took it'],
  [0x9c9e, 'a description'],
  [0x9c9f, 'a description'],
  [0x8825, 'where it was taken'],
  [0x9003, 'when it was taken'],
  [0x9004, 'when it was taken'],
  [0x0132, 'when it was changed'],
  [0xa430, 'who owns the camera'],
]);
/** Content credentials (C2PA), in which makers of pictures sign. */
export const CREDENTIALS = 'who made it and what was done to it';
const MOST_TAGS = 500;

/** `tiff` begins with its byte order. Half sentences, each once. */
export function exifTells(tiff: Uint8Array): string[] {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const found = new Set<string>();
  try {
    const little = view.getUint16(0) === 0x4949;
    const queue = [view.getUint32(4, little)];
    const seen = new Set<number>();
    let count = 0;
    for (const folder of queue) {
      if (folder === 0 || seen.has(folder)) continue;
      seen.add(folder);
      const entries = view.getUint16(folder, little);
      for (let i = 0; i < entries && count < MOST_TAGS; i += 1, count += 1) {
        const at = folder + 2 + i * 12;
        const tag = view.getUint16(at, little);
        if (tag === 0x8769) queue.push(view.getUint32(at + 8, little));
        const tells = TELLS.get(tag) ?? (HARMLESS.has(tag) ? undefined : 'the camera and how it was used');
        if (tells !== undefined) found.add(tells);
      }
      queue.push(view.getUint32(folder + 2 + entries * 12, little));
    }
  } catch {
    if (found.size === 0) found.add('something in an Exif block that cannot be read');
  }
  return [...found];
}

/** An XMP packet is XML; the names in it tell enough. */
export function xmpTells(xml: string): string[] {
  const tells: [RegExp, string][] = [
    [/exif:GPS|photoshop:(?:City|State|Country)|Iptc4xmpCore:Location|LocationCreated/, 'where it was taken'],
    [/dc:creator|photoshop:Credit|photoshop:AuthorsPosition|xmpRights:Owner|dc:rights|aux:OwnerName|PersonInImage/, 'who took or owns it'],
    [/dc:description|dc:title|photoshop:Caption|photoshop:Headline|exif:UserComment/, 'a description'],
    [/exif:DateTimeOriginal|photoshop:DateCreated/, 'when it was taken'],
    [/xmpMM:History|xmpMM:Ingredients|photoshop:DocumentAncestors/, 'what was done to it'],
  ];
  return tells.flatMap(([pattern, words]) => (pattern.test(xml) ? [words] : []));
}
