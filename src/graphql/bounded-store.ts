import { QueryLimitError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';

/**
 * The store as one operation sees it: every read is given what is left of the operation's time, so that the
 * database stops working when nobody waits any more. A write that runs out of time, in the queue or between its
 * statements, is rolled back whole; it is never given up while its outcome is unknown.
 *
 * @param timeoutMs of the whole operation, from now
 */
export function boundedStore(store: GraphStore, timeoutMs: number): GraphStore {
  const end = performance.now() + timeoutMs;
  return {
    kind: store.kind,
    async read(query, parameters, options) {
      const left = Math.ceil(Math.min(requireTime(), options?.timeoutMs ?? Infinity));
      return store.read(query, parameters, { timeoutMs: left });
    },
    write: (work) =>
      store.write((transaction) => {
        requireTime();
        return work({
          async run(query, parameters) {
            requireTime();
            return transaction.run(query, parameters);
          },
        });
      }),
    migrate: () => store.migrate(),
    verify: () => store.verify(),
    close: () => store.close(),
  };

  /** @returns what is left, in milliseconds, above 0 */
  function requireTime(): number {
    const left = end - performance.now();
    if (left <= 0) throw new QueryLimitError(`The operation took longer than ${timeoutMs} ms; ask for less.`);
    return left;
  }
}
