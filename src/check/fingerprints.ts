// A finding's name for those who compare two runs: it stays when lines move, and goes when what it is about changes.

import type { Finding } from '../model/finding.ts';
import { shortHash } from '../model/short-hash.ts';

/** Findings that are alike in everything are told apart by their order. */
export function withFingerprints(protocol: string, folder: string, findings: readonly Omit<Finding, 'fingerprint'>[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const file = finding.place.file.slice(folder.length);
    const about = [protocol, finding.rule, finding.requirement ?? '', file, finding.message].join('\n');
    const times = seen.get(about) ?? 0;
    seen.set(about, times + 1);
    const named = times === 0 ? about : `${about}\n${times}`;
    return { ...finding, fingerprint: shortHash(named) + shortHash(`${named}\n`) };
  });
}
