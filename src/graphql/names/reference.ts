import { inputError } from '../errors/input-error.js';

/** How a client names one node. */
export interface Reference {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** Longer than any name; keeps the comparison of names cheap. */
const LONGEST_NAME = 500;

/**
 * The id or the name, whichever was given.
 *
 * @throws GraphQLError BAD_USER_INPUT unless exactly one is given, and it is not empty or overlong
 */
export function requireReference(
  { id, name }: Reference,
  kind: string,
): { id: string; name: null } | { id: null; name: string } {
  const given = id ?? name;
  if (given == null || (id != null && name != null))
    throw inputError('BAD_USER_INPUT', `Give the ${kind} either by id or by name.`);
  if (given.trim() === '' || given.length > LONGEST_NAME)
    throw inputError('BAD_USER_INPUT', `The id or name of a ${kind} has 1 to ${LONGEST_NAME} characters.`);
  return id != null ? { id, name: null } : { id: null, name: given };
}
