// What a JPEG carries beside the picture: Exif, XMP, IPTC, comments, and data after its end. The picture itself is not decoded.

import { CREDENTIALS, exifTells, xmpTells } from './exif.ts';
import type { Traces } from './traces.ts';
import { ascii, CannotLook, readable, utf8 } from './traces.ts';

/** What programs write into the comment of a picture. */
const BY_PROGRAM = /gd-jpeg|lavc|libjpeg|mozjpeg|imagemagick|optimi[sz]ed|quality|intel\(r\) jpeg/i;

export function jpegTraces(bytes: Uint8Array): Traces {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new CannotLook('it is not what its name says');
  const carries = new Set<string>();
  const texts: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new CannotLook('it is damaged');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) break;
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      if (length < 2) throw new CannotLook('it is damaged');
      readSegment(marker, bytes.subarray(at + 4, at + 2 + length), carries, texts);
      at = marker === 0xda ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    }
  }
  // NOTE: telephones put a second picture, with a block of its own, or a film behind the first.
  if (bytes.length - (at + 2) > 256) carries.add('more data behind the picture');
  texts.push(readable(bytes.subarray(at + 2, at + 200_000)));
  return { carries: [...carries], texts };
}

function readSegment(marker: number, data: Uint8Array, carries: Set<string>, texts: string[]): void {
  const name = ascii(data, 0, Math.min(40, data.length));
  if (marker === 0xe1 && name.startsWith('Exif\0')) {
    for (const tells of exifTells(data.subarray(6))) carries.add(tells);
    texts.push(readable(data));
  } else if (marker === 0xe1 && name.startsWith('http://ns.adobe.com/')) {
    for (const tells of xmpTells(utf8(data))) carries.add(tells);
    texts.push(utf8(data));
  } else if (marker === 0xed && ascii(data).includes('8BIM\x04\x04')) carries.add('who took it and what it shows (IPTC)');
  else if (marker === 0xeb && name.includes('jumb')) carries.add(CREDENTIALS);
  else if (marker > 0xe2 && marker < 0xf0) texts.push(readable(data));
  else if (marker === 0xfe) {
    const comment = ascii(data)
      .replace(/[^ -~]/g, '')
      .trim();
    if (comment !== '' && !BY_PROGRAM.test(comment)) carries.add('a comment');
    texts.push(comment);
  }
}

/** Past the compressed picture: to the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
