import { STUDIED_ROLES } from '../../domain/place-role.js';
import { listIdsByPlaces } from '../../graph/read/article/list-ids-by-places.js';
import { listIdsWithinPlaces } from '../../graph/read/article/list-ids-within-places.js';
import type { Context } from '../context.js';
import { allInOrder } from '../errors/all-in-order.js';
import { resolveEntry } from '../names/resolve-entry.js';
import type { ArticleFilter } from './article-filter.input.js';
import { intersection, type IdSet } from './id-set.js';
import { levelsFrom } from './levels-from.js';
import type { PlaceFilter } from './place-filter.input.js';

/**
 * The articles that study every place of the filter; `null` when it names none.
 *
 * @param within only these are asked about, when given
 */
export async function articlesByPlaces(
  { places, evidenceLevel }: ArticleFilter,
  within: IdSet | null,
  context: Context,
): Promise<IdSet | null> {
  const sets = (places ?? []).map(async (place) => {
    const parameters = {
      placeIds: placesMeant(place, context),
      roles: [...(place.roles ?? STUDIED_ROLES)],
      minConfidence: place.minConfidence ?? 0,
      levels: levelsFrom(evidenceLevel),
    };
    const rows =
      within === null
        ? await context.store.read(listIdsByPlaces, parameters)
        : await context.store.read(listIdsWithinPlaces, { ...parameters, within: [...within] });
    return new Set(rows.map((row) => row.id));
  });
  return intersection(await allInOrder(sets));
}

/** The place a client asks for and, unless it asks otherwise, those in it. */
export function placesMeant(place: PlaceFilter, context: Pick<Context, 'ontology'>): string[] {
  const id = resolveEntry(place, ['country', 'region'], context.ontology);
  return place.includeParts === false ? [id] : [id, ...context.ontology.descendants(id)];
}
