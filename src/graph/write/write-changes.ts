import type { GraphChange, GraphEffects, StoredDocument } from '../../domain/resolved-article.js';
import type { QueryRunner } from '../graph-store.js';
import { forgetArticles } from './forget-articles.js';
import { documentNodes } from './queries/held-node-queries.js';
import { documentRow } from './rows/node-rows.js';
import { storeNodes } from './store-nodes.js';
import { tidyNeighbours } from './tidy-neighbours.js';
import { writeArticleLinks, writeArticleNodes } from './write-articles.js';
import { writeAuthors } from './write-authors.js';
import { writeClaims } from './write-claims.js';
import { writeUndecided } from './write-undecided.js';

/**
 * Stores everything one document changes. Running it again, as after a commit whose reply was lost, changes nothing:
 * nodes are merged by id, and what belongs to an article is replaced whole.
 *
 * @throws QueryFailedError when the change names a theory, place, document or article the graph does not hold
 */
export function writeChange(transaction: QueryRunner, change: GraphChange): Promise<void> {
  return writeChanges(transaction, [change]);
}

/** As `writeChange`, for several documents in one transaction; what two of them say of one article or author must agree. */
export async function writeChanges(transaction: QueryRunner, changes: readonly GraphChange[]): Promise<void> {
  const documents = changes.map(({ document }) => document);
  await writeEffects(transaction, documents, {
    articles: changes.flatMap((change) => change.articles),
    authors: changes.flatMap((change) => change.authors),
    retiredArticles: changes.flatMap((change) => change.retiredArticles),
    retiredAuthors: changes.flatMap((change) => change.retiredAuthors),
    undecided: changes.flatMap((change) => change.undecided),
    considered: changes.flatMap((change) => change.considered),
  });
}

/** As `writeChanges`; a decision of a curator has effects without a document. */
export async function writeEffects(
  transaction: QueryRunner,
  documents: readonly StoredDocument[],
  effects: GraphEffects,
): Promise<void> {
  const ingestedAt = new Date().toISOString();
  const articles = sortedById(effects.articles);
  const authors = sortedById(effects.authors);
  const { retiredArticles, retiredAuthors } = effects;

  const neighbours = await forgetArticles(transaction, {
    replaced: articles.map(({ id }) => id),
    retired: retiredArticles,
  });
  await storeNodes(
    transaction,
    documentNodes,
    sortedById(documents.map((document) => documentRow(document, ingestedAt))),
    (_, document) => document,
  );
  const lost = await writeAuthors(transaction, { authors, retiredAuthors });
  await writeArticleNodes(transaction, articles);
  await writeArticleLinks(transaction, articles);
  await writeClaims(transaction, articles);
  await writeUndecided(transaction, effects);
  const formerIds = [...(neighbours.get('FormerId') ?? []), ...lost.formerIds];
  await tidyNeighbours(
    transaction,
    new Map([...neighbours, ['NameKey', lost.nameKeys], ['FormerId', formerIds]]),
  );
}

/** Each once, and one order of locks for all writers, so that two of them do not wait for each other in a circle. */
function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const once = new Map(items.map((item) => [item.id, item]));
  return [...once.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
