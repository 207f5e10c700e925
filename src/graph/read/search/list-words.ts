import { z } from 'zod';
import { readQuery } from '../../query.js';

const stem = z.object({
  begin: z.string(),
  end: z.string(),
  /** In letters as the store counts them: UTF-16 code units in Neo4j. */
  shortest: z.number().int(),
  longest: z.number().int(),
});

/** The words of articles that may be meant by a misspelt one. */
export const listWords = readQuery(
  'search/list-words.cypher',
  z.object({ stems: z.array(stem) }),
  z.object({ word: z.string() }),
);
