import { Counter, Gauge, Registry } from 'prom-client';
import type { IngestFigures } from './ingest-figures.js';

/**
 * What `ingest` has done with documents, as Prometheus reads it. Its runs are over and counted elsewhere, so every
 * reading adds them up anew.
 */
export async function ingestMeters(figures: IngestFigures): Promise<string> {
  const registry = new Registry();
  const registers = [registry];
  const documents = new Counter({
    name: 'theory_atlas_ingest_documents_total',
    help: 'Documents that runs of ingest met, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const runs = new Counter({
    name: 'theory_atlas_ingest_runs_total',
    help: 'Runs of ingest, by whether they came to their end.',
    labelNames: ['finished'],
    registers,
  });
  const seconds = new Counter({
    name: 'theory_atlas_ingest_seconds_total',
    help: 'Time that runs of ingest took.',
    registers,
  });
  const warnings = new Counter({
    name: 'theory_atlas_ingest_warnings_total',
    help: 'Warnings about documents that were stored.',
    registers,
  });
  const lastEnd = new Gauge({
    name: 'theory_atlas_ingest_last_end_timestamp_seconds',
    help: 'When the latest run of ingest ended; 0 before the first.',
    registers,
  });
  const quarantined = new Gauge({
    name: 'theory_atlas_quarantined_documents',
    help: 'Documents that could not be taken in and wait in the quarantine.',
    registers,
  });
  for (const outcome of ['stored', 'unchanged', 'quarantined'] as const) {
    documents.inc(
      { outcome },
      figures.runs.reduce((sum, run) => sum + run[outcome], 0),
    );
  }
  for (const finished of [true, false])
    runs.inc({ finished: String(finished) }, figures.runs.filter((run) => run.finished === finished).length);
  seconds.inc(figures.runs.reduce((sum, run) => sum + run.seconds, 0));
  warnings.inc(figures.runs.reduce((sum, run) => sum + run.warnings, 0));
  lastEnd.set(Math.max(0, ...figures.runs.map(({ endedAt }) => Date.parse(endedAt) / 1_000)));
  quarantined.set(figures.quarantined);
  return registry.metrics();
}
