import { readQuery } from '../../query.js';
import { mentionHolderRow, mentionsParameter } from '../mentions-parameter.js';

/** The articles that hold mentions now. */
export const listArticleIdsByMentions = readQuery(
  'article/list-ids-by-mentions.cypher',
  mentionsParameter,
  mentionHolderRow,
);
