import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { expressMiddleware } from '../../node_modules/@as-integrations/express5/dist/esm/index.js';
import { statusOfRequestErrors } from '../../dist/src/graphql/errors/status-of-request-errors.js';
import { httpStack } from '../../dist/src/http/http-stack.js';
import { listen } from '../../dist/src/http/listen.js';

/** Far more than any case sends, but for those that are excluded. */
const limits = { bodyBytes: 256 * 1024, concurrentRequests: 100 };
const TOKENS = 2_000;

const store = { kind: 'embedded', read: async () => [], verify: async () => {} };
const tokens = { list: async () => [], add: async () => {}, revoke: async () => null };

defineIntegrationTestSuite(async (config, options) => {
  const httpServer = createServer();
  const server = new ApolloServer({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      statusOfRequestErrors(TOKENS),
    ],
  });
  await server.start();
  const graphql = expressMiddleware(server, { context: options?.context });
  const faults = [];
  httpServer.on(
    'request',
    httpStack(graphql, { store, tokens, limits, onFault: (error) => faults.push(error) }),
  );
  const url = await listen(httpServer, '127.0.0.1', 0);
  return { server, url: `${url}graphql` };
});
