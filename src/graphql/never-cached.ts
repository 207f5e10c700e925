import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/**
 * Says that answers are not to be kept: the graph changes. Apollo's own plugin would say the same after it has looked
 * at every field of the answer.
 */
export function neverCached(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
      },
    }),
  };
}
