import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Context } from '../context.js';
import { isLimitError } from '../limits/limit-error.js';

/** Errors in the text or the variables of a request, which then is not executed. */
const REQUEST_ERRORS = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * The status of a request that could not be executed, by "GraphQL over HTTP" (§ 6.4.1): 200 for a client that asks
 * for `application/json` by name, 400 for all others. What exceeds a limit is refused with 400 either way.
 *
 * @param mostTokens lexical tokens an operation may have
 */
export function statusOfRequestErrors(mostTokens: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response, errors, source }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const asksForJson = accept.includes('application/json') && !accept.includes('graphql-response+json');
        if (!asksForJson || response.http.status !== 400 || errors === undefined) return;
        if (errors.every((error) => isMistake(error, source, mostTokens))) response.http.status = 200;
      },
    }),
  };
}

function isMistake(error: GraphQLError, source: string | undefined, mostTokens: number): boolean {
  const code = String(error.extensions.code);
  if (!REQUEST_ERRORS.includes(code) || isLimitError(error)) return false;
  return code !== 'GRAPHQL_PARSE_FAILED' || !hasMoreTokens(source ?? '', mostTokens);
}

/** The parser refuses too many tokens by an error that only its words tell from a misspelt query. */
function hasMoreTokens(source: string, most: number): boolean {
  const lexer = new Lexer(new Source(source));
  try {
    for (let count = 0; count <= most; count++) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch (cause) {
    if (cause instanceof GraphQLError) return false;
    throw cause;
  }
}
