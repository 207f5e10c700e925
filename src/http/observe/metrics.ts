import { Router } from 'express';
import type { RequestRecord } from './request-record.js';
import type { IngestFigures } from './ingest-figures.js';
import type { RequestMeters } from './request-meters.js';

/** Numbers about requests and about documents taken in, for Prometheus. */
export interface Metrics {
  record(entry: RequestRecord): void;
  /** Serves `/metrics`. */
  readonly router: Router;
}

/**
 * The meters are loaded when the first request is over: a server that starts has nothing to count.
 *
 * @param onFault told when a request could not be counted, which is no reason to fail
 * @param readIngest what is known of the documents taken in; without it nothing is told of them
 */
export function createMetrics(
  onFault: (error: unknown) => void,
  readIngest?: () => Promise<IngestFigures>,
): Metrics {
  let loading: Promise<RequestMeters> | null = null;
  const meters = () =>
    (loading ??= import('./request-meters.js').then(({ createRequestMeters }) => createRequestMeters()));
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    const loaded = await meters();
    response.set('Content-Type', loaded.contentType).send((await loaded.text()) + (await ingestText()));
  });
  const ingestText = async () => {
    if (readIngest === undefined) return '';
    const [{ ingestMeters }, figures] = await Promise.all([import('./ingest-meters.js'), readIngest()]);
    return ingestMeters(figures);
  };
  return {
    router,
    record(entry) {
      meters()
        .then((loaded) => loaded.record(entry))
        .catch(onFault);
    },
  };
}
