import type { Feature } from './feature.js';
import { areClose, fieldsOfStudy } from './fields-of-study.js';
import type { FieldOfStudy } from './fields-of-study.js';

const WEIGHT = { same: 0.5, different: -0.3, far: -1.1 } as const;

/** The fields in which two persons work, as far as their affiliations name them. */
export function compareFields(one: readonly string[], other: readonly string[]): Feature[] {
  const [a, b] = [one.flatMap(fieldsOfStudy), other.flatMap(fieldsOfStudy)];
  if (a.length === 0 || b.length === 0) return [];
  const shared = a.find(({ field }) => b.some((found) => found.field === field));
  if (shared !== undefined)
    return [
      { name: 'field', weight: WEIGHT.same, reason: 'the same field', values: [shared.field, shared.field] },
    ];
  const isClose = a.some(({ area }) => b.some((found) => areClose(area, found.area)));
  return [
    {
      name: 'field',
      weight: isClose ? WEIGHT.different : WEIGHT.far,
      reason: isClose ? 'different fields' : 'fields far from each other',
      values: [names(a), names(b)],
    },
  ];
}

function names(fields: readonly FieldOfStudy[]): string {
  return [...new Set(fields.map(({ field }) => field))].join(', ');
}
