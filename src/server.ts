import { createServer } from 'node:http';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { TokenStore } from './access/token-store.js';
import type { DocumentIntake } from './domain/document-intake.js';
import type { GraphStore } from './graph/graph-store.js';
import { createApollo } from './graphql/create-apollo.js';
import { createContext } from './graphql/create-context.js';
import type { Limits } from './graphql/limits/limits.js';
import { callerOf } from './http/authenticate-requests.js';
import { httpStack } from './http/http-stack.js';
import { listen } from './http/listen.js';
import { tallyOf } from './http/observe/observe-requests.js';
import type { IngestFigures } from './http/observe/ingest-figures.js';
import type { RequestRecord } from './http/observe/request-record.js';
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
  /** Takes in the documents of the mutation `ingest`; without it there is none. */
  readonly intake?: DocumentIntake<GraphStore>;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits: Limits;
  /** Told of every failure that is not a client's; writes to stderr when not given. */
  readonly onFault?: (error: unknown) => void;
  /** Told of every GraphQL request once it is answered, as to log it. */
  readonly onRequest?: (entry: RequestRecord) => void;
  /** What is known of the documents taken in, for `/metrics`. */
  readonly readIngest?: () => Promise<IngestFigures>;
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
  const { store, ontology, tokens, intake, limits, onFault = toStandardError, onRequest, readIngest } = parts;
  const httpServer = createServer({ requestTimeout: REQUEST_TIMEOUT_MS });
  const apollo = createApollo({
    limits,
    onFault,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: GRACE_MS })],
  });
  await apollo.start();
  const graphql = expressMiddleware(apollo, {
    context: async ({ res }) => {
      const caller = callerOf(res);
      return createContext({ store, ontology, caller, intake }, limits.operationTimeoutMs, tallyOf(res));
    },
  });
  httpServer.on('request', httpStack(graphql, { store, tokens, limits, onFault, onRequest, readIngest }));
  try {
    const url = await listen(httpServer, parts.host, parts.port);
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function toStandardError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
