import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The documents the graph holds among the given ids, with the version of the extractor that read them. */
export const findDocuments = readQuery(
  'identity/find-documents.cypher',
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.templateLiteral(['document:', z.string()]), extractorVersion: z.string() }),
);
