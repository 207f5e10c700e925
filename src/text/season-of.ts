import { calendarVocabulary } from './calendar-vocabulary.js';
import { normalise } from './normalise.js';
import { tokenise } from './tokenise.js';

/**
 * The season an issue line names, in English and lower case, two joined by a hyphen: `spring`, `autumn-winter`.
 * `null` when it names none.
 */
export function seasonOf(text: string): string | null {
  const { seasons, joiners } = calendarVocabulary();
  const tokens = tokenise(normalise(text));
  const first = tokens.findIndex((token) => seasons.has(token.text));
  if (first < 0) return null;
  const name = seasons.get(tokens[first]!.text)!;
  const after = tokens[first + 1];
  const second = after && joiners.has(after.text) ? tokens[first + 2] : after;
  const joined = second && seasons.get(second.text);
  return joined && joined !== name ? `${name}-${joined}` : name;
}
