import { parseDay } from '../../src/documents/dates.ts';

test.each<[string, string | null]>([
  ['2025-03-18', '2025-03-18'],
  ['2025-03-18T23:30:00-05:00', '2025-03-18'],
  ['2025/03/18 09:00', '2025-03-18'],
  ['20250318', '2025-03-18'],
  ['20250318091500', null],
  ['18 March 2025', '2025-03-18'],
  ['Tue, 18 Mar 2025 09:00:00 +0000', '2025-03-18'],
  ['18-Mar-2025', '2025-03-18'],
  ['Tuesday, March 18, 2025', '2025-03-18'],
  ['Sept. 3rd, 2025', '2025-09-03'],
  ['March 18, 2025 Tuesday 9:00 AM GMT', '2025-03-18'],
  ['18th of March, 2025', '2025-03-18'],
  ['3/4/2025', null],
  ['18.3.2025', null],
  ['2025-02-30', null],
  ['31 February 2025', null],
  ['Marching 18, 2025', null],
  ['March 2025', null],
  ['', null],
])('%p is the day %p', (written, day) => {
  expect(parseDay(written)).toBe(day);
});
