import type { RequestHandler } from 'express';
import type { Context, Span } from '@opentelemetry/api';
import { TRACER, tracingApi, type TracingApi } from '../../tracing/tracing-api.js';
import { tallyOf } from './observe-requests.js';

/**
 * Runs what answers GraphQL in a span that continues the trace of the client, when it sent one. It ends with the
 * answer, and is named after the operation as OpenTelemetry has it for GraphQL servers.
 */
export function traceOperations(graphql: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const api = tracingApi();
    if (api === null) return graphql(request, response, next);
    const span = api.trace
      .getTracer(TRACER)
      .startSpan('graphql', { kind: api.SpanKind.SERVER }, parentOf(request.headers, api));
    response.once('close', () => {
      const { operationName, operationType, cost, storeReads, codes } = tallyOf(response);
      if (operationType !== null)
        span.updateName(operationName === null ? operationType : `${operationType} ${operationName}`);
      span.setAttributes({
        ...(operationType === null ? {} : { 'graphql.operation.type': operationType }),
        ...(operationName === null ? {} : { 'graphql.operation.name': operationName }),
        'http.response.status_code': response.statusCode,
        'theory_atlas.operation.cost': cost,
        'theory_atlas.operation.store_reads': storeReads,
        ...(codes.length === 0 ? {} : { 'theory_atlas.operation.error_codes': [...codes] }),
      });
      if (response.statusCode >= 500 || codes.some((code) => OUR_FAULTS.has(code)))
        span.setStatus({ code: api.SpanStatusCode.ERROR, message: codes[0] ?? '' });
      span.end();
    });
    return api.context.with(api.trace.setSpan(api.context.active(), span), () =>
      graphql(request, response, next),
    );
  };
}

/** Errors that are not the client's. */
const OUR_FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE']);

/** The span that is active already, as of an instrumented HTTP server, else the one the client names in its headers. */
function parentOf(headers: Readonly<Record<string, unknown>>, api: TracingApi): Context {
  const active = api.context.active();
  const span: Span | undefined = api.trace.getSpan(active);
  return span === undefined ? api.propagation.extract(active, headers) : active;
}
