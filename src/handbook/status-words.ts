// Words for the status of an answer, on screen and on paper.

const WORDS: Readonly<Record<string, string>> = {
  implemented: 'In place',
  partial: 'Partly in place',
  planned: 'Planned',
  alternative: 'Done another way',
  'not-applicable': 'Does not apply',
  unanswered: 'Not answered yet',
};

export function statusWord(status: string): string {
  return (Object.hasOwn(WORDS, status) ? WORDS[status] : undefined) ?? status;
}
