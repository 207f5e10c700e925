import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { TokenStore } from '../access/token-store.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Limits } from '../graphql/limits/limits.js';
import { acceptedRequests } from './accepted-requests.js';
import { authenticateRequests } from './authenticate-requests.js';
import { explorerFiles } from './explorer-files.js';
import { health } from './health.js';
import { limitConcurrency } from './limit-concurrency.js';
import type { IngestFigures } from './observe/ingest-figures.js';
import { createMetrics } from './observe/metrics.js';
import { observeRequests } from './observe/observe-requests.js';
import type { RequestRecord } from './observe/request-record.js';
import { traceOperations } from './observe/trace-operations.js';
import { notFound, refuseRequest } from './refuse-request.js';
import { securityHeaders } from './security-headers.js';

/** What requests go through on their way to GraphQL. */
export interface HttpParts {
  /** Asked by `/ready`. */
  readonly store: Pick<GraphStore, 'kind' | 'read' | 'verify'>;
  readonly tokens: TokenStore;
  readonly limits: Pick<Limits, 'bodyBytes' | 'concurrentRequests'>;
  readonly onFault: (error: unknown) => void;
  readonly onRequest?: ((entry: RequestRecord) => void) | undefined;
  /** Read by `/metrics`. */
  readonly readIngest?: (() => Promise<IngestFigures>) | undefined;
}

/**
 * Everything around GraphQL, in the order requests meet it.
 *
 * @param graphql answers what has passed all the rest
 */
export function httpStack(
  graphql: RequestHandler,
  { store, tokens, limits, onFault, onRequest, readIngest }: HttpParts,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(health(store));
  const metrics = createMetrics(onFault, readIngest);
  app.use(metrics.router);
  app.use(compression());
  const observe = observeRequests((entry) => {
    metrics.record(entry);
    onRequest?.(entry);
  });
  const before: RequestHandler[] = [
    observe,
    limitConcurrency(limits.concurrentRequests),
    acceptedRequests,
    authenticateRequests(tokens),
    express.json({ limit: limits.bodyBytes }),
    // A body of another kind is left unread: GraphQL then says what is missing instead of failing.
    (request, _response, next) => {
      request.body ??= {};
      next();
    },
  ];
  const answer = traceOperations(graphql);
  app.use('/graphql', ...before, answer);
  app.post('/', ...before, answer);
  app.use(explorerFiles());
  app.use(notFound);
  app.use(refuseRequest(onFault, limits.bodyBytes));
  return app;
}
