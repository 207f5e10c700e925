import type { ResolvedArticle } from '../../domain/resolved-article.js';
import type { QueryRunner } from '../graph-store.js';
import { createArticleFormerIds, mergeFormerIds } from './queries/former-id-queries.js';
import * as held from './queries/held-node-queries.js';
import * as links from './queries/link-queries.js';
import * as nodes from './queries/node-queries.js';
import { writeRows } from './row-query.js';
import * as linkRowsOf from './rows/link-rows.js';
import * as nodeRowsOf from './rows/node-rows.js';
import { largestById } from './largest-by-id.js';
import { storeNodes, storeShared } from './store-nodes.js';

type Articles = readonly ResolvedArticle[];

/** Stores the articles themselves and what they share with others, but no relationship. */
export async function writeArticleNodes(transaction: QueryRunner, articles: Articles): Promise<void> {
  await storeNodes(transaction, held.articleNodes, articles.map(nodeRowsOf.articleRow), (_, row) => row);
  await writeRows(transaction, nodes.mergeJournals, largestById(articles.flatMap(nodeRowsOf.journalRows)));
  await writeRows(transaction, nodes.mergeIssues, largestById(articles.flatMap(nodeRowsOf.issueRows)));
  await storeShared(transaction, held.keywordNodes, articles.flatMap(nodeRowsOf.keywordRows));
  await storeShared(transaction, held.institutionNodes, articles.flatMap(nodeRowsOf.institutionRows));
  await storeShared(transaction, held.workNodes, articles.flatMap(nodeRowsOf.workRows));
  const formerIds = articles.flatMap((article) => article.formerIds.map((id) => ({ id })));
  await writeRows(transaction, mergeFormerIds, largestById(formerIds));
  const keys = articles.flatMap(({ workKeys, citedKeys }) =>
    [...workKeys, ...citedKeys].map((id) => ({ id })),
  );
  await writeRows(transaction, nodes.mergeWorkKeys, largestById(keys));
}

/** Stores the relationships of articles; authors, documents and the ontology must be there already. */
export async function writeArticleLinks(transaction: QueryRunner, articles: Articles): Promise<void> {
  await writeRows(transaction, links.createAuthorships, articles.flatMap(linkRowsOf.authorshipRows));
  await writeRows(transaction, links.createAffiliations, articles.flatMap(linkRowsOf.affiliationRows));
  await writeRows(transaction, links.createArticleKeywords, articles.flatMap(linkRowsOf.articleKeywordRows));
  await writeRows(transaction, links.createArticleIssues, articles.flatMap(linkRowsOf.articleIssueRows));
  await writeRows(transaction, links.createArticleJournals, articles.flatMap(linkRowsOf.articleJournalRows));
  const issues = articles.flatMap(linkRowsOf.issueJournalRows);
  const issueJournals = [...new Map(issues.map((row) => [`${row.issueId}\n${row.journalId}`, row])).values()];
  await writeRows(transaction, links.mergeIssueJournals, issueJournals);
  await writeRows(transaction, links.createDescriptions, articles.flatMap(linkRowsOf.descriptionRows));
  await writeRows(transaction, links.createArticleKeys, articles.flatMap(linkRowsOf.articleKeyRows));
  await writeRows(transaction, links.createCitedKeys, articles.flatMap(linkRowsOf.citedKeyRows));
  await writeRows(transaction, createArticleFormerIds, articles.flatMap(linkRowsOf.formerIdRows));
  const citations = articles.flatMap(linkRowsOf.citationRows);
  const citesArticle = ({ targetId }: { targetId: string }) => targetId.startsWith('article:');
  await writeRows(transaction, links.createArticleCitations, citations.filter(citesArticle));
  await writeRows(
    transaction,
    links.createWorkCitations,
    citations.filter((row) => !citesArticle(row)),
  );
}
