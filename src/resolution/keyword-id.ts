import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { comparisonKey } from '../text/comparison-key.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';

/**
 * The id of a keyword label, or `null` when it has no letters. Spacing makes no difference in Persian, where the
 * same word is written joined and apart; Latin words keep a hyphen between them.
 */
export function keywordId(label: string): Id<'keyword'> | null {
  const letters = comparisonKey(label);
  if (letters === '') return null;
  const tokens = tokenise(normalise(label));
  const isLatin = tokens.every((token) => token.script === 'latin' || token.script === 'number');
  return toId('keyword', isLatin ? tokens.map((token) => token.text).join('-') : letters);
}
