import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';

/** What every decision on the command line is given with. */
export interface DecisionOptions {
  readonly reason: string;
  readonly actor?: string;
  readonly requestId?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds to a command the options every decision takes. */
export function takesDecision(command: Command): Command {
  return command
    .requiredOption('--reason <text>', 'why, for those who read the journal later; required', toReason)
    .option('--actor <name>', 'who decides (your user name)')
    .option('--request-id <id>', 'your own name for this request: given again, it decides nothing anew')
    .option('--dry-run', 'check and show what would be decided, and keep the graph as it is')
    .option('--json', 'print the decision as JSON');
}

/** Who decides, when nobody is named. */
export function actorOf({ actor }: DecisionOptions): string {
  return actor ?? userInfo().username;
}

function toReason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('A reason says something.');
  return text;
}
