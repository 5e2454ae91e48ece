// Welsh, for search.

import { type Change, formsOf } from './changed-words.ts';

/** Soft, nasal and aspirate mutation, and h before a vowel. */
const WELSH: readonly Change[] = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ng', 'g'],
  ['ch', 'c'],
  ['ph', 'p'],
  ['th', 't'],
  ['dd', 'd'],
  ['b', 'p'],
  ['d', 't', /^[^d]/],
  ['g', 'c'],
  ['f', 'b', /^[^f]/],
  ['f', 'm', /^[^f]/],
  ['m', 'b', /^[^h]/],
  ['n', 'd', /^[^gh]/],
  ['l', 'll', /^[^l]/],
  ['r', 'rh', /^[^h]/],
  ['h', '', /^[aeiouwy]/],
  // The soft mutation of g leaves nothing.
  ['', 'g', /^[aeiouwylr]/],
];

export const cy = formsOf(
  WELSH,
  /(?<=.{4})(?:iaid|iau|au|ion|oedd|ydd)$/,
  `a ac am ar at beth ble bod byddaf bydd chi dw dwi dylwn ei eich ein eu fe fi fy gan gyda hi hon hwn i iddi iddo ir mae maen mewn mi neu ni nid o oes or os pa pam pan pryd pwy rhywun
  rwyf rwyn sut sy sydd syn un wedi wrth y ydw ydy ydyw ym yma yn yna ynghylch yng yr ywr yw`,
);
