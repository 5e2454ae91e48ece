// Signs that no document can carry: control characters and halves of characters.

/** Signs that XML and JSON readers refuse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that every format can carry. */
export function plain(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}
