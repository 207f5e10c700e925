import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient } from './driver-error.js';

/** Deadlocks and leader changes of a cluster end within this long. */
const PATIENCE_MS = 30_000;

/**
 * Runs `work` again while it fails with a transient error of the server, for up to half a minute. The driver's own
 * retries stop after a second, so that an outage surfaces; a server that answers deserves more patience.
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  for (let pause = 50; ; pause = Math.min(pause * 2, 2_000)) {
    try {
      return await work();
    } catch (error) {
      const transient = error instanceof Error && isTransient(error.cause);
      if (!transient || Date.now() - start + pause > PATIENCE_MS) throw error;
    }
    await sleep(pause * (0.5 + Math.random() / 2)); // spread, so that two writers do not meet again
  }
}
