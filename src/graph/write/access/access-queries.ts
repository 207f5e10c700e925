import { z } from 'zod';
import { accessTokenRow } from '../../read/access/access-token-row.js';
import { writeQuery } from '../../query.js';

/** Keeps a new access token. Ids are random, so that no two tokens meet. */
export const addAccessToken = writeQuery(
  'access/add-token.cypher',
  accessTokenRow.omit({ revokedAt: true }),
  z.object({ id: z.string() }),
);

/** Revokes a token for good; answers no row when there is none with this id. */
export const revokeAccessToken = writeQuery(
  'access/revoke-token.cypher',
  z.object({ id: z.string(), revokedAt: z.string() }),
  accessTokenRow,
);
