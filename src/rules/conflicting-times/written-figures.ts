// The spans that a text writes in figures, however its sentence goes on.

/** “16 week” of “by 16 weeks of pregnancy”. */
export function figuresIn(text: string): string[] {
  return text.toLowerCase().match(/(?<!\d)\d+ (?:(?:working|calendar) )?(?:minute|hour|day|week|month|year)/g) ?? [];
}
