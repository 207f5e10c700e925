import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { comparisonKey } from './comparison-key.js';

const names = z.array(z.string().min(1)).min(1);
const schema = z.object({
  solarMonths: z.array(names).length(12),
  gregorianMonths: z.array(names).length(12),
  seasons: z.object({ spring: names, summer: names, autumn: names, winter: names }),
  joiners: names,
});

export type SeasonName = keyof z.infer<typeof schema>['seasons'];

export interface CalendarVocabulary {
  /** Month numbers from 1 by comparison key of the name. */
  readonly solarMonths: ReadonlyMap<string, number>;
  readonly gregorianMonths: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, SeasonName>;
  /** Words that may stand between the two seasons of a double issue. */
  readonly joiners: ReadonlySet<string>;
}

let loaded: CalendarVocabulary | undefined;

/**
 * Month and season names of both calendars and languages.
 *
 * @throws VocabularyError when seeds/vocabulary/calendar.yaml is damaged
 */
export function calendarVocabulary(): CalendarVocabulary {
  return (loaded ??= load());
}

function load(): CalendarVocabulary {
  const raw = readVocabulary('calendar.yaml', schema);
  const byKey = <T>(entries: readonly (readonly [readonly string[], T])[]): Map<string, T> =>
    new Map(entries.flatMap(([words, value]) => words.map((word) => [comparisonKey(word), value] as const)));
  return {
    solarMonths: byKey(raw.solarMonths.map((words, index) => [words, index + 1])),
    gregorianMonths: byKey(raw.gregorianMonths.map((words, index) => [words, index + 1])),
    seasons: byKey((Object.keys(raw.seasons) as SeasonName[]).map((season) => [raw.seasons[season], season])),
    joiners: new Set(raw.joiners.map(comparisonKey)),
  };
}
