import { createRequire } from 'node:module';
import type * as OpenTelemetry from '@opentelemetry/api';

const require = createRequire(import.meta.url);

/** Where major version 1 of the OpenTelemetry API keeps what an SDK registers, for all its copies in a process. */
const REGISTRY = Symbol.for('opentelemetry.js.api.1');

export type TracingApi = typeof OpenTelemetry;

/**
 * The OpenTelemetry API, `null` as long as no SDK has been registered in this process: then it is not even loaded, and
 * tracing costs one look-up.
 */
export function tracingApi(): TracingApi | null {
  return REGISTRY in globalThis ? (require('@opentelemetry/api') as TracingApi) : null;
}

/** The name under which SDKs know the spans of this program. */
export const TRACER = 'theory-atlas';
