import type { GraphStore } from '../graph/graph-store.js';
import { inSpan } from './in-span.js';

/** The store with a span for every round trip: one for a read, one for a transaction and one for each statement in it. */
export function tracedStore(store: GraphStore): GraphStore {
  const system = { 'db.system.name': store.kind === 'neo4j' ? 'neo4j' : 'grafeo' };
  // Statements are told by the file they stand in: their text is the same each time, and parameters are not traced.
  const statement = (file: string) => ({ ...system, 'db.query.summary': file });
  return {
    ...store,
    read: (query, parameters, options) =>
      inSpan(query.file, statement(query.file), () => store.read(query, parameters, options)),
    write: (work) =>
      inSpan('write', system, () =>
        store.write((transaction) =>
          work({
            run: (query, parameters) =>
              inSpan(query.file, statement(query.file), () => transaction.run(query, parameters)),
          }),
        ),
      ),
  };
}
