// The faults that stop a publication, by name. Each message is one plain sentence: what, which path, why, what to do.

import { UNSEEN } from '../../model/shown-text.ts';
import { EXIT_CODES } from './exit-codes.ts';

const STEERING = new RegExp(String.raw`[\u0000-\u001F${UNSEEN}]`, 'g');

/** What all of them share: a message meant for people and the exit code of the command. */
export abstract class PublishFault extends Error {
  abstract readonly exitCode: number;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The output folder must not be written to: it is not ours, or it holds what it must not. */
export class UnsafeOutput extends PublishFault {
  readonly exitCode = EXIT_CODES.wrongUse;
}

/** Another run holds the lock of this output folder. */
export class BusyError extends PublishFault {
  readonly exitCode = EXIT_CODES.busy;
}

/** The computer said no: disk full, permission denied, port taken. */
export class EnvironmentFault extends PublishFault {
  readonly exitCode = EXIT_CODES.environment;
}

/** What was built is not fit to be published; `problems` has one sentence for each thing wrong. */
export class BuildFault extends PublishFault {
  readonly exitCode: number = EXIT_CODES.toolFault;
  readonly problems: readonly string[];

  constructor(message: string, problems: readonly string[] = []) {
    super([message, ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

/** What was built holds something that must not be published and that its authors can take out. */
export class ContentFault extends BuildFault {
  override readonly exitCode = EXIT_CODES.findings;
}

/** A path or name in backticks, with control and direction characters made visible as `?`. */
export function quoted(path: string): string {
  return `\`${path.replace(STEERING, '?')}\``;
}
