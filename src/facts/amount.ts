// A number as people write one in a fact: in digits, with commas between thousands perhaps.

const DIGITS = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** Not a number where the value is none. */
export function readAmount(value: unknown): number {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return DIGITS.test(written) ? Number(written.replaceAll(',', '')) : Number.NaN;
}
