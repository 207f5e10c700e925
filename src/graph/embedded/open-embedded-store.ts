import { mkdirSync } from 'node:fs';
// A CommonJS package whose exports plain Node does not see by name.
import grafeo from '@grafeo-db/js';
import { StoreUnavailableError } from '../errors.js';
import type { GraphStore } from '../graph-store.js';
import { embeddedFile } from '../holds-graph.js';
import type { EmbeddedConfig } from '../store-config.js';
import { createEmbeddedStore } from './embedded-store.js';
import { openingError } from './engine-error.js';

/** The engine moves its log into the main file when the log has grown this large, so that opening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/**
 * Opens the embedded graph in `<directory>/graph.grafeo`, creating it when missing.
 *
 * @throws StoreUnavailableError, StoreLockedError, StoreDamagedError
 */
export function openEmbeddedStore(config: EmbeddedConfig): GraphStore {
  const file = embeddedFile(config.directory);
  const readOnly = config.readOnly === true;
  if (!readOnly) makeFolder(config.directory);
  let database: grafeo.GrafeoDB;
  try {
    database = readOnly ? grafeo.GrafeoDB.openReadOnly(file) : grafeo.GrafeoDB.create(file);
  } catch (cause) {
    throw openingError(cause, file);
  }
  if (!readOnly) database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return createEmbeddedStore(database);
}

function makeFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code;
    throw new StoreUnavailableError(
      `The data folder ${directory} cannot be made (${reason}): choose another one.`,
      { cause },
    );
  }
}
