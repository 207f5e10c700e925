import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/text/parse-date.js';
import { seasonOf } from '../../src/text/season-of.js';
import { gregorianYearOfSolar, solarYearOf } from '../../src/text/solar-year.js';
import { toAsciiDigits } from '../../src/text/to-ascii-digits.js';

describe('parseDate', () => {
  test.each([
    ['1402/03/01', '2023-05-22', 'solar-hijri'],
    ['تاریخ انتشار: ۱۴۰۲/۰۳/۰۱', '2023-05-22', 'solar-hijri'],
    ['25/04/1401', '2022-07-16', 'solar-hijri'],
    ['06/07/1401', '2022-09-28', 'solar-hijri'],
    ['۱ خرداد ۱۴۰۲', '2023-05-22', 'solar-hijri'],
    ['1 Khordad 1402', '2023-05-22', 'solar-hijri'],
    ['2023-05-22', '2023-05-22', 'gregorian'],
    ['22/05/2023', '2023-05-22', 'gregorian'],
    ['05/22/2023', '2023-05-22', 'gregorian'],
    ['16 July 2022', '2022-07-16', 'gregorian'],
    ['Received: July 16, 2022', '2022-07-16', 'gregorian'],
    ['16th of Sept. 2022', '2022-09-16', 'gregorian'],
    ['۱۶ ژوئیه ۲۰۲۲', '2022-07-16', 'gregorian'],
    ['30 اسفند 1399', '2021-03-20', 'solar-hijri'],
  ])('%s', (text, iso, calendar) => {
    expect(parseDate(text)).toEqual({ iso, calendar });
  });

  test.each([
    ['a Gregorian date that could be read both ways', '05/06/2023'],
    ['a day that the month does not have', '1402/07/31'],
    ['a leap day in a common year', '30 اسفند 1400'],
    ['a Gregorian day out of range', '2023-02-30'],
    ['a month without a day', 'July 2022'],
    ['a year range', '2011-2020'],
    ['an ISSN', '1735-739X'],
    ['a page range', '121-142'],
    ['a DOI', '10.22059/jrel.2022.34'],
    ['no date', 'بدون تاریخ'],
  ])('null for %s', (_, text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('seasonOf', () => {
  test.each([
    ['پیاپی 57 (بهار 1402)', 'spring'],
    ['پائیز و زمستان ۱۳۹۹', 'autumn-winter'],
    ['بهار و تابستان 1400', 'spring-summer'],
    ['Autumn and Winter 2021', 'autumn-winter'],
    ['Vol. 3, Fall-Winter 2010', 'autumn-winter'],
    ['Summer/Autumn', 'summer-autumn'],
    ['شماره ۲، سال نهم', null],
    ['Springer 2020', null],
  ])('%s → %s', (text, season) => {
    expect(seasonOf(text)).toBe(season);
  });
});

test('years of the two calendars', () => {
  expect(solarYearOf('2023-03-20')).toBe(1401);
  expect(solarYearOf('2023-03-21')).toBe(1402);
  expect(gregorianYearOfSolar(1402)).toBe(2023);
  expect(gregorianYearOfSolar(1402, 'winter')).toBe(2024);
  expect(gregorianYearOfSolar(1399, 'autumn-winter')).toBe(2020);
  expect(() => solarYearOf('spring')).toThrow();
});

test('a Solar Hijri date read back from its Gregorian form lies in the same year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1300, max: 1450 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      (year, month, day) => {
        const date = parseDate(`${year}/${month}/${day}`);
        expect(date?.calendar).toBe('solar-hijri');
        expect(solarYearOf(date!.iso)).toBe(year);
      },
    ),
  );
});

test('digits of both kinds become ASCII without changing the length', () => {
  expect(toAsciiDigits('۱۲٣٤ab')).toBe('1234ab');
});
