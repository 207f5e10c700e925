import type { GraphStore } from '../graph/graph-store.js';

/** The store, whose writes do all they would do and are then rolled back. */
export function dryRunStore(store: GraphStore): GraphStore {
  return {
    ...store,
    async write<T>(work: Parameters<typeof store.write<T>>[0]): Promise<T> {
      let done: { readonly result: T } | null = null;
      try {
        await store.write(async (transaction) => {
          done = { result: await work(transaction) };
          throw new RollBack();
        });
      } catch (error) {
        if (!(error instanceof RollBack)) throw error;
      }
      if (done === null) throw new Error('A dry run ended without its work.');
      return (done as { readonly result: T }).result;
    },
  };
}

/** Ends a dry run; nobody outside of this file sees it. */
class RollBack extends Error {}
