import { Counter, Histogram, Registry } from 'prom-client';
import type { RequestRecord } from './request-record.js';

export interface RequestMeters {
  record(entry: RequestRecord): void;
  readonly contentType: string;
  /** The meters as Prometheus reads them. */
  text(): Promise<string>;
}

/** What is counted of GraphQL requests. No label holds what a client wrote, so their number is bounded. */
export function createRequestMeters(): RequestMeters {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'theory_atlas_requests_total',
    help: 'GraphQL requests answered, by status and by the code of the first error.',
    labelNames: ['status', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'theory_atlas_request_duration_seconds',
    help: 'Time from the head of a GraphQL request to the end of its answer.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const cost = new Histogram({
    name: 'theory_atlas_operation_cost',
    help: 'Estimated number of values that operations ask for.',
    buckets: [1, 10, 100, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000],
    registers,
  });
  const reads = new Histogram({
    name: 'theory_atlas_operation_store_reads',
    help: 'Statements that operations run in the graph store.',
    buckets: [0, 1, 2, 4, 8, 16, 32, 64],
    registers,
  });
  const storeErrors = new Counter({
    name: 'theory_atlas_store_errors_total',
    help: 'Statements that failed in the graph store, by code.',
    labelNames: ['code'],
    registers,
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    record(entry) {
      requests.inc({ status: String(entry.status), code: entry.codes[0] ?? 'OK' });
      seconds.observe(entry.durationMs / 1_000);
      if (entry.cost > 0) cost.observe(entry.cost);
      if (entry.status !== 503) reads.observe(entry.storeReads);
      for (const code of entry.storeErrors) storeErrors.inc({ code });
    },
  };
}
