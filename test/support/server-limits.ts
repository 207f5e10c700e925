import type { Limits } from '../../src/graphql/limits/limits.js';

/** Limits of a server under test: wide enough for any honest request. */
export const limits: Limits = {
  bodyBytes: 64 * 1024,
  tokens: 1_000,
  depth: 12,
  aliases: 10,
  cost: 20_000,
  operationTimeoutMs: 10_000,
  concurrentRequests: 100,
};
