import type { Attributes } from '@opentelemetry/api';
import { TRACER, tracingApi } from './tracing-api.js';

/**
 * Runs `work` in a span of its own, below the one that is active; what fails is noted there. Without an SDK it is only
 * run.
 */
export async function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const api = tracingApi();
  if (api === null) return work();
  return api.trace
    .getTracer(TRACER)
    .startActiveSpan(name, { kind: api.SpanKind.CLIENT, attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({
          code: api.SpanStatusCode.ERROR,
          message: error instanceof Error ? error.name : 'Error',
        });
        if (error instanceof Error) span.recordException(error);
        throw error;
      } finally {
        span.end();
      }
    });
}
