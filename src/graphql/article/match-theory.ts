import { APPLIED_ROLES } from '../../domain/theory-role.js';
import { listIdsByTheories } from '../../graph/read/article/list-ids-by-theories.js';
import type { Context } from '../context.js';
import { resolveEntry } from '../names/resolve-entry.js';
import type { ArticleFilter } from './article-filter.input.js';
import type { IdSet } from './id-set.js';
import { levelsFrom } from './levels-from.js';
import type { TheoryFilter } from './theory-filter.input.js';

/** The articles that use the theory of the filter; `null` when it names none. */
export async function articlesByTheory(
  { theory, evidenceLevel }: ArticleFilter,
  context: Context,
): Promise<IdSet | null> {
  if (theory == null) return null;
  const rows = await context.store.read(listIdsByTheories, {
    theoryIds: theoriesMeant(theory, context),
    roles: [...(theory.roles ?? APPLIED_ROLES)],
    minConfidence: theory.minConfidence ?? 0,
    levels: levelsFrom(evidenceLevel),
  });
  return new Set(rows.map((row) => row.id));
}

/** The theory a client asks for and, unless it asks otherwise, those below it. */
export function theoriesMeant(theory: TheoryFilter, context: Pick<Context, 'ontology'>): string[] {
  const id = resolveEntry(theory, ['theory'], context.ontology);
  return theory.includeSubtheories === false ? [id] : [id, ...context.ontology.descendants(id)];
}
