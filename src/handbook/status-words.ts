// Words for the status of a protocol or an answer, on screen and on paper.

import { keyOf, sayIn } from '../interface/say.ts';

export function statusWord(status: string, language: string): string {
  const key = keyOf('status', status);
  return key === undefined ? status : (sayIn(language) as (key: string) => string)(key);
}
