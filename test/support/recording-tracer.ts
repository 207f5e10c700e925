import { AsyncLocalStorage } from 'node:async_hooks';
import { inspect } from 'node:util';
import {
  context,
  INVALID_SPAN_CONTEXT,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
  type SpanOptions,
  type SpanStatus,
  type Tracer,
} from '@opentelemetry/api';

/** A span that is over, as a collector would see it. */
export interface RecordedSpan {
  name: string;
  attributes: Attributes;
  status: SpanStatus | null;
  startTime: unknown;
  readonly exceptions: string[];
  readonly spanId: string;
  readonly traceId: string;
  readonly parentId: string | null;
}

/** Registers a provider that keeps spans, a context that follows promises, and a propagator of one header. */
export function recordSpans(): RecordedSpan[] {
  const ended: RecordedSpan[] = [];
  const tracer: Tracer = {
    startSpan: (name, options, parent) => startSpan(name, options ?? {}, parent ?? context.active(), ended),
    startActiveSpan<F extends (span: Span) => unknown>(name: string, ...rest: unknown[]): ReturnType<F> {
      const work = rest.at(-1) as F;
      const options = (rest.length > 1 ? rest[0] : {}) as SpanOptions;
      const span = startSpan(name, options, context.active(), ended);
      return context.with(trace.setSpan(context.active(), span), () => work(span)) as ReturnType<F>;
    },
  };
  const storage = new AsyncLocalStorage<Context>();
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...values) => storage.run(active, () => work.apply(self, values)),
    bind: (_active, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  propagation.setGlobalPropagator({
    inject: () => {},
    fields: () => ['x-trace'],
    extract(active, carrier: Record<string, unknown>) {
      const traceId = carrier['x-trace'];
      if (typeof traceId !== 'string') return active;
      return trace.setSpanContext(active, { traceId, spanId: 'client', traceFlags: 1 });
    },
  });
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  return ended;
}

function startSpan(name: string, options: SpanOptions, parent: Context, ended: RecordedSpan[]): Span {
  const above = trace.getSpanContext(parent);
  const own: SpanContext = {
    ...INVALID_SPAN_CONTEXT,
    traceId: above?.traceId ?? `trace ${name}`,
    spanId: `${name} ${Math.random()}`,
  };
  const record: RecordedSpan = {
    name,
    attributes: { ...options.attributes },
    status: null,
    startTime: options.startTime,
    exceptions: [],
    spanId: own.spanId,
    traceId: own.traceId,
    parentId: above?.spanId ?? null,
  };
  const span: Span = {
    spanContext: () => own,
    setAttribute(key, value) {
      if (value !== undefined) record.attributes[key] = value;
      return span;
    },
    setAttributes(values) {
      Object.assign(record.attributes, values);
      return span;
    },
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus(status) {
      record.status = status;
      return span;
    },
    updateName(given) {
      record.name = given;
      return span;
    },
    end: () => void ended.push(record),
    isRecording: () => true,
    recordException: (error) => void record.exceptions.push(inspect(error).split('\n')[0]!),
  };
  return span;
}
