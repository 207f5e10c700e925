import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const ingestRun = z.object({
  /** When it ended, ISO 8601. */
  endedAt: z.string(),
  /** How long it took. */
  seconds: z.number(),
  stored: z.number(),
  unchanged: z.number(),
  quarantined: z.number(),
  warnings: z.number(),
  /** Whether it came to its end, or was stopped or failed before. */
  finished: z.boolean(),
});

/** What became of the documents of one run of `ingest`. */
export type IngestRun = z.infer<typeof ingestRun>;

/**
 * The runs of a data folder, a line of JSON for each: a server tells of them that did not make them itself, and the
 * embedded graph lets no other program in while it is filled.
 */
export interface RunLog {
  append(run: IngestRun): Promise<void>;
  /** @throws Error when a line is no run: somebody else wrote to the file */
  list(): Promise<IngestRun[]>;
}

export function openRunLog(dataFolder: string): RunLog {
  const file = join(dataFolder, 'ingest-runs.jsonl');
  return {
    async append(run) {
      await mkdir(dataFolder, { recursive: true });
      // A short line is appended whole, also when two programs end at one time.
      await appendFile(file, `${JSON.stringify(run)}\n`);
    },
    async list() {
      const lines = (await readOrNothing(file)).split('\n').filter((line) => line !== '');
      return lines.map((line, index) => {
        try {
          return ingestRun.parse(JSON.parse(line));
        } catch (cause) {
          throw new Error(`${file}:${index + 1} is no run of ingest; remove the line.`, { cause });
        }
      });
    },
  };
}

async function readOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
