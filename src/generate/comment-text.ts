// Text as comments. `##` is prose; `#` is YAML that becomes an answer once the sign is taken away. Taking one sign from every line
// of a block leaves prose a comment.

import { wrap } from '../model/wrap.ts';

/** A paragraph as `## …` lines. */
export function prose(text: string): string[] {
  return wrap(text, 113).map((line) => `## ${line}`.trimEnd());
}

/** Lines of YAML as `# …` lines. */
export function commented(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line}`.trimEnd());
}
