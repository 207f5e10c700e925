import type { IssueFacts } from '../../domain/document.js';
import { gregorianYearOfSolar } from '../../text/solar-year.js';

/** The years of an article that its issue tells; a solar Hijri year has a Gregorian one, not the other way round. */
export function yearsOf(issue: IssueFacts | null): { year: number | null; solarYear: number | null } {
  if (issue === null || issue.year === null) {
    const published = issue?.publishedOn ?? null;
    return { year: published === null ? null : Number(published.slice(0, 4)), solarYear: null };
  }
  if (issue.calendar === 'gregorian') return { year: issue.year, solarYear: null };
  return { year: gregorianYearOfSolar(issue.year, issue.season), solarYear: issue.year };
}
