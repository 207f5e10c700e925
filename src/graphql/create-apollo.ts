import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from './context.js';
import { formatError } from './errors/format-error.js';
import { costLimit } from './limits/cost-limit.js';
import type { Limits } from './limits/limits.js';
import { shapeLimits } from './limits/shape-limits.js';
import { statusOfRequestErrors } from './errors/status-of-request-errors.js';
import { neverCached } from './never-cached.js';
import { buildSchema } from './schema.js';
import { tallyAnswers } from './tally-answers.js';

/** What the GraphQL server is made with. */
export interface ApolloParts {
  readonly limits: Limits;
  /** Told of every failure that is not the client's. */
  readonly onFault: (error: unknown) => void;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** The GraphQL server, not yet listening anywhere. */
export function createApollo({ limits, onFault, plugins = [] }: ApolloParts): ApolloServer<Context> {
  const schema = buildSchema();
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: shapeLimits(limits),
    formatError: (formatted, error) => formatError(formatted, error, onFault),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      neverCached(),
      costLimit(schema, limits.cost),
      statusOfRequestErrors(limits.tokens),
      tallyAnswers(),
      ...plugins,
    ],
    // The faults are reported by formatError; the server's own words go nowhere else.
    logger: { debug: ignore, info: ignore, warn: ignore, error: onFault },
  });
}

function ignore(): void {
  // Nothing to say.
}
