// A picture inside another file: its first bytes tell of which kind it is. Pictures of kinds that keep nothing about people are left alone.

import { exifTells } from './exif.ts';
import { jpegTraces } from './jpeg.ts';
import { pngTraces } from './png.ts';
import type { Traces } from './traces.ts';
import { ascii } from './traces.ts';

const TIFF = /^(?:II\*\0|MM\0\*)/;
/** Every TIFF has tags that only say how its points are kept. */
const OF_THE_POINTS = 'the camera and how it was used';

/** `whole` is only asked for what is a picture. */
export function pictureTraces(first: Uint8Array, whole: () => Uint8Array): Traces {
  const begins = ascii(first);
  if (begins.startsWith('\xff\xd8\xff')) return jpegTraces(whole());
  if (begins.startsWith('\x89PNG')) return pngTraces(whole());
  if (TIFF.test(begins)) return { carries: exifTells(whole()).filter((tells) => tells !== OF_THE_POINTS), texts: [] };
  return { carries: [], texts: [] };
}
