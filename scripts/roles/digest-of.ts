import { createHash } from 'node:crypto';
import type { LabelledCase } from './labelled-case.js';

/** Tells whether weights were learned from these very cases: changes with any label, rule, vocabulary or feature. */
export function digestOf(cases: readonly LabelledCase<string>[]): string {
  const hash = createHash('sha256');
  for (const { group, role, weight, isTuned, features } of cases)
    hash.update(`${JSON.stringify([group, role, weight, isTuned, features])}\n`);
  return hash.digest('hex');
}
