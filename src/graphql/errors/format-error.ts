import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphError, type GraphErrorCode } from '../../graph/errors.js';

/** What a client is told of a failing store; the store's own words may hold addresses and statements. */
const STORE_FAILURES: Partial<Record<GraphErrorCode, string>> = {
  STORE_UNAVAILABLE: 'The graph store cannot be reached at the moment.',
  QUERY_LIMIT: 'The question needs more time or memory than it may have: ask for less at once.',
};

/** Codes of failures that are the server's own; all else is the client's to mend. */
const FAULT = 'INTERNAL_SERVER_ERROR';

/**
 * The error as a client sees it: always with a code, never with a stack, a statement or a name of ours.
 *
 * @param onFault told of every failure that is not the client's, with its cause
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onFault: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = { ...pick(formatted, 'locations'), ...pick(formatted, 'path') };
  if (cause instanceof GraphError) {
    onFault(cause);
    const message = STORE_FAILURES[cause.code];
    if (message !== undefined) return { message, ...place, extensions: { code: cause.code } };
    return { message: 'The server failed to answer.', ...place, extensions: { code: FAULT } };
  }
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const code = typeof extensions.code === 'string' ? extensions.code : FAULT;
  if (code !== FAULT) return { message: formatted.message, ...place, extensions: { ...extensions, code } };
  onFault(cause);
  return { message: 'The server failed to answer.', ...place, extensions: { code: FAULT } };
}

function pick<K extends 'locations' | 'path'>(formatted: GraphQLFormattedError, key: K) {
  return formatted[key] === undefined ? {} : { [key]: formatted[key] };
}
