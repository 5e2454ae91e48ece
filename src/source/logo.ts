// The logo of a partnership: is it a picture that only draws, and how wide and high is it? Its kind is read from its bytes, not from its name.

import { readSvg } from './svg-guard.ts';
import { utf8 } from './utf8.ts';

export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

/** A wider or higher picture would be a line when it is as high as a line of text. */
const MOST_RATIO = 8;
const MOST_PIXELS = 4000;

/** The size, or a sentence on why it cannot be published. `path` says which kind it claims to be. */
export function readLogo(path: string, bytes: Uint8Array): LogoSize | string {
  const size = sizeOf(path.toLowerCase().replace(/^.*\./, ''), bytes);
  if (typeof size === 'string') return size;
  const { width, height } = size;
  if (width > MOST_PIXELS || height > MOST_PIXELS) return `It is ${width} by ${height} pixels; at most ${MOST_PIXELS} either way.`;
  return width / height > MOST_RATIO || height / width > MOST_RATIO ? `It is more than ${MOST_RATIO} times as long one way as the other.` : size;
}

function sizeOf(ending: string, bytes: Uint8Array): LogoSize | string {
  if (ending === 'svg') return readSvg(utf8(bytes) ?? '');
  if (ending === 'png') return pngSize(bytes) ?? 'Its name says PNG, but it is none.';
  return jpegSize(bytes) ?? 'Its name says JPEG, but it is none.';
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function pngSize(bytes: Uint8Array): LogoSize | undefined {
  if (bytes.length < 33 || PNG.some((one, index) => bytes[index] !== one)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return positive(view.getUint32(16), view.getUint32(20));
}

/** Walks from segment to segment up to the first that begins a frame (ITU T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): LogoSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return positive(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

function positive(width: number, height: number): LogoSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
