// The rules of the privacy guard. No waiver covers them: only a note beside the value itself does.

export const PRIVACY_RULES = ['personal-data', 'personal-data-metadata', 'privacy-note-invalid', 'privacy-note-unused'] as const;
export type PrivacyRule = (typeof PRIVACY_RULES)[number];

export function isPrivacyRule(id: string): boolean {
  return (PRIVACY_RULES as readonly string[]).includes(id);
}
