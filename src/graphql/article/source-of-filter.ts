import { APPLIED_ROLES } from '../../domain/theory-role.js';
import { STUDIED_ROLES } from '../../domain/place-role.js';
import { listPageByIds } from '../../graph/read/article/list-page-by-ids.js';
import { listPageByYears } from '../../graph/read/article/list-page-by-years.js';
import {
  listPageByPlace,
  listPageByPlaces,
  listPageByTheory,
  listPageByTheoryAndPlaces,
} from '../../graph/read/article/list-pages-by-claims.js';
import type { Context } from '../context.js';
import type { ArticleFilter } from './article-filter.input.js';
import { checkFilter } from './check-filter.js';
import { levelsFrom } from './levels-from.js';
import { placesMeant } from './match-places.js';
import { theoriesMeant } from './match-theory.js';
import { matchingArticles } from './matching-articles.js';
import type { PageSource } from './page-from-front.js';
import type { PlaceFilter } from './place-filter.input.js';
import { sourceOfNode } from './source-of-node.js';

/** Beyond every year that an article can have. */
const ANY_YEAR = { from: -1_000_000, to: 1_000_000 };

type Condition = keyof ArticleFilter;

/**
 * The articles a filter means, where it means some of them: as one statement, when one can answer it, and else as the
 * ids that its conditions give when combined.
 *
 * @throws GraphQLError for a name or id nobody has, an ambiguous name, or conditions that make no sense
 */
export async function sourceOfFilter(filter: ArticleFilter, context: Context): Promise<PageSource> {
  checkFilter(filter);
  const { store } = context;
  const asked = conditionsIn(filter);
  const asksOnly = (...conditions: Condition[]) => asked.every((condition) => conditions.includes(condition));
  if (asked.includes('years') && asksOnly('years', 'language')) {
    const fromYear = filter.years?.from ?? ANY_YEAR.from;
    const toYear = filter.years?.to ?? ANY_YEAR.to;
    const language = filter.language ?? null;
    return (place) => store.read(listPageByYears, { ...place, fromYear, toYear, language });
  }
  if (asksOnly('theory', 'places', 'evidenceLevel') && (asked.includes('theory') || asked.includes('places')))
    return sourceOfClaims(filter, context);
  const ofNode = asked.length === 1 ? await sourceOfNode(filter, context) : null;
  if (ofNode !== null) return ofNode;
  const ids = [...((await matchingArticles(filter, context)) ?? [])];
  return async (place) => (ids.length === 0 ? [] : store.read(listPageByIds, { ...place, ids }));
}

/** The conditions that a filter has; a list without any is none. */
export function conditionsIn(filter: ArticleFilter): Condition[] {
  return (Object.keys(filter) as Condition[]).filter((condition) => {
    const value = filter[condition];
    return value != null && !(Array.isArray(value) && value.length === 0);
  });
}

function sourceOfClaims({ theory, places, evidenceLevel }: ArticleFilter, context: Context): PageSource {
  const levels = levelsFrom(evidenceLevel);
  const ofTheory =
    theory == null
      ? null
      : {
          ids: theoriesMeant(theory, context),
          roles: [...(theory.roles ?? APPLIED_ROLES)],
          minConfidence: theory.minConfidence ?? 0,
          levels,
        };
  const ofPlaces = (places ?? []).map((place: PlaceFilter) => ({
    ids: placesMeant(place, context),
    roles: [...(place.roles ?? STUDIED_ROLES)],
    minConfidence: place.minConfidence ?? 0,
    levels,
  }));
  const { store } = context;
  const all = { places: ofPlaces, placeIds: [...new Set(ofPlaces.flatMap(({ ids }) => ids))] };
  const [first, ...others] = ofPlaces;
  if (ofTheory !== null)
    return first === undefined
      ? (place) => store.read(listPageByTheory, { ...place, ...ofTheory })
      : (place) => store.read(listPageByTheoryAndPlaces, { ...place, ...ofTheory, ...all });
  if (first === undefined) throw new Error('A filter by claims names neither a theory nor a place.');
  return others.length === 0
    ? (place) => store.read(listPageByPlace, { ...place, ...first })
    : (place) => store.read(listPageByPlaces, { ...place, ...first, ...all });
}
