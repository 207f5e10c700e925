import { listIdsByFacts } from '../../graph/read/article/list-ids-by-facts.js';
import { listIdsWithinFacts } from '../../graph/read/article/list-ids-within-facts.js';
import type { Context } from '../context.js';
import type { ArticleFilter } from './article-filter.input.js';
import type { IdSet } from './id-set.js';
import { levelsFrom } from './levels-from.js';

/**
 * The articles by years, language, whether they name a theory, and how plainly they claim anything; `null` when
 * the filter asks none of it.
 *
 * @param within only these are asked about, when given
 */
export async function articlesByFacts(
  filter: ArticleFilter,
  within: IdSet | null,
  { store }: Context,
): Promise<IdSet | null> {
  const claims = filter.theory != null || (filter.places?.length ?? 0) > 0;
  const facts = {
    fromYear: filter.years?.from ?? null,
    toYear: filter.years?.to ?? null,
    fromSolarYear: filter.solarYears?.from ?? null,
    toSolarYear: filter.solarYears?.to ?? null,
    language: filter.language ?? null,
    namesTheory: filter.noTheory == null ? null : !filter.noTheory,
    // With a theory or a place in the filter, the level is asked of that claim.
    levels: claims ? null : levelsFrom(filter.evidenceLevel),
  };
  if (Object.values(facts).every((fact) => fact === null)) return null;
  const rows =
    within === null
      ? await store.read(listIdsByFacts, facts)
      : await store.read(listIdsWithinFacts, { ...facts, within: [...within] });
  return new Set(rows.map((row) => row.id));
}
