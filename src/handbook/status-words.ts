// Words for the status of a protocol or an answer, on screen and on paper.

import { sayOr } from '../interface/say.ts';

export function statusWord(status: string, language: string): string {
  return sayOr(language, `status.${status}`, status);
}
