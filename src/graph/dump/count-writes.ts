import { z } from 'zod';
import type { GraphStore } from '../graph-store.js';
import { readQuery } from '../query.js';

export const countTurns = readQuery(
  'turn/count-writes.cypher',
  z.object({ id: z.literal('writers') }),
  z.object({ writes: z.number().int() }),
);

/** A number that is another one after each write to the graph by any program; 0 where programs cannot share it. */
export async function countWrites(store: Pick<GraphStore, 'read'>): Promise<number> {
  const [row] = await store.read(countTurns, { id: 'writers' });
  return row?.writes ?? 0;
}
