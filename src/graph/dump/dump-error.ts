/** A dump cannot be written or read as it is, or the graph cannot take it. The message says what to do. */
export class DumpError extends Error {
  override readonly name = 'DumpError';
}
