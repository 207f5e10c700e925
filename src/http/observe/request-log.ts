import type { Logger } from 'pino';
import type { RequestRecord } from './request-record.js';

/** Standard error: standard output belongs to results. */
const STDERR = 2;

/**
 * Writes one line of JSON for each GraphQL request: `info` for an answer, `warn` for a refusal, `error` for a fault
 * of ours. Loaded when the first request is over, so that starting does not wait for it.
 *
 * @param level the least telling level that is written; `silent` writes nothing
 */
export function requestLog(level: string): (entry: RequestRecord) => void {
  let loading: Promise<Logger> | null = null;
  const logger = () =>
    (loading ??= import('pino').then(({ pino }) =>
      pino({ level, base: null }, pino.destination({ dest: STDERR, sync: false })),
    ));
  return (entry) => {
    if (level === 'silent') return;
    const { durationMs, ...facts } = entry;
    const line = { ...facts, durationMs: Math.round(durationMs * 100) / 100 };
    void logger().then((log) => log[levelOf(entry)](line, 'request'));
  };
}

function levelOf({ status, codes }: RequestRecord): 'info' | 'warn' | 'error' {
  if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('STORE_UNAVAILABLE'))
    return 'error';
  return status >= 400 || codes.length > 0 ? 'warn' : 'info';
}
