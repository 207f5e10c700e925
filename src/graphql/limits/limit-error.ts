import { GraphQLError } from 'graphql';

/** What a request can have too much of; told in `extensions.limit`. */
export type LimitName = 'tokens' | 'depth' | 'aliases' | 'directives' | 'cost' | 'variables';

/**
 * A request refused for asking too much, before anything of it runs. Its status is 400 for every media type: a
 * client that is refused by a limit has not merely misspelt something.
 */
export function limitError(limit: LimitName, message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, limit, http: { status: 400 } } });
}

/** Whether an error says that a limit was exceeded. */
export function isLimitError({ extensions }: GraphQLError): boolean {
  return typeof extensions.limit === 'string';
}
