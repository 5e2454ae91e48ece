// For run-hostile.mjs --parse: the findings of our JSON report in the shape that the runner looks for,
// with paths from the protocol's own folder.

/** @returns {{file: string, line: number, column: number, code: string, message: string, severity: string}[]} */
export function parse(stdout) {
  if (!stdout.trimStart().startsWith('{')) return [];
  return JSON.parse(stdout).protocols.flatMap(({ folder, findings }) =>
    findings.map(({ rule, message, severity, place }) => ({
      file: place.file.startsWith(folder) ? place.file.slice(folder.length) : place.file,
      line: place.line,
      column: place.column,
      code: rule,
      message,
      severity: severity === 'advice' ? 'info' : severity,
    })),
  );
}
