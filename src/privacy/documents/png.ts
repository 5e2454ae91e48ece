// What a PNG carries beside the picture: text, Exif and data after its end. The picture itself is not decoded.

import { CREDENTIALS, exifTells, xmpTells } from './exif.ts';
import type { Traces } from './traces.ts';
import { ascii, CannotLook, LIMITS, readable, utf8 } from './traces.ts';
import { unpack } from './unpack.ts';

const BEGINNING = '\x89PNG\r\n\x1a\n';
/** Keywords of text that only tells of programs. */
const HARMLESS = /^(?:Software|date:(?:create|modify|timestamp)|Creation Time|Gamma|Disclaimer|Thumb::.*)$/i;

/** The folder of a user in the place that a thumbnail was made of. */
const OF_USER = /[\\/](?:home|Users|Documents and Settings)[\\/]/i;
/** Points, colours, times and texts. Programs may add chunks of their own. */
const KNOWN = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|bKGD|pHYs|sBIT|hIST|tIME|tEXt|zTXt|iTXt|eXIf|acTL|fcTL|fdAT)$/;

export function pngTraces(bytes: Uint8Array): Traces {
  if (ascii(bytes, 0, Math.min(8, bytes.length)) !== BEGINNING) throw new CannotLook('it is not what its name says');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const allowance = { left: LIMITS.part };
  const carries = new Set<string>();
  const texts: string[] = [];
  let at = 8;
  let ended = false;
  while (!ended && at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const kind = ascii(bytes, at + 4, at + 8);
    if (at + 12 + length > bytes.length) throw new CannotLook('it is damaged');
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'eXIf') for (const tells of exifTells(data)) carries.add(tells);
    if (kind === 'tEXt' || kind === 'zTXt' || kind === 'iTXt') {
      const { keyword, text } = readText(kind, data, allowance);
      if (keyword === 'XML:com.adobe.xmp') for (const tells of xmpTells(text)) carries.add(tells);
      else if (!HARMLESS.test(keyword)) carries.add('words beside the picture');
      else if (OF_USER.test(text)) carries.add('where it lay on the computer of a person');
      texts.push(text);
    }
    if (kind === 'caBX') carries.add(CREDENTIALS);
    else if (!KNOWN.test(kind)) texts.push(readable(data.subarray(0, 200_000)));
    ended = kind === 'IEND';
    at += 12 + length;
  }
  if (!ended) throw new CannotLook('it is damaged');
  if (bytes.length - at > 256) carries.add('more data behind the picture');
  texts.push(readable(bytes.subarray(at, at + 200_000)));
  return { carries: [...carries], texts };
}

function readText(kind: string, data: Uint8Array, allowance: { left: number }): { keyword: string; text: string } {
  const end = data.indexOf(0);
  const keyword = ascii(data, 0, Math.max(0, end));
  let rest = data.subarray(end + 1);
  let packed = kind === 'zTXt';
  if (kind === 'iTXt') {
    packed = rest[0] === 1;
    const language = rest.indexOf(0, 2);
    rest = rest.subarray(rest.indexOf(0, language + 1) + 1);
  } else if (packed) rest = rest.subarray(1);
  const text = packed ? unpack(rest, 'zlib', allowance) : rest;
  return { keyword, text: kind === 'tEXt' ? ascii(text, 0, Math.min(text.length, 200_000)) : utf8(text.subarray(0, 200_000)) };
}
