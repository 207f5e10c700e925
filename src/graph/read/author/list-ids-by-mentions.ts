import { readQuery } from '../../query.js';
import { mentionHolderRow, mentionsParameter } from '../mentions-parameter.js';

/** The authors that hold mentions now. */
export const listAuthorIdsByMentions = readQuery(
  'author/list-ids-by-mentions.cypher',
  mentionsParameter,
  mentionHolderRow,
);
