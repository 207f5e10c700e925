import type { ResolvedArticle } from '../../domain/resolved-article.js';
import { theoryRelationship } from '../../domain/theory-role.js';
import type { QueryRunner } from '../graph-store.js';
import * as queries from './queries/claim-queries.js';
import { writeRows } from './row-query.js';
import type { RowQuery } from './row-query.js';
import { claimRows, evidenceRows } from './rows/claim-rows.js';

type Claims = ResolvedArticle['theories' | 'places' | 'organizations' | 'methods'];

/** Which claims go into which relationship type. */
const LINKS: readonly (readonly [RowQuery<queries.ClaimRow>, (article: ResolvedArticle) => Claims])[] = [
  [queries.createTheoryApplications, (article) => theoriesBy(article, 'APPLIES')],
  [queries.createTheoryDiscussions, (article) => theoriesBy(article, 'DISCUSSES')],
  [queries.createTheoryMentions, (article) => theoriesBy(article, 'MENTIONS')],
  [queries.createPlaceStudies, ({ places }) => places.filter(({ role }) => role !== 'MENTIONS')],
  [queries.createPlaceMentions, ({ places }) => places.filter(({ role }) => role === 'MENTIONS')],
  [queries.createOrganizationInvolvements, ({ organizations }) => organizations],
  [queries.createMethodUses, ({ methods }) => methods],
];

const EVIDENCE: readonly (readonly [RowQuery<queries.EvidenceRow>, (article: ResolvedArticle) => Claims])[] =
  [
    [queries.createTheoryEvidence, ({ theories }) => theories],
    [queries.createPlaceEvidence, ({ places }) => places],
    [queries.createOrganizationEvidence, ({ organizations }) => organizations],
    [queries.createMethodEvidence, ({ methods }) => methods],
  ];

/** Stores what the articles do with theories, places, organizations and methods, and the passages that say so. */
export async function writeClaims(
  transaction: QueryRunner,
  articles: readonly ResolvedArticle[],
): Promise<void> {
  for (const [query, claimsOf] of LINKS)
    await writeRows(
      transaction,
      query,
      articles.flatMap((article) => claimRows(article, claimsOf(article))),
    );
  for (const [query, claimsOf] of EVIDENCE)
    await writeRows(
      transaction,
      query,
      articles.flatMap((article) => evidenceRows(article, claimsOf(article))),
    );
}

function theoriesBy({ theories }: ResolvedArticle, type: ReturnType<typeof theoryRelationship>): Claims {
  return theories.filter(({ role }) => theoryRelationship(role) === type);
}
