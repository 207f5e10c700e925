import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The mentions of authors, one list for each byline. */
export const listAuthorMentions = readQuery(
  'identity/list-author-mentions.cypher',
  idsParameter,
  z.object({
    authorId: z.templateLiteral(['author:', z.string()]),
    mentions: z.array(z.array(z.string())),
  }),
);
