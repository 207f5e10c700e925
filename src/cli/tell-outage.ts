import type { StoreUnavailableError } from '../graph/errors.js';

/** Tells a person on standard error why a run stands still, and that it goes on. */
export function tellOutage({ error }: { readonly error: StoreUnavailableError | null }): void {
  process.stderr.write(
    error === null
      ? 'theory-atlas: it is back; going on.\n'
      : `theory-atlas: ${error.message} Waiting for it.\n`,
  );
}
