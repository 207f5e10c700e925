import { z } from 'zod';
import { readQuery } from '../../query.js';
import { accessTokenRow } from './access-token-row.js';

/** Every access token, the revoked ones too, the oldest first. */
export const listAccessTokens = readQuery('access/list-tokens.cypher', z.object({}), accessTokenRow);
