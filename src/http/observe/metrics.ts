import { Router } from 'express';
import type { RequestRecord } from './request-record.js';
import type { RequestMeters } from './request-meters.js';

/** Numbers about the requests, for Prometheus. */
export interface Metrics {
  record(entry: RequestRecord): void;
  /** Serves `/metrics`. */
  readonly router: Router;
}

/**
 * The meters are loaded when the first request is over: a server that starts has nothing to count.
 *
 * @param onFault told when a request could not be counted, which is no reason to fail
 */
export function createMetrics(onFault: (error: unknown) => void): Metrics {
  let loading: Promise<RequestMeters> | null = null;
  const meters = () =>
    (loading ??= import('./request-meters.js').then(({ createRequestMeters }) => createRequestMeters()));
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    const loaded = await meters();
    response.set('Content-Type', loaded.contentType).send(await loaded.text());
  });
  return {
    router,
    record(entry) {
      meters()
        .then((loaded) => loaded.record(entry))
        .catch(onFault);
    },
  };
}
