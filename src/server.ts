import { createServer } from 'node:http';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { TokenStore } from './access/token-store.js';
import type { GraphStore } from './graph/graph-store.js';
import { createApollo } from './graphql/create-apollo.js';
import { createContext } from './graphql/create-context.js';
import type { Limits } from './graphql/limits/limits.js';
import { acceptedRequests } from './http/accepted-requests.js';
import { authenticateRequests, callerOf } from './http/authenticate-requests.js';
import { explorerFiles } from './http/explorer-files.js';
import { health } from './http/health.js';
import { limitConcurrency } from './http/limit-concurrency.js';
import { listen } from './http/listen.js';
import { createMetrics } from './http/observe/metrics.js';
import { observeRequests, tallyOf } from './http/observe/observe-requests.js';
import type { RequestRecord } from './http/observe/request-record.js';
import { notFound, refuseRequest } from './http/refuse-request.js';
import { securityHeaders } from './http/security-headers.js';
import type { Ontology } from './ontology/ontology.js';

/** How long open requests may go on once the server is told to end, in milliseconds. */
const GRACE_MS = 5_000;

/** A client that does not finish sending its request in this time, in milliseconds, is dropped. */
const REQUEST_TIMEOUT_MS = 30_000;

/** What the server is composed of. It opens and closes none of it. */
export interface ServerParts {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** What changes something is asked for with one of these. */
  readonly tokens: TokenStore;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits: Limits;
  /** Told of every failure that is not a client's; writes to stderr when not given. */
  readonly onFault?: (error: unknown) => void;
  /** Told of every GraphQL request once it is answered, as to log it. */
  readonly onRequest?: (entry: RequestRecord) => void;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000/`. */
  readonly url: string;
  /** Takes no new requests, lets the open ones end, then resolves. The store stays open. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL at `/graphql` (and for POST at `/`), GraphiQL at `/`, `/health`, `/ready` and `/metrics`.
 *
 * @throws PortTakenError when another program listens on the address
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { store, ontology, tokens, limits, onFault = toStandardError, onRequest } = parts;
  const app = express();
  const httpServer = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  const apollo = createApollo({
    limits,
    onFault,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: GRACE_MS })],
  });
  await apollo.start();
  const graphql = expressMiddleware(apollo, {
    context: async ({ res }) => {
      const caller = callerOf(res);
      return createContext({ store, ontology, caller }, limits.operationTimeoutMs, tallyOf(res));
    },
  });
  compose(app, graphql, { store, tokens, limits, onFault, onRequest });
  try {
    const url = await listen(httpServer, parts.host, parts.port);
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function compose(
  app: Express,
  graphql: RequestHandler,
  {
    store,
    tokens,
    limits,
    onFault,
    onRequest,
  }: Pick<ServerParts, 'store' | 'tokens' | 'limits'> & {
    onFault: (error: unknown) => void;
    onRequest: ServerParts['onRequest'];
  },
): void {
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(health(store));
  const metrics = createMetrics();
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
  app.use('/graphql', ...before, graphql);
  app.post('/', ...before, graphql);
  app.use(explorerFiles());
  app.use(notFound);
  app.use(refuseRequest(onFault));
}

function toStandardError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
