import { EXIT } from './exit-code.js';

/**
 * Lets a person stop long work: the first interrupt (Ctrl+C) asks it to end where that leaves nothing half done, and
 * sets the exit code; a second one ends the process at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      process.stderr.write('theory-atlas: stopping; once more ends at once.\n');
      process.exitCode = EXIT.interrupted;
      controller.abort();
    });
  return controller.signal;
}
