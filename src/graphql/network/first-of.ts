import { inputError } from '../errors/input-error.js';

/**
 * How many of a list a client asks for.
 *
 * @throws GraphQLError BAD_USER_INPUT below 1 or above 100
 */
export function firstOf(first: number | null | undefined, usual: number): number {
  if (first == null) return usual;
  if (first < 1 || first > 100) throw inputError('BAD_USER_INPUT', '`first` is 1 to 100.');
  return first;
}
