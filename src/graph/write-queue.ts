/** Runs jobs one after another, in the order they were given. A failed job does not stop the next. */
export interface WriteQueue {
  add<T>(job: () => Promise<T>): Promise<T>;
  /** Resolves when all jobs given so far have ended. */
  idle(): Promise<void>;
}

export function createWriteQueue(): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    add(job) {
      const result = tail.then(job);
      // The failure belongs to whoever awaits `result`; the queue only needs to know that the job has ended.
      tail = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    async idle() {
      await tail;
    },
  };
}
