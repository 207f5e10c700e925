import DataLoader from 'dataloader';
import type { GraphStore } from '../../graph/graph-store.js';
import { EVIDENCE_LEVELS } from '../../domain/evidence.js';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import { listEvidenceByArticles } from '../../graph/read/evidence/list-by-articles.js';
import { groupBy } from './group-by.js';

/** The passages of articles by the article's id, the most telling level first, then in order of the text. */
export function evidenceLoader(store: GraphStore): DataLoader<string, readonly EvidenceRow[]> {
  return new DataLoader(async (articleIds: readonly string[]) => {
    const rows = await store.read(listEvidenceByArticles, { articleIds: [...articleIds] });
    const byArticle = groupBy(rows, (row) => row.articleId);
    return articleIds.map((id) => (byArticle.get(id) ?? []).sort(byLevel));
  });
}

function byLevel(one: EvidenceRow, other: EvidenceRow): number {
  return EVIDENCE_LEVELS.indexOf(one.level) - EVIDENCE_LEVELS.indexOf(other.level);
}
