import { Command } from 'commander';
import { diagnose } from './diagnose.js';
import { EXIT } from './exit-code.js';
import type { Finding } from './finding.js';
import { writeOutput } from './write-output.js';

/** `doctor`: what is wrong with the installation, and what to do about it. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check the program, its data files and the store, and say what to do; changes nothing')
    .option('--json', 'print the findings as JSON')
    .action(async (options: { json?: true }) => {
      const findings = await diagnose();
      await writeOutput(
        options.json ? `${JSON.stringify(findings, null, 2)}\n` : findings.map(describe).join(''),
      );
      if (findings.some((finding) => finding.state === 'wrong')) process.exitCode = EXIT.failed;
    });
}

const MARKS: Record<Finding['state'], string> = { good: 'ok     ', note: 'note   ', wrong: 'WRONG  ' };

function describe(finding: Finding): string {
  return `${MARKS[finding.state]}${finding.check}: ${finding.message}\n`;
}
