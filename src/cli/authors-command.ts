import type { Command } from 'commander';
import { identityCommand } from './identity-command.js';

/** `authors`: who is one person, and who is not. */
export function authorsCommand(): Command {
  return identityCommand({
    kind: 'author',
    one: 'person',
    merge: (authors) => ({ kind: 'MERGE_AUTHORS', authors }),
    split: (author, mentions) => ({ kind: 'SPLIT_AUTHOR', author, mentions }),
    distinct: (authors) => ({ kind: 'DISTINCT_AUTHORS', authors }),
    help: HELP,
  });
}

const HELP = `
Examples:
  theory-atlas undecided author
  theory-atlas authors explain author:koolaee-elaheh
  theory-atlas authors merge author:koolaee-elaheh author:kulaei-elahe --reason "One ORCID on both pages"
  theory-atlas authors split author:ahmadi-ali 9f2c41aa#0/2 --reason "Another university, another field"
  theory-atlas authors distinct author:ahmadi-ali author:ahmadi-ali-2 --reason "Asked both"

Every decision can be taken back: theory-atlas decisions revoke decision:1 --reason "…"`;
