import type { Feature } from './feature.js';

/** Nobody publishes longer than this many years. */
const LONGEST_CAREER = 65;
const LONG_CAREER = 45;

/** Publications too many years apart are hardly one person's. */
export function compareYears(one: readonly number[], other: readonly number[]): Feature[] {
  if (one.length === 0 || other.length === 0) return [];
  const years = [...one, ...other];
  const span = years.reduce((a, b) => Math.max(a, b)) - years.reduce((a, b) => Math.min(a, b));
  if (span <= LONG_CAREER) return [];
  const values = [one.join(', '), other.join(', ')] as const;
  return span > LONGEST_CAREER
    ? [{ name: 'years', weight: -6, reason: `${span} years apart, longer than any career`, values }]
    : [{ name: 'years', weight: -1, reason: `${span} years apart`, values }];
}
