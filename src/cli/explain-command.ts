import { Command } from 'commander';
import { explainArticle } from '../curation/explain-article.js';
import { explainAuthor } from '../curation/explain-author.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { describeArticle } from './describe-article.js';
import { describeAuthor } from './describe-author.js';
import { toIdOf } from './to-id-of.js';
import { withJournal } from './with-journal.js';
import { writeOutput } from './write-output.js';

/** What is told of one id: as data, and in words. */
interface Told {
  readonly data: { readonly id: Id };
  readonly text: string;
}

const EXPLAIN = {
  async author(store: GraphStore, id: string): Promise<Told> {
    const data = await explainAuthor(store, id);
    return { data, text: describeAuthor(data) };
  },
  async article(store: GraphStore, id: string): Promise<Told> {
    const data = await explainArticle(store, id);
    return { data, text: describeArticle(data) };
  },
};

/** `authors explain` and `articles explain`: what one is made of, and why it is one. */
export function explainCommand(kind: 'author' | 'article'): Command {
  return new Command('explain')
    .description(`show what an ${kind} is made of, why that is one, and what was decided about it`)
    .argument(`<${kind}>`, 'its id, a former one too', toIdOf(kind))
    .option('--json', 'print it as JSON')
    .action(async (id: Id, options: { json?: true }) => {
      const { data, text } = await withJournal(({ store }) => EXPLAIN[kind](store, id));
      if (data.id !== id) process.stderr.write(`${id} leads to ${data.id}.\n`);
      await writeOutput(options.json ? `${JSON.stringify(data, null, 2)}\n` : text);
    });
}
