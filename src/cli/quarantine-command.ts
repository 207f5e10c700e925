import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { ingestFiles } from '../pipeline/ingest-files.js';
import { openQuarantine, type QuarantinedDocument } from '../pipeline/quarantine.js';
import { EXIT } from './exit-code.js';
import { withAtlas } from './open-atlas.js';
import { createProgress } from './progress.js';
import { tellOutage } from './tell-outage.js';
import { writeOutput } from './write-output.js';

/** `quarantine`: the documents that could not be taken in. */
export function quarantineCommand(): Command {
  const command = new Command('quarantine').description(
    'list the documents that could not be taken in, or try them again',
  );
  command
    .command('list')
    .description('each refused document with the stage and the reason')
    .option('--json', 'print the entries as JSON')
    .action(async (options: { json?: true }) => {
      const entries = await openQuarantine(readConfig().dataFolder).list();
      await writeOutput(
        options.json ? `${JSON.stringify(entries, null, 2)}\n` : entries.map(describe).join(''),
      );
    });
  command
    .command('retry')
    .description('ingest the refused documents again; those that can be read now leave the quarantine')
    .action(async () => {
      await withAtlas(async (atlas) => {
        const entries = await atlas.quarantine.list();
        const [present, gone] = [entries.filter(isPresent), entries.filter((entry) => !isPresent(entry))];
        const progress = createProgress();
        progress.start('Trying again', present.length);
        const report = await ingestFiles(
          present.map(({ path }) => path),
          { ...atlas, onOutage: tellOutage, onDocument: () => progress.advance() },
        );
        progress.stop();
        // A file that was mended has another content, so the entry of the old one has nothing to wait for.
        const refused = new Set(report.quarantined.map(({ sha256 }) => sha256));
        for (const { sha256 } of present) if (!refused.has(sha256)) await atlas.quarantine.release(sha256);
        await writeOutput(
          `${report.stored} stored, ${report.quarantined.length} refused again, ${gone.length} no longer there.\n`,
        );
        for (const entry of gone) process.stderr.write(`no longer there: ${entry.path}\n`);
        if (refused.size + gone.length > 0) process.exitCode = EXIT.quarantined;
      });
    });
  return command;
}

function isPresent({ path }: QuarantinedDocument): boolean {
  return existsSync(path);
}

function describe({ path, stage, reason }: QuarantinedDocument): string {
  return `${path} (${stage}): ${reason}\n`;
}
