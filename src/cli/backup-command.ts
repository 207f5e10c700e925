import { resolve } from 'node:path';
import { Command } from 'commander';
import { BackupError } from '../backup/backup-error.js';
import { makeBackup } from '../backup/make-backup.js';
import { requestBackup } from '../backup/request-backup.js';
import { readConfig } from '../config.js';
import { StoreLockedError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { holdsGraph } from '../graph/holds-graph.js';
import { openConfiguredStore } from './open-atlas.js';
import { writeOutput } from './write-output.js';

/** `backup`: a copy of the embedded graph with tokens and quarantine. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'copy the embedded graph, tokens and quarantine to a new folder; a server may be running on it',
    )
    .argument('<folder>', 'the folder to make')
    .addHelpText('after', HELP)
    .action(async (folder: string) => {
      await backUp(resolve(folder));
      await writeOutput(`${folder} holds the backup.\n`);
    });
}

async function backUp(folder: string): Promise<void> {
  const config = readConfig();
  if (!holdsGraph({ kind: 'embedded', directory: config.dataFolder }) && config.neo4j === null)
    throw new BackupError(`There is no graph in ${config.dataFolder} (THEORY_ATLAS_DATA).`);
  let store: GraphStore;
  try {
    store = await openConfiguredStore(config);
  } catch (error) {
    if (!(error instanceof StoreLockedError)) throw error;
    await requestBackup(config.dataFolder, folder);
    return;
  }
  try {
    await makeBackup(store, config.dataFolder, folder);
  } finally {
    await store.close();
  }
}

const HELP = `
Examples:
  theory-atlas backup backups/monday
  THEORY_ATLAS_DATA=./other theory-atlas restore backups/monday

For Neo4j see docs/operations.md: neo4j-admin database dump, or theory-atlas export dump.`;
