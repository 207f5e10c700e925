import {
  QueryFailedError,
  QueryLimitError,
  StoreDamagedError,
  StoreLockedError,
  StoreUnavailableError,
} from '../errors.js';
import type { GraphError } from '../errors.js';

/** ISO GQL status class of a transaction that another one got in the way of. */
const ROLLBACK_STATUS = '40';

/** The engine's code for a commit that the operating system refused to write: it is rolled back, too, but no conflict. */
const UNWRITTEN = 'T009';

/** Whether a write failed only because another write was committed meanwhile. */
export function isConflict(error: unknown): boolean {
  const status = (error as { gqlStatus?: unknown } | undefined)?.gqlStatus;
  return (
    typeof status === 'string' && status.startsWith(ROLLBACK_STATUS) && engineCode(error).code !== UNWRITTEN
  );
}

/** What a failure to open the engine's file means. */
export function openingError(cause: unknown, file: string): GraphError {
  const { code, message } = engineCode(cause);
  // The engine has no code of its own for a file in use: it is an "internal error" that says so.
  if (message.includes('locked'))
    return new StoreLockedError(
      `The graph in ${file} is in use by another process: stop it, or choose another data folder.`,
      { cause },
    );
  // X001 is the engine's "internal error": the operating system refused.
  if (code === 'X001' || code === null)
    return new StoreUnavailableError(`The graph file ${file} cannot be opened: ${reasonOf(message)}.`, {
      cause,
    });
  return new StoreDamagedError(
    `The graph in ${file} is damaged: restore a backup, or move the file away and ingest again.`,
    { cause },
  );
}

/** What a failed statement means. */
export function statementError(cause: unknown, statementFile: string): GraphError {
  const { code, message } = engineCode(cause);
  // The row limit of the engine's expansion is a panic without a code; Q003 is its own time limit.
  if (message.includes('MAX_CAPACITY') || code === 'Q003')
    return new QueryLimitError(
      'This question is too large for the embedded store: narrow it, or use Neo4j (set NEO4J_URI).',
      { cause },
    );
  if (code === UNWRITTEN)
    return new StoreUnavailableError(
      `The embedded store cannot write its file, so the last transaction was undone: ${reasonOf(message)}. Free some space and run it again.`,
      { cause },
    );
  if (code?.startsWith('S'))
    return new StoreUnavailableError(
      `The embedded store cannot read or write its file: ${reasonOf(message)}.`,
      {
        cause,
      },
    );
  return new QueryFailedError(`The embedded store refused ${statementFile}: ${reasonOf(message)}`, { cause });
}

/** The engine's own code, such as `S002`, which it gives only inside the message. */
function engineCode(cause: unknown): { code: string | null; message: string } {
  const message = cause instanceof Error ? cause.message : String(cause);
  return { code: /GRAFEO-([A-Z]\d{3})/.exec(message)?.[1] ?? null, message };
}

function reasonOf(message: string): string {
  const firstLine = message.split('\n', 1)[0] ?? message;
  return firstLine.replace(/^.*GRAFEO-[A-Z]\d{3}: /, '').replace(/\.$/, '');
}
