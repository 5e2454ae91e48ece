// Clock times as people write them, in minutes of the day: “8.30am”, “17:00”, “noon”, “9 to 5”.

const CLOCK = /\b(\d{1,2})(?:[.:](\d\d))? ?([ap])\.?m\b|\b([01]\d|2[0-3]):([0-5]\d)\b|\b(noon|midday|midnight)\b/gi;
/** Nothing says which half of the day: offices open before noon and close after it. */
const BARE_RANGE =
  /\b(?:from |between )?([7-9]|1[01])(?:[.:]([0-5]\d))?(?: ?(?:to|and|till|until|[–-]) ?)([1-8])(?:[.:]([0-5]\d))?(?![\d%]|[.:]\d|\s?[ap]\.?m|\s*(?:days?|weeks?|hours?|months?|years?|working|children|people|of))/gi;
const HALF_DAY = 720;
const HOUR = 60;

export function clockTimesIn(text: string): Set<number> {
  const times = new Set<number>();
  for (const [, hour, minute = '0', half, longHour, longMinute, word] of text.matchAll(CLOCK)) {
    if (word !== undefined) times.add(/midnight/i.test(word) ? 0 : HALF_DAY);
    else if (longHour !== undefined) times.add(Number(longHour) * HOUR + Number(longMinute));
    else times.add((Number(hour) % 12) * HOUR + Number(minute) + (/p/i.test(half ?? '') ? HALF_DAY : 0));
  }
  for (const [, from, fromMinute = '0', to, toMinute = '0'] of text.matchAll(BARE_RANGE)) {
    times.add(Number(from) * HOUR + Number(fromMinute));
    times.add(Number(to) * HOUR + Number(toMinute) + HALF_DAY);
  }
  return times;
}

/** As the directory writes it: “5.30pm”. */
export function shownTime(minutes: number): string {
  const hour = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  return `${((hour + 11) % 12) + 1}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}
