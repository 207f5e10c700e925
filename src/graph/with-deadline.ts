/**
 * The outcome of `work`, or a rejection with `error(timeoutMs)` when it takes longer than `timeoutMs`
 * milliseconds. The work itself is not stopped: that is for the database's own time limit.
 */
export async function withDeadline<T>(
  work: Promise<T>,
  timeoutMs: number,
  error: (timeoutMs: number) => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error(timeoutMs)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
