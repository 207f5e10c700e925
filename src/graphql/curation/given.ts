import { prefixOf, type Id, type IdPrefix } from '../../domain/ids.js';
import { inputError } from '../errors/input-error.js';
import type { CurationInput } from './curation.input.js';

/** A reason is read by people, in lists. */
const LONGEST_REASON = 2_000;

const LONGEST_REQUEST_ID = 200;

/** More than one name or one text was ever spelt. */
const MOST_SUBJECTS = 100;

/**
 * The reason and the client's request id, as the journal takes them.
 *
 * @throws GraphQLError BAD_USER_INPUT when one of them is empty or overlong
 */
export function given({ reason, clientRequestId }: CurationInput): {
  reason: string;
  requestId?: string;
} {
  requireText(reason, 'A reason', LONGEST_REASON);
  if (clientRequestId == null) return { reason };
  requireText(clientRequestId, 'A request id', LONGEST_REQUEST_ID);
  return { reason, requestId: clientRequestId };
}

/**
 * An id of a kind.
 *
 * @throws GraphQLError BAD_USER_INPUT when it is an id of another kind, or none
 */
export function idOf<P extends IdPrefix>(kind: P, id: string): Id<P> {
  if (prefixOf(id) !== kind)
    throw inputError(
      'BAD_USER_INPUT',
      `${JSON.stringify(id)} is no id of this kind: they begin with "${kind}:".`,
    );
  return id as Id<P>;
}

/** As {@link idOf}, for several. */
export function idsOf<P extends IdPrefix>(kind: P, ids: readonly string[]): Id<P>[] {
  return requireFew(ids).map((id) => idOf(kind, id));
}

/** Keys of mentions, as many as a decision may name. */
export function requireFew<T>(items: readonly T[]): readonly T[] {
  if (items.length > MOST_SUBJECTS)
    throw inputError(
      'BAD_USER_INPUT',
      `One decision names up to ${MOST_SUBJECTS} things; ${items.length} were given.`,
    );
  return items;
}

/**
 * The id of an entry of the ontology.
 *
 * @throws GraphQLError BAD_USER_INPUT when it has no prefix
 */
export function entryId(id: string): Id {
  if (prefixOf(id) === null)
    throw inputError(
      'BAD_USER_INPUT',
      `${JSON.stringify(id)} is no id: they begin with a kind, such as "theory:".`,
    );
  return id as Id;
}

function requireText(text: string, what: string, longest: number): void {
  if (text.trim() === '' || text.length > longest)
    throw inputError('BAD_USER_INPUT', `${what} has 1 to ${longest} characters.`);
}
