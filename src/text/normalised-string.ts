import type { Span } from '../domain/span.js';
import { emptyTarget, foldInto } from './fold-text.js';
import { stringFromUnits } from './string-from-units.js';

const target = emptyTarget(1024);

/** The text of `normalise` alone, where nobody asks for the way back: no arrays are made for it. */
export function normalisedString(raw: string, range: Span = { start: 0, end: raw.length }): string {
  const length = foldInto(target, raw, range, []);
  return stringFromUnits(target.units, 0, length);
}
