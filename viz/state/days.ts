const DAY = 86_400_000;

/** Days since 1970 of an ISO date; null for what is no date. Days are counted in UTC, so no clock change shifts them. */
export function dayNumber(day: string): number | null {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

/** The ISO date of a number of days since 1970. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Written out, since the browser's own formatting of dates takes longer to wake than the rest of the page to show. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dayAndMonth(number: number): string {
  const date = new Date(number * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "17 March 2025", whatever the reader's time zone. */
export const longDay = (number: number): string => `${dayAndMonth(number)} ${new Date(number * DAY).getUTCFullYear()}`;
/** "March 2025". */
export const monthAndYear = (number: number): string => longDay(number).replace(/^\d+ /, '');

/** "3–9 March 2025", "24 February – 2 March 2025": what both ends share is said once. */
export function dayRange(from: number, to: number): string {
  if (from === to) return longDay(from);
  const [first, last] = [isoDay(from), isoDay(to)];
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${longDay(to)}`;
  const start = first.slice(0, 4) === last.slice(0, 4) ? dayAndMonth(from) : longDay(from);
  return `${start} – ${longDay(to)}`;
}

/** An ISO date as a reader writes it, "17 March 2025"; what is no date stays as it is. */
export function formatDay(day: string): string {
  const number = dayNumber(day);
  return number === null ? day : longDay(number);
}
