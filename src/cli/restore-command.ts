import { Command } from 'commander';
import { BackupError } from '../backup/backup-error.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { readConfig } from '../config.js';
import { writeOutput } from './write-output.js';

/** `restore`: a data folder from a backup. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make the data folder of a backup; it must hold no graph yet')
    .argument('<folder>', 'as `backup` made it')
    .action(async (folder: string) => {
      const config = readConfig();
      if (config.neo4j !== null)
        throw new BackupError(
          'restore makes an embedded store: unset NEO4J_URI. For Neo4j see docs/operations.md.',
        );
      const { createdAt, program } = await restoreBackup(folder, config.dataFolder);
      await writeOutput(
        `${config.dataFolder} holds the graph of ${createdAt}, which theory-atlas ${program} wrote.\n`,
      );
    });
}
