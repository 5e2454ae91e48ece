// A text as it stands in HTML or XML.

/** Numbered, not named, where HTML and XML have not the same name. */
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For between tags, or for an attribute in quotes of either form. Characters that XML forbids are left to the caller. */
export function markupText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}
