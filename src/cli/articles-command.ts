import type { Command } from 'commander';
import { identityCommand } from './identity-command.js';

/** `articles`: what is one work, and what is not. */
export function articlesCommand(): Command {
  return identityCommand({
    kind: 'article',
    one: 'work',
    merge: (articles) => ({ kind: 'MERGE_ARTICLES', articles }),
    split: (article, mentions) => ({
      kind: 'SPLIT_ARTICLE',
      article,
      mentions,
    }),
    distinct: (articles) => ({ kind: 'DISTINCT_ARTICLES', articles }),
    help: HELP,
  });
}

const HELP = `
Examples:
  theory-atlas undecided article
  theory-atlas articles explain article:10.1162/isec_a_00351
  theory-atlas articles merge article:t-1 article:t-2 --reason "One is the reprint of the other"
  theory-atlas articles split article:t-1 9f2c41aa#0 --reason "Another article of that title"
  theory-atlas articles distinct article:t-1 article:t-2 --reason "Two parts of one series"

Every decision can be taken back: theory-atlas decisions revoke decision:1 --reason "…"`;
