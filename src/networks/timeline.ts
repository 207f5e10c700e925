import type { GraphStore } from '../graph/graph-store.js';
import { countByPlace } from '../graph/read/timeline/count-by-place.js';
import { countByTheory } from '../graph/read/timeline/count-by-theory.js';
import { countByTheoryAndPlace } from '../graph/read/timeline/count-by-theory-and-place.js';
import type { YearRow } from '../graph/read/timeline/year-row.js';
import { placeRolesOf, theoryRolesOf } from './topic.js';
import type { Topic } from './topic.js';

export const CALENDARS = ['GREGORIAN', 'SOLAR_HIJRI'] as const;

export type Calendar = (typeof CALENDARS)[number];

/** A solar Hijri year begins in the Gregorian year 621 years on, and lies in it for more than three quarters. */
const YEARS_BETWEEN_CALENDARS = 621;

export interface TimelineRequest extends Topic {
  /** True when not given. */
  readonly includeSubtheories?: boolean | null;
  /** True when not given. */
  readonly includeParts?: boolean | null;
  readonly calendar: Calendar;
}

/** One year. */
export interface TimelinePoint {
  /** In the calendar asked for. */
  readonly year: number;
  /** Distinct articles. */
  readonly articles: number;
  /** By role of the theory; of the place where no theory was asked for. */
  readonly byRole: readonly { readonly role: string; readonly articles: number }[];
  /** Articles whose year stands only in the other calendar: counted in the year it mostly falls into. */
  readonly estimated: number;
}

/**
 * How the use of a theory or the study of a place developed by year; years between the first and the last without
 * an article are points, too. Articles without any year are left out.
 *
 * @throws Error when neither theory nor place is given: a bug of the caller.
 */
export async function timeline(store: GraphStore, request: TimelineRequest): Promise<TimelinePoint[]> {
  const years = new Map<
    number,
    { articles: Set<string>; estimated: Set<string>; roles: Map<string, Set<string>> }
  >();
  for (const row of await readYears(store, request)) {
    const exact = request.calendar === 'SOLAR_HIJRI' ? row.solarYear : row.year;
    const year = exact ?? estimatedYear(row, request.calendar);
    if (year === null) continue;
    let point = years.get(year);
    if (!point) years.set(year, (point = { articles: new Set(), estimated: new Set(), roles: new Map() }));
    const ofRole = point.roles.get(row.role) ?? new Set();
    point.roles.set(row.role, ofRole);
    for (const article of row.articles) {
      point.articles.add(article);
      ofRole.add(article);
      if (exact === null) point.estimated.add(article);
    }
  }
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const point = years.get(first + index);
    return {
      year: first + index,
      articles: point?.articles.size ?? 0,
      byRole: [...(point?.roles ?? [])]
        .map(([role, articles]) => ({ role, articles: articles.size }))
        .sort((a, b) => (a.role < b.role ? -1 : 1)),
      estimated: point?.estimated.size ?? 0,
    };
  });
}

async function readYears(store: GraphStore, request: TimelineRequest): Promise<YearRow[]> {
  const { theory, place } = request;
  const includeSubtheories = request.includeSubtheories ?? true;
  const includeParts = request.includeParts ?? true;
  const theoryRoles = theoryRolesOf(request);
  const placeRoles = placeRolesOf(request);
  if (theory && place)
    return store.read(countByTheoryAndPlace, {
      theory,
      includeSubtheories,
      theoryRoles,
      place,
      includeParts,
      placeRoles,
    });
  if (theory) return store.read(countByTheory, { theory, includeSubtheories, roles: theoryRoles });
  if (place) return store.read(countByPlace, { place, includeParts, roles: placeRoles });
  throw new Error('A timeline needs a theory or a place.');
}

function estimatedYear(row: YearRow, calendar: Calendar): number | null {
  if (calendar === 'SOLAR_HIJRI') return row.year === null ? null : row.year - YEARS_BETWEEN_CALENDARS;
  return row.solarYear === null ? null : row.solarYear + YEARS_BETWEEN_CALENDARS;
}
