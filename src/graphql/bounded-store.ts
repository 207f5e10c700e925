import { QueryLimitError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';

/**
 * The store as one operation sees it: every read is given what is left of the operation's time, so that the
 * database stops working when nobody waits any more.
 *
 * @param timeoutMs of the whole operation, from now
 */
export function boundedStore(store: GraphStore, timeoutMs: number): GraphStore {
  const end = performance.now() + timeoutMs;
  return {
    kind: store.kind,
    async read(query, parameters, options) {
      const left = Math.ceil(Math.min(end - performance.now(), options?.timeoutMs ?? Infinity));
      if (left <= 0)
        throw new QueryLimitError(`The operation took longer than ${timeoutMs} ms; ask for less.`);
      return store.read(query, parameters, { timeoutMs: left });
    },
    write: (work) => store.write(work),
    migrate: () => store.migrate(),
    verify: () => store.verify(),
    close: () => store.close(),
  };
}
