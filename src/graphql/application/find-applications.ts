import type { PlaceUseRow } from '../../graph/read/article/list-place-uses.js';
import type { TheoryUseRow } from '../../graph/read/article/list-theory-uses.js';
import type { ArticleFilter } from '../article/article-filter.input.js';
import { allArticles, matchingArticles } from '../article/matching-articles.js';
import type { Context } from '../context.js';
import type { ApplicationFilter } from './application-filter.input.js';
import type { Application } from './application.type.js';
import { pathUnder, placeConditions, theoryCondition, type ClaimCondition } from './claim-condition.js';

/**
 * One row for each article, theory it uses and place it studies, as far as the filter means them. An article that
 * studies no place has a row without one, unless places are asked for.
 *
 * @throws GraphQLError for names or ids nobody has
 */
export async function findApplications(
  filter: ApplicationFilter | null | undefined,
  context: Context,
): Promise<Application[]> {
  const { theory, places, articles } = filter ?? {};
  const [onTheory, onPlaces] = await Promise.all([
    theoryCondition(theory, context),
    placeConditions(places, context),
  ]);
  const whole: ArticleFilter = {
    theory: theory ?? null,
    places: places ?? null,
    and: articles == null ? [] : [articles],
  };
  const ids = [...((await matchingArticles(whole, context)) ?? (await allArticles(context)))];
  const { theoryUses, placeUses } = context.loaders;
  const [theoriesOf, placesOf] = await Promise.all([
    Promise.all(ids.map((id) => theoryUses.load(id))),
    Promise.all(ids.map((id) => placeUses.load(id))),
  ]);
  const placeIsAsked = places != null && places.length > 0;
  return ids.flatMap((_, index) => {
    const studied = (placesOf[index] ?? []).flatMap((use) => studiedPlace(use, onPlaces));
    const targets = studied.length > 0 || placeIsAsked ? studied : [NO_PLACE];
    return (theoriesOf[index] ?? []).flatMap((use) => applied(use, onTheory, targets));
  });
}

type Target = Pick<Application, 'placeId' | 'placePathIds' | 'placeRole' | 'placeConfidence' | 'placeLevel'>;

const NO_PLACE: Target = {
  placeId: null,
  placePathIds: [],
  placeRole: null,
  placeConfidence: null,
  placeLevel: null,
};

function studiedPlace(use: PlaceUseRow, conditions: readonly ClaimCondition[]): Target[] {
  const path = conditions
    .map((condition) => pathUnder(condition, use.placeId, use))
    .find((path) => path !== null);
  if (path === undefined || path === null) return [];
  return [
    {
      placeId: use.placeId,
      placePathIds: path,
      placeRole: use.role,
      placeConfidence: use.confidence,
      placeLevel: use.level,
    },
  ];
}

function applied(use: TheoryUseRow, condition: ClaimCondition, targets: readonly Target[]): Application[] {
  const path = pathUnder(condition, use.theoryId, use);
  if (path === null) return [];
  const { articleId, theoryId, role, confidence, level } = use;
  return targets.map((target) => ({
    articleId,
    theoryId,
    role,
    confidence,
    level,
    theoryPathIds: path,
    ...target,
  }));
}
