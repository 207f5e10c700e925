import { listIdsByFacts } from '../../graph/read/article/list-ids-by-facts.js';
import { listIdsByYears, listIdsWithinYears } from '../../graph/read/article/list-ids-by-years.js';
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
  const years = {
    fromYear: filter.years?.from ?? null,
    toYear: filter.years?.to ?? null,
    fromSolarYear: filter.solarYears?.from ?? null,
    toSolarYear: filter.solarYears?.to ?? null,
    language: filter.language ?? null,
  };
  const claimed = {
    namesTheory: filter.noTheory == null ? null : !filter.noTheory,
    // With a theory or a place in the filter, the level is asked of that claim.
    levels: claims ? null : levelsFrom(filter.evidenceLevel),
  };
  const asks = (facts: object) => Object.values(facts).some((fact) => fact !== null);
  if (!asks(years) && !asks(claimed)) return null;
  const facts = { ...years, ...claimed };
  const some = within === null ? null : { within: [...within] };
  const rows = asks(claimed)
    ? some === null
      ? await store.read(listIdsByFacts, facts)
      : await store.read(listIdsWithinFacts, { ...facts, ...some })
    : some === null
      ? await store.read(listIdsByYears, years)
      : await store.read(listIdsWithinYears, { ...years, ...some });
  return new Set(rows.map((row) => row.id));
}
