import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Notes the kind and the name of each operation and the codes of its errors. */
export function tallyAnswers(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue: { tally }, response, operationName, operation }) {
        if (tally === undefined || response.body.kind !== 'single') return;
        tally.operationName = operationName ?? null;
        tally.operationType = operation?.operation ?? null;
        for (const { extensions } of response.body.singleResult.errors ?? [])
          tally.codes.push(String(extensions?.code));
      },
    }),
  };
}
