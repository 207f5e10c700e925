import { GraphQLError } from 'graphql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { requireRole } from '../errors/require-role.js';
import { forgetLoaded } from '../loaders/forget-loaded.js';
import { checkDocuments } from './check-documents.js';
import { IngestInput } from './ingest.input.js';
import { IngestPayload } from './ingest.payload.js';

/** Taking documents into the graph. */
@Resolver()
export class IngestResolver {
  @Mutation(() => IngestPayload, {
    description:
      'Takes documents into the graph as `theory-atlas ingest` does, each whole or not at all: a bad one does not stop the others. The same text a second time writes nothing.',
  })
  async ingest(
    @Arg('input', () => IngestInput, { description: 'The documents.' }) input: IngestInput,
    @Ctx() { caller, intake, store, loaders }: Context,
  ): Promise<IngestPayload> {
    requireRole(caller, 'curator');
    if (intake === undefined)
      throw new GraphQLError('This server takes no documents in: use `theory-atlas ingest`.', {
        extensions: { code: 'NOT_SUPPORTED' },
      });
    checkDocuments(input.documents);
    try {
      const taken = await intake(input.documents, store);
      return { documents: taken.map(({ outcome, ...document }) => ({ ...document, status: outcome })) };
    } finally {
      forgetLoaded(loaders);
    }
  }
}
