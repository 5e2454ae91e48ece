// Calendar days as text, `2026-09-01`: valid or not, months on, and how they read.

/** A day that exists in the calendar. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Written as a day is, `2026-09-01`, whether or not the calendar has it. */
export function isLikeDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The day so many months on (or back); the last of the month where the day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Not to come, and no more than a year ago: as long as what was checked then may be taken as checked. */
export function isOfTheLastYear(day: string, today: string): boolean {
  return day <= today && today <= addMonths(day, 12);
}

/** The day so many days on, or back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** In their order, as they are written. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** “1 September 2026”, “1st Sept 2026”, “01/09/2026” as `2026-09-01`; undefined where it is no day of the calendar. The day stands before the month. */
export function dayWritten(written: string): string | undefined {
  const [, date = '', named = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]([a-z]{3,9}|\d{1,2})\.?[ ./,-]{1,2}(\d{4})$/i.exec(written.trim()) ?? [];
  const isNamed = (name: string): boolean => named !== '' && name.toLowerCase().startsWith(named.toLowerCase());
  const month = /\d/.test(named) ? Number(named) : MONTHS.findIndex(isNamed) + 1;
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** What to write in place of something that is no day. */
export function dayFix(written: string, example = '2026-09-01'): string {
  return `Write the day as \`${dayWritten(written) ?? example}\`.`;
}

/** `2026-09-01` as "1 September 2026"; anything else as it is. */
export function readableDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day;
}
