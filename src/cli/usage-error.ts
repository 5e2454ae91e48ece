// A command used wrongly: one sentence on what is wrong and one on what to do. Exit code 2; nothing was judged.

export class UsageError extends Error {
  readonly advice: string;
  /** What was not done, where that is something else than what the command says of itself. */
  readonly nothing: string | undefined;

  constructor(message: string, advice: string, nothing?: string) {
    super(message);
    this.nothing = nothing;
    this.name = 'UsageError';
    this.advice = advice;
  }
}

/** What people read of it. `nothing` says what was not done. A message that is a list ends with a line of its own. */
export function usageWords({ message, advice, nothing: own }: UsageError, nothing: string): string {
  return `${message}${message.endsWith('\n') ? '' : ' '}${advice} ${own ?? nothing}`;
}
