import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';
import { pagePlace, pageRow } from './page-place.js';

/** What is claimed of one of some theories or places; `levels` null: any. */
const claimed = <R extends string>(roles: readonly R[]) => ({
  ids: z.array(z.string()),
  roles: z.array(z.enum(roles)),
  minConfidence: z.number(),
  levels: z.array(z.enum(EVIDENCE_LEVELS)).nullable(),
});

/** Places that are studied, each condition by one of its places; `placeIds` are all of them. */
const places = {
  places: z.array(z.object(claimed(PLACE_ROLES))),
  placeIds: z.array(z.string()),
};

/** A page of the articles that use a theory, newest first; the rows in any order. */
export const listPageByTheory = readQuery(
  'article/list-page-by-theory.cypher',
  z.object({ ...pagePlace, ...claimed(THEORY_ROLES) }),
  pageRow,
);

/** The same of those that also study all the places given. */
export const listPageByTheoryAndPlaces = readQuery(
  'article/list-page-by-theory-and-places.cypher',
  z.object({ ...pagePlace, ...claimed(THEORY_ROLES), ...places }),
  pageRow,
);

/** A page of the articles that study a place, newest first; the rows in any order. */
export const listPageByPlace = readQuery(
  'article/list-page-by-place.cypher',
  z.object({ ...pagePlace, ...claimed(PLACE_ROLES) }),
  pageRow,
);

/** The same of those that also study all the other places given. */
export const listPageByPlaces = readQuery(
  'article/list-page-by-places.cypher',
  z.object({ ...pagePlace, ...claimed(PLACE_ROLES), ...places }),
  pageRow,
);
