import { TRACER, tracingApi } from './tracing-api.js';

/** What became of a document that was to be taken in. */
export interface DocumentOutcome {
  readonly path: string;
  readonly outcome: 'stored' | 'unchanged' | 'quarantined';
  /** Where it failed, of what was quarantined. */
  readonly stage?: string;
  /** When its file was opened, in milliseconds since 1970. */
  readonly startedAt: number;
}

/**
 * A span for a document that has just been taken in or refused, from the opening of its file. Documents are read ahead
 * and stored several in one transaction, so the span tells its time apart from theirs.
 */
export function traceDocument({ path, outcome, stage, startedAt }: DocumentOutcome): void {
  const api = tracingApi();
  if (api === null) return;
  const span = api.trace.getTracer(TRACER).startSpan('ingest document', {
    startTime: startedAt,
    attributes: {
      'theory_atlas.document.path': path,
      'theory_atlas.document.outcome': outcome,
      ...(stage === undefined ? {} : { 'theory_atlas.document.stage': stage }),
    },
  });
  if (outcome === 'quarantined')
    span.setStatus({ code: api.SpanStatusCode.ERROR, message: stage ?? outcome });
  span.end();
}
