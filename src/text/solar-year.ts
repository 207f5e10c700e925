import { toJalaali } from 'jalaali-js';

/** The Solar Hijri year a Gregorian ISO date falls in. Expects a valid `YYYY-MM-DD`. */
export function solarYearOf(isoDate: string): number {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || !Number.isInteger(year * month * day))
    throw new Error(`${JSON.stringify(isoDate)} is no ISO date.`);
  return toJalaali(year, month, day).jy;
}

/**
 * The Gregorian year in which (most of) a Solar Hijri year or season lies: the year begins on 20 or 21 March, so
 * only its winter reaches into the next Gregorian year. A double season counts by its first half.
 *
 * @param season English season name as `seasonOf` gives it, when known
 */
export function gregorianYearOfSolar(solarYear: number, season?: string | null): number {
  return solarYear + (season?.startsWith('winter') ? 622 : 621);
}
