import { Worker } from 'node:worker_threads';
import type { FactsResult } from './document-facts.js';
import { STAGES, type WorkerAnswer, type WorkerData, type WorkerJob } from './worker-messages.js';

export interface PoolLimits {
  /** Threads. */
  readonly size: number;
  /** Of one document; then its thread is ended and another takes its place. */
  readonly milliseconds: number;
  /** Of the heap of one thread. */
  readonly megabytes: number;
}

/** What became of a document in a thread; `unusable`: data of the program cannot be used, whatever the document. */
export type JobOutcome =
  | FactsResult
  | { readonly status: 'lost'; readonly stage: (typeof STAGES)[number]; readonly reason: string }
  | { readonly status: 'unusable' };

export interface WorkerPool {
  /**
   * Reads one document in the next free thread.
   *
   * @throws Error when a thread cannot start: no document could be read.
   */
  run(job: WorkerJob): Promise<JobOutcome>;
  /** Ends all threads, and what they are at. */
  close(): Promise<void>;
}

/** Makes a pool whose threads start with the first jobs they are needed for. */
export function createWorkerPool(program: URL, limits: PoolLimits): WorkerPool {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const waiting: (() => void)[] = [];
  let started = 0;
  let closed = false;

  const acquire = async (): Promise<Thread> => {
    while (idle.length === 0 && started >= limits.size) await new Promise<void>((free) => waiting.push(free));
    if (closed) throw new Error('The threads have been ended.');
    const known = idle.pop();
    if (known !== undefined) return known;
    started += 1;
    const thread = startThread(program, limits);
    all.add(thread);
    return thread;
  };
  const release = (thread: Thread): void => {
    if (thread.isAlive()) idle.push(thread);
    else {
      all.delete(thread);
      started -= 1;
    }
    waiting.shift()?.();
  };
  return {
    async run(job) {
      const thread = await acquire();
      try {
        return await thread.run(job);
      } finally {
        release(thread);
      }
    },
    async close() {
      closed = true;
      // What waits for a thread gets none, rather than a new one.
      for (const free of waiting.splice(0)) free();
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}

interface Thread {
  isAlive(): boolean;
  run(job: WorkerJob): Promise<JobOutcome>;
  end(): Promise<void>;
}

function startThread(program: URL, { milliseconds, megabytes }: PoolLimits): Thread {
  const stage = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(program, {
    workerData: { stage } satisfies WorkerData,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let alive = true;
  let ready = false;
  let failure: Error | null = null;
  let onAnswer: ((answer: WorkerAnswer) => void) | null = null;
  let onLost: (() => void) | null = null;
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer.kind === 'ready') ready = true;
    else onAnswer?.(answer);
  });
  worker.on('error', (error) => (failure = error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => {
    alive = false;
    onLost?.();
  });
  return {
    isAlive: () => alive,
    end: async () => {
      await worker.terminate();
    },
    run: (job) =>
      new Promise((resolve, reject) => {
        let isLate = false;
        const timer = setTimeout(() => {
          isLate = true;
          void worker.terminate();
        }, milliseconds);
        onAnswer = (answer) => {
          clearTimeout(timer);
          onLost = null;
          if (answer.kind === 'done') resolve(answer.result);
          else if (answer.kind === 'unusable') resolve({ status: 'unusable' });
        };
        onLost = () => {
          clearTimeout(timer);
          if (!ready && !isLate)
            reject(new Error('A worker thread cannot start.', { cause: failure ?? undefined }));
          else resolve({ status: 'lost', stage: STAGES[stage[0]!]!, reason: lossOf(isLate, failure) });
        };
        if (alive) worker.postMessage(job, ownedBuffers(job.bytes));
        else onLost();
      }),
  };

  function lossOf(isLate: boolean, error: Error | null): string {
    if (isLate) return `It took longer than ${milliseconds / 1000} seconds.`;
    return error === null
      ? 'Its thread ended without a word (this is a bug).'
      : `Its thread was lost (this is a bug): ${error.message}`;
  }
}

/** Bytes that have their memory for themselves are handed over, the others copied. */
function ownedBuffers({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
