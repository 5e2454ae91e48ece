// Which formats print what each answer says. Gathering it takes time, so it is done for these only.

const WITH_EVIDENCE = new Set(['html', 'json']);

export function needsEvidence(formats: readonly string[]): boolean {
  return formats.some((format) => WITH_EVIDENCE.has(format));
}
