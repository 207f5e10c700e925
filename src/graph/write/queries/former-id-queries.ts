import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idQuery, listedRowQuery } from '../row-query.js';

export const mergeFormerIds = listedRowQuery(
  'former-id/merge-former-ids.cypher',
  z.object({ id: z.string() }),
);

const link = z.object({ ownerId: z.string(), formerId: z.string() });

export const createArticleFormerIds = listedRowQuery('former-id/create-article-former-ids.cypher', link);
export const createAuthorFormerIds = listedRowQuery('former-id/create-author-former-ids.cypher', link);
export const deleteAuthorFormerIds = listedRowQuery('former-id/delete-author-former-ids.cypher', link);
export const deleteOrphanFormerIds = idQuery('former-id/delete-orphan-former-ids.cypher');

export const listAuthorFormerIds = readQuery(
  'identity/list-author-former-ids.cypher',
  z.object({ ids: z.array(z.string()) }),
  link,
);
