// Addresses inside one organisation: a drive of its own, its intranet, a folder that asks for an account. Readers elsewhere see a closed door.

import { lookFirst } from '../reading/look-first.ts';

const CLOSED = lookFirst('closed places', [
  String.raw`(?:^|[\s("“‘<])[A-Z]:\\[^\s"”)]{2,}|\\\\[\w.-]{2,}\\[^\s"”)]+`,
  String.raw`https?://(?:[\w-]+\.)*(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|teams\.microsoft\.com|drive\.google\.com|dropbox\.com|yammer\.com|slack\.com)(?:/[^\s)"”]*)?`,
  String.raw`https?://(?:localhost|127\.0\.0\.1|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+)[^\s)"”]*|\b(?:the|our|your|on) [A-Z](?:: | |:)drive\b`,
  String.raw`https?://(?:[\w-]+\.)*(?:intranet|extranet|staffnet|mynet)[\w-]*(?:\.[\w-]+)*(?:[/:][^\s)"”]*)?`,
]);

export function closedPlaceIn(text: string): string | undefined {
  for (const pattern of CLOSED.among(text)) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim().replace(/^["“‘(<]/, '');
  }
  return undefined;
}
