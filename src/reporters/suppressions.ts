// The list of notes that declare something of the privacy guard harmless, for those who review them.

import type { Report } from '../model/report.ts';

export function suppressionList({ protocols }: Pick<Report, 'protocols'>): string {
  const lines = protocols.flatMap(({ suppressions }) =>
    suppressions.map(
      ({ kind, reason, used, place }) => `${place.file}:${place.line} ${kind}: ${reason}${used ? '' : ' (nothing of the kind was found there)'}`,
    ),
  );
  if (lines.length === 0) return 'No note declares personal data harmless.\n';
  const head = lines.length === 1 ? 'One note declares personal data harmless' : `${lines.length} notes declare personal data harmless`;
  return `${head}; \`git blame\` tells who wrote it:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
