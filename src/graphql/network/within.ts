import { inputError } from '../errors/input-error.js';

/**
 * The number a client gives for an argument, `null` when it gives none.
 *
 * @throws GraphQLError BAD_USER_INPUT when it is out of bounds
 */
export function within(
  name: string,
  value: number | null | undefined,
  [least, most]: readonly [number, number],
): number | null {
  if (value == null) return null;
  if (value < least || value > most)
    throw inputError('BAD_USER_INPUT', `\`${name}\` is ${least} to ${most}; ${value} was asked for.`);
  return value;
}
