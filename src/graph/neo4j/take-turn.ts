import { z } from 'zod';
import { writeQuery } from '../query.js';

/**
 * The first statement of every write. Deciding identity reads what it then changes, so two programs that write at
 * once could each make an article of one work, and both would take locks on the same journals and keywords in an
 * order that ends in deadlocks. Waiting here costs a round trip and rules out both.
 */
export const takeTurn = writeQuery(
  'turn/take-turn.cypher',
  z.object({ id: z.literal('writers') }),
  z.never(),
);
