import type { GraphStore } from '../../graph/graph-store.js';
import { listArticleIdsByMentions } from '../../graph/read/article/list-ids-by-mentions.js';
import { listAuthorIdsByMentions } from '../../graph/read/author/list-ids-by-mentions.js';
import { mentionLoader } from './mention-loader.js';

/** Who and what stands behind mentions, by their keys. */
export function createIdentityLoaders(store: GraphStore) {
  return {
    mentionAuthors: mentionLoader(store, listAuthorIdsByMentions),
    mentionArticles: mentionLoader(store, listArticleIdsByMentions),
  };
}
