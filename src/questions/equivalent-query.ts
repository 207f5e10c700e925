import type { EquivalentQuery } from './answer.js';
import type { Understood } from './understanding.js';

/** x */
export function equivalentQuery(_understood: Understood): EquivalentQuery | null {
  return null;
}
