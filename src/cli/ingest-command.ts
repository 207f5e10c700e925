import { Command } from 'commander';
import { ingestFiles, type IngestReport } from '../pipeline/ingest-files.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { planIngest } from '../pipeline/plan-ingest.js';
import { EXIT } from './exit-code.js';
import { interruption } from './interruption.js';
import { withAtlas, withGraphAsItIs, type Atlas } from './open-atlas.js';
import { createProgress } from './progress.js';
import { tellOutage } from './tell-outage.js';
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
      const signal = interruption();
      const report = await (options.dryRun
        ? withGraphAsItIs((graph) => planIngest(files, { ...graph, signal }))
        : withAtlas((atlas) => ingest(files, atlas, signal)));
      await writeOutput(
        options.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, options.dryRun === true),
      );
      for (const entry of report.quarantined)
        process.stderr.write(`quarantined ${entry.path} (${entry.stage}): ${entry.reason}\n`);
      if (report.quarantined.length > 0) process.exitCode ??= EXIT.quarantined;
    });
}

async function ingest(files: readonly string[], atlas: Atlas, signal: AbortSignal): Promise<IngestReport> {
  const progress = createProgress();
  progress.start('Ingesting', files.length);
  try {
    return await ingestFiles(files, {
      ...atlas,
      signal,
      onOutage: tellOutage,
      onDocument: () => progress.advance(),
    });
  } finally {
    progress.stop();
  }
}

function describe(report: IngestReport, dryRun: boolean): string {
  const verb = dryRun ? 'would be ' : '';
  return (
    `${report.documents} documents: ${report.stored} ${verb}stored, ${report.unchanged} unchanged, ` +
    `${report.quarantined.length} ${verb}quarantined; ${report.warnings} warnings.\n`
  );
}
