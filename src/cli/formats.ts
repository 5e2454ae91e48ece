// What `--format` asks for: formats, each to its file, at most one of them to the screen.

import { nearest } from '../model/did-you-mean.ts';
import type { Format } from '../reporters/index.ts';
import { FORMATS, isFormat } from '../reporters/index.ts';
import { UsageError } from './usage-error.ts';

export interface Output {
  readonly format: Format;
  /** As it was written; without it the report goes to standard output. */
  readonly file?: string;
}

const EXAMPLE = 'Write for example `--format pretty,sarif=report.sarif`.';

/** Reads `pretty,sarif=out.sarif`, from one or several places. Throws UsageError for what cannot be meant. */
export function readFormats(written: readonly string[]): Output[] {
  const outputs = written.flatMap((list) => list.split(',').map(readOne));
  const toScreen = outputs.filter((output) => output.file === undefined);
  if (toScreen.length > 1)
    throw new UsageError(
      `${toScreen.map(({ format }) => `\`${format}\``).join(' and ')} cannot both be printed on the screen.`,
      `Give each but one a file of its own: \`${toScreen[1]?.format}=<file>\`.`,
    );
  return outputs;
}

function readOne(written: string): Output {
  const cut = written.indexOf('=');
  const format = (cut === -1 ? written : written.slice(0, cut)).trim();
  const file = cut === -1 ? undefined : written.slice(cut + 1).trim();
  if (format === '') throw new UsageError('There is an empty entry among the formats.', EXAMPLE);
  if (!isFormat(format)) {
    const near = nearest(format, FORMATS);
    const known = `The formats are ${FORMATS.join(', ')}.`;
    throw new UsageError(`There is no format \`${format}\`.`, near === undefined ? known : `Did you mean \`${near}\`? ${known}`);
  }
  if (file === '') throw new UsageError(`\`${format}=\` names no file.`, EXAMPLE);
  return file === undefined ? { format } : { format, file };
}
