import { z } from 'zod';
import { readQuery } from '../../query.js';
import { bylineRow } from './byline-row.js';

/** The bylines of the articles that use a theory, sub-theories included; at most `limit` rows. */
export const listBylinesByTheory = readQuery(
  'network/list-bylines-by-theory.cypher',
  z.object({ theory: z.string(), theoryRoles: z.array(z.string()), limit: z.int().positive() }),
  bylineRow,
);
