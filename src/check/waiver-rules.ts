// The rules about waivers.yaml. They stand here and not in rules/ since they judge what the other rules found.

import type { Severity } from '../model/finding.ts';

export interface WaiverRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
}

export const INCOMPLETE: WaiverRule = {
  id: 'waiver-incomplete',
  title: 'An accepted gap that does not say all it has to',
  why: 'A gap is accepted only when it is clear which one, why, who will close it, who agreed, and until when. Until then it counts.',
  severity: 'error',
};

export const EXPIRED: WaiverRule = {
  id: 'waiver-expired',
  title: 'An accepted gap whose time is over',
  why: 'The gap was accepted for a time, and that time has passed. It counts again.',
  severity: 'error',
};

export const ANSWER_CHANGED: WaiverRule = {
  id: 'waiver-answer-changed',
  title: 'An accepted gap whose answer has changed',
  why: 'Somebody agreed to the answer as it was. Nobody has agreed to what stands there now, so the gap counts again.',
  severity: 'error',
};

export const NOT_NEEDED: WaiverRule = {
  id: 'waiver-not-needed',
  title: 'An accepted gap that is no longer there',
  why: 'A waiver that stays behind could one day hide a new gap, and readers take it for a gap that is still open.',
  severity: 'warning',
};

export const UNKNOWN_POST: WaiverRule = {
  id: 'waiver-unknown-post',
  title: 'An accepted gap whose owner or approver nobody can find',
  why: 'Whoever asks why the gap is still open has to find who promised to close it, and who agreed that it could wait.',
  severity: 'warning',
};

export const waiverRules: readonly WaiverRule[] = [INCOMPLETE, EXPIRED, ANSWER_CHANGED, NOT_NEEDED, UNKNOWN_POST];
