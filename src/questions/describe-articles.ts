import { findArticlesByIds } from '../graph/read/article/find-by-ids.js';
import { listAuthorships } from '../graph/read/article/list-authorships.js';
import { listPlaceUses } from '../graph/read/article/list-place-uses.js';
import { listTheoryUses } from '../graph/read/article/list-theory-uses.js';
import { findDocumentsByIds } from '../graph/read/document/find-by-ids.js';
import { listEvidenceByArticles } from '../graph/read/evidence/list-by-articles.js';
import type { AnswerEvidence, AnsweredArticle, MatchedUse } from './answer.js';
import type { ArticleCriteria, PlaceCriterion, TheoryCriterion } from './article-criteria.js';
import { closurePath } from './closure-path.js';
import type { Corpus } from './find-articles.js';

/** Passages shown per claim, the most telling first. */
const MOST_EVIDENCE = 3;

/**
 * The articles with their authors and with how they meet the criteria, in the order of the ids. The number of round
 * trips does not depend on that of the articles.
 */
export async function describeArticles(
  { store, ontology }: Corpus,
  ids: readonly string[],
  criteria: ArticleCriteria,
): Promise<AnsweredArticle[]> {
  if (ids.length === 0) return [];
  const those = { ids: [...ids] };
  const [articles, authorships, theoryUses, placeUses, passages] = await Promise.all([
    store.read(findArticlesByIds, those),
    store.read(listAuthorships, those),
    store.read(listTheoryUses, those),
    store.read(listPlaceUses, those),
    store.read(listEvidenceByArticles, { articleIds: [...ids] }),
  ]);
  const documentIds = [...new Set(passages.map(({ documentId }) => documentId))].sort();
  const documents = await store.read(findDocumentsByIds, { ids: documentIds });
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  const evidence = new Map<string, AnswerEvidence[]>();
  for (const passage of passages) {
    const key = `${passage.articleId} ${passage.aboutId}`;
    const known = evidence.get(key) ?? [];
    evidence.set(key, [...known, { ...passage, documentPath: paths.get(passage.documentId) ?? null }]);
  }
  const matched = <R extends string>(
    criterion: { readonly anyOf: readonly { readonly id: string }[]; readonly roles: readonly R[] },
    use: { articleId: string; role: R; confidence: number; level: AnswerEvidence['level'] },
    usedId: string,
  ): MatchedUse<R>[] => {
    if (!criterion.roles.includes(use.role)) return [];
    const path = criterion.anyOf
      .map(({ id }) => closurePath(ontology, usedId, id))
      .filter((way) => way !== null)
      .sort((a, b) => a.length - b.length)[0];
    if (!path) return [];
    const { role, confidence, level } = use;
    const shown = (evidence.get(`${use.articleId} ${usedId}`) ?? []).slice(0, MOST_EVIDENCE);
    return [{ id: usedId, name: path[0]!.name, role, confidence, level, path, evidence: shown }];
  };
  const theories = criteria.all.filter((criterion) => criterion.kind === 'theory');
  const places = criteria.all.filter((criterion) => criterion.kind === 'place');
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ids.flatMap((id) => {
    const article = byId.get(id);
    if (!article) return [];
    const of = <T extends { articleId: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ articleId }) => articleId === id);
    return [
      {
        id,
        title: { fa: article.titleFa, en: article.titleEn },
        pages: article.pages,
        year: article.year,
        solarYear: article.solarYear,
        doi: article.doi,
        authors: of(authorships).map(({ authorId, nameFa, nameEn }) => ({
          id: authorId,
          name: { fa: nameFa, en: nameEn },
        })),
        theories: theories.flatMap((criterion: TheoryCriterion) =>
          of(theoryUses)
            .filter(({ theoryId }) => criterion.includeSubtheories || isNamed(criterion, theoryId))
            .flatMap((use) => matched(criterion, use, use.theoryId)),
        ),
        places: places.flatMap((criterion: PlaceCriterion) =>
          of(placeUses).flatMap((use) => matched(criterion, use, use.placeId)),
        ),
      },
    ];
  });
}

function isNamed({ anyOf }: TheoryCriterion, id: string): boolean {
  return anyOf.some((named) => named.id === id);
}
