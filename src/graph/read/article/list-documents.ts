import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const sourceRow = z.object({ articleId: z.string(), documentId: z.string(), index: z.number().int() });

export type SourceRow = z.infer<typeof sourceRow>;

/** The documents of articles, and which article of the document it is (from 0). */
export const listDocuments = readQuery('article/list-documents.cypher', idsParameter, sourceRow);
