const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day in this order, with or without a time after them. */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
/** `18 March 2025`, `Tue, 18 Mar 2025 09:00:00 GMT`, `18-Mar-2025`, `18th of March, 2025`. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i;
/** `March 18, 2025`, `Sept. 3rd 2025`. */
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

/**
 * The day that a date names, as ISO 8601 (`2025-03-18`): year first, or with the month as an English word. The day is the one that is
 * written, whatever the time zone. `3/4/2025` is two different days and gives null, as does what is no day of the calendar.
 */
export function parseDay(value: string): string | null {
  const date = value.slice(0, 100).trim().replace(WEEKDAY, '');
  const numbers = YEAR_FIRST.exec(date);
  if (numbers) return calendarDay(numbers[1], Number(numbers[3]), Number(numbers[4]));
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst) return calendarDay(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(date);
  return monthFirst ? calendarDay(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2])) : null;
}

function monthOf(word: string): number {
  const name = word.toLowerCase();
  const month = MONTHS.indexOf(name.slice(0, 3));
  return month >= 0 && FULL_MONTHS[month].startsWith(name.replace(/^sept$/, 'sep')) ? month + 1 : 0;
}

const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ');

function calendarDay(year: string, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}
