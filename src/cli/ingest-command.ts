import { Command } from 'commander';
import { ingestFiles, type IngestReport } from '../pipeline/ingest-files.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { planIngest } from '../pipeline/plan-ingest.js';
import { EXIT } from './exit-code.js';
import { withAtlas } from './open-atlas.js';
import { createProgress } from './progress.js';
import { writeOutput } from './write-output.js';

/** `ingest`: documents into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('take documents (files or folders) into the graph; what is there already is left as it is')
    .argument('<paths...>', 'files or folders')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--json', 'print the report as JSON')
    .action(async (paths: string[], options: { dryRun?: true; json?: true }) => {
      const files = await findInputFiles(paths);
      const report = await withAtlas(async (atlas) => {
        if (options.dryRun) return planIngest(files, atlas);
        const progress = createProgress();
        progress.start('Ingesting', files.length);
        try {
          return await ingestFiles(files, { ...atlas, onDocument: () => progress.advance() });
        } finally {
          progress.stop();
        }
      });
      await writeOutput(
        options.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, options.dryRun === true),
      );
      for (const entry of report.quarantined)
        process.stderr.write(`quarantined ${entry.path} (${entry.stage}): ${entry.reason}\n`);
      if (report.quarantined.length > 0) process.exitCode = EXIT.quarantined;
    });
}

function describe(report: IngestReport, dryRun: boolean): string {
  const verb = dryRun ? 'would be ' : '';
  return (
    `${report.documents} documents: ${report.stored} ${verb}stored, ${report.unchanged} unchanged, ` +
    `${report.quarantined.length} ${verb}quarantined; ${report.warnings} warnings.\n`
  );
}
