import { isValidJalaaliDate, toGregorian } from 'jalaali-js';
import { calendarVocabulary } from './calendar-vocabulary.js';
import { normalise } from './normalise.js';

export interface ParsedDate {
  /** ISO 8601, Gregorian. */
  readonly iso: string;
  /** The calendar it was written in. */
  readonly calendar: 'solar-hijri' | 'gregorian';
}

const NUMERIC = /(?<![\d/.-])(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\d/-])/g;
const NAMED = /(?<!\d)(\d{1,4})(?:st|nd|rd|th)? ?(?:of )?([\p{L}\u200c]+)\.?,? ?(\d{1,4})(?!\d)/gu;
// From the start of a word only: from each of its letters the search would take quadratic time.
const MONTH_FIRST = /(?<![\p{L}\u200c])([\p{L}\u200c]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;

/**
 * The first complete date in a text, in either calendar, with any digits: 1402/03/01, 2023-05-22, 25/04/1401,
 * "16 July 2022", month names in Persian and English.
 *
 * A Gregorian date that could be read day first and month first alike gives `null`; a Solar Hijri one is read day
 * first, because Persian never writes the month before the day.
 */
export function parseDate(text: string): ParsedDate | null {
  const { text: plain } = normalise(text);
  const found: { at: number; date: ParsedDate }[] = [];
  for (const match of plain.matchAll(NUMERIC)) {
    const date = fromNumbers(Number(match[1]), Number(match[3]), Number(match[4]));
    if (date) found.push({ at: match.index, date });
  }
  for (const match of plain.matchAll(NAMED)) {
    const date = fromMonthName(match[2]!, Number(match[1]), Number(match[3]));
    if (date) found.push({ at: match.index, date });
  }
  for (const match of plain.matchAll(MONTH_FIRST)) {
    const date = fromMonthName(match[1]!, Number(match[2]), Number(match[3]));
    if (date) found.push({ at: match.index, date });
  }
  return found.sort((a, b) => a.at - b.at)[0]?.date ?? null;
}

function fromNumbers(first: number, middle: number, last: number): ParsedDate | null {
  if (first > 31) return toDate(first, middle, last);
  if (last <= 31) return null;
  if (isSolarYear(last) || first > 12 || first === middle) return toDate(last, middle, first);
  return middle > 12 ? toDate(last, first, middle) : null;
}

function fromMonthName(name: string, one: number, other: number): ParsedDate | null {
  const [day, year] = one > 31 ? [other, one] : [one, other];
  const key = name.replaceAll('\u200c', '');
  const { solarMonths, gregorianMonths } = calendarVocabulary();
  const month = (isSolarYear(year) ? solarMonths : gregorianMonths).get(key);
  return month === undefined ? null : toDate(year, month, day);
}

/** Years from 1821 to 2121 in the Solar Hijri calendar; no Gregorian date of the corpus is that old. */
function isSolarYear(year: number): boolean {
  return year >= 1200 && year <= 1500;
}

function toDate(year: number, month: number, day: number): ParsedDate | null {
  if (isSolarYear(year)) {
    if (!isValidJalaaliDate(year, month, day)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return { iso: isoDate(gy, gm, gd), calendar: 'solar-hijri' };
  }
  if (year < 1600 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { iso: isoDate(year, month, day), calendar: 'gregorian' };
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
