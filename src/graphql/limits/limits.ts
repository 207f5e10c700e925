/** What one request may ask of the server. */
export interface Limits {
  /** Size of a request's body, in bytes. */
  readonly bodyBytes: number;
  /** Lexical tokens of an operation. */
  readonly tokens: number;
  /** Fields inside fields; introspection is not counted. */
  readonly depth: number;
  readonly aliases: number;
  /** Estimated number of values in the answer (see `cost-limit.ts`). */
  readonly cost: number;
  /** Time the whole operation may take, in milliseconds. */
  readonly operationTimeoutMs: number;
  /** Requests answered at one time. */
  readonly concurrentRequests: number;
}
