import { QueryLimitError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';

/** How often the operation's time a write may wait for those before it: then nobody waits for it any more. */
const MOST_WAITING = 6;

/**
 * The store as one operation sees it: every read is given what is left of the operation's time, so that the
 * database stops working when nobody waits any more.
 *
 * Writers take turns, and waiting for one's turn is no work: a write has that much time from when its turn comes,
 * and what is read after it that much again, since an answer that fails after the commit would only mislead. A write
 * that runs out of time is rolled back whole; it is never given up while its outcome is unknown.
 *
 * @param timeoutMs of the whole operation, from now
 */
export function boundedStore(store: GraphStore, timeoutMs: number): GraphStore {
  let end = performance.now() + timeoutMs;
  return {
    kind: store.kind,
    async read(query, parameters, options) {
      const left = Math.ceil(Math.min(timeLeft(end), options?.timeoutMs ?? Infinity));
      return store.read(query, parameters, { timeoutMs: left });
    },
    async write(work) {
      const latest = Math.max(end, performance.now() + MOST_WAITING * timeoutMs);
      try {
        return await store.write((transaction) => {
          timeLeft(latest);
          const writeEnd = performance.now() + timeoutMs;
          return work({
            async run(query, parameters) {
              timeLeft(writeEnd);
              return transaction.run(query, parameters);
            },
          });
        });
      } finally {
        end = performance.now() + timeoutMs;
      }
    },
    migrate: () => store.migrate(),
    verify: () => store.verify(),
    close: () => store.close(),
  };

  /** @returns milliseconds, above 0 */
  function timeLeft(until: number): number {
    const left = until - performance.now();
    if (left <= 0) throw new QueryLimitError(`The operation took longer than ${timeoutMs} ms; ask for less.`);
    return left;
  }
}
