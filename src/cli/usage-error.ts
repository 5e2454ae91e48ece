// A command used wrongly: one sentence on what is wrong and one on what to do. Exit code 2; nothing was judged.

export class UsageError extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.name = 'UsageError';
    this.advice = advice;
  }
}
