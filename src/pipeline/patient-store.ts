import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailableError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';

/** A server that comes back is met soon after, and one that is away is not asked all the time. */
const PAUSE_MS = 1_000;

/** How long a run waits for a server: restarts and upgrades take minutes. */
const PATIENCE_MS = 30 * 60 * 1_000;

export interface Patience {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Told once each time the store goes away, with what is wrong, and once when it is back. */
  readonly onOutage?: ((outage: { readonly error: StoreUnavailableError | null }) => void) | undefined;
  readonly patienceMs?: number;
}

/**
 * The store, whose reads and writes wait while its server is away and then run again. For long work without anybody
 * who waits for the answer; all of it must be idempotent, as every write is. The embedded store is not waited for: its
 * disk does not mend itself.
 */
export function patientStore(store: GraphStore, patience: Patience = {}): GraphStore {
  if (store.kind === 'embedded') return store;
  return {
    ...store,
    read: (query, parameters, options) =>
      again(store, () => store.read(query, parameters, options), patience),
    write: (work) => again(store, () => store.write(work), patience),
  };
}

async function again<T>(
  store: GraphStore,
  work: () => Promise<T>,
  { signal, onOutage, patienceMs = PATIENCE_MS }: Patience,
): Promise<T> {
  for (const end = performance.now() + patienceMs; ;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      onOutage?.({ error });
      await untilItAnswers(store, error, end, signal);
      onOutage?.({ error: null });
    }
  }
}

async function untilItAnswers(
  store: GraphStore,
  outage: StoreUnavailableError,
  end: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (;;) {
    if (signal?.aborted || performance.now() > end) throw outage;
    await sleep(PAUSE_MS);
    try {
      await store.verify();
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }
}
