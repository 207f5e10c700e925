import { Argument, Command } from 'commander';
import { listUndecided, type Undecided } from '../curation/list-undecided.js';
import { describeFeatures } from './describe-features.js';
import { toCount } from './to-count.js';
import { withJournal } from './with-journal.js';
import { writeOutput } from './write-output.js';

const USUAL_PAGE = 20;

/** `undecided`: what waits for a curator. */
export function undecidedCommand(): Command {
  return new Command('undecided')
    .description('list pairs that may be one and wait for a decision, with what speaks for and against it')
    .addArgument(new Argument('<kind>', 'of authors or of articles').choices(['author', 'article']))
    .option('--first <number>', 'how many, the likeliest first', toCount, USUAL_PAGE)
    .option('--json', 'print them as JSON')
    .action(async (kind: 'author' | 'article', options: { first: number; json?: true }) => {
      const { pairs, totalCount } = await withJournal(({ store }) =>
        listUndecided(store, `${kind}s`, { first: options.first }),
      );
      await writeOutput(options.json ? `${JSON.stringify(pairs, null, 2)}\n` : pairs.map(describe).join(''));
      if (totalCount === 0) process.stderr.write('Nothing waits for a decision.\n');
      if (totalCount > pairs.length) process.stderr.write(`${totalCount} in all; --first lists more.\n`);
    })
    .addHelpText('after', HELP);
}

function describe({ a, b, score, features }: Undecided): string {
  return `${a}  ${b}  ${score.toFixed(2)}\n${describeFeatures(features)}`;
}

const HELP = `
Examples:
  theory-atlas undecided author --first 5
  theory-atlas undecided article --json

Decide with \`authors merge\`, \`authors distinct\`, \`articles merge\` or \`articles distinct\`.`;
