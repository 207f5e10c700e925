import { APPLIED_ROLES } from '../../domain/theory-role.js';
import { STUDIED_ROLES } from '../../domain/place-role.js';
import type { PlaceFilter } from '../article/place-filter.input.js';
import type { TheoryFilter } from '../article/theory-filter.input.js';
import type { Context } from '../context.js';
import { resolveEntry } from '../names/resolve-entry.js';

/** Which claims about a theory or a place count, and by which path they count as the one asked for. */
export interface ClaimCondition {
  /** The shortest path to the one asked for, by the id used; `null` when none is asked for. */
  readonly paths: ReadonlyMap<string, readonly string[]> | null;
  readonly roles: readonly string[];
  readonly minConfidence: number;
}

/** The condition on the theory of an application. */
export async function theoryCondition(
  theory: TheoryFilter | null | undefined,
  { ontology, loaders }: Context,
): Promise<ClaimCondition> {
  if (theory == null) return { paths: null, roles: APPLIED_ROLES, minConfidence: 0 };
  const id = resolveEntry(theory, ['theory'], ontology);
  const paths =
    theory.includeSubtheories !== false
      ? shortest(await loaders.theoryClosure.load(id))
      : new Map([[id, [id]]]);
  return { paths, roles: theory.roles ?? APPLIED_ROLES, minConfidence: theory.minConfidence ?? 0 };
}

/** The conditions on the place of an application: one of them must hold. */
export async function placeConditions(
  places: readonly PlaceFilter[] | null | undefined,
  { ontology, loaders }: Context,
): Promise<ClaimCondition[]> {
  if (places == null || places.length === 0) return [{ paths: null, roles: STUDIED_ROLES, minConfidence: 0 }];
  return Promise.all(
    places.map(async (place) => {
      const id = resolveEntry(place, ['country', 'region'], ontology);
      const paths =
        place.includeParts !== false ? shortest(await loaders.placeClosure.load(id)) : new Map([[id, [id]]]);
      return { paths, roles: place.roles ?? STUDIED_ROLES, minConfidence: place.minConfidence ?? 0 };
    }),
  );
}

/** The path by which a claim counts under the condition, or `null` when it does not. */
export function pathUnder(
  condition: ClaimCondition,
  id: string,
  claim: { readonly role: string; readonly confidence: number },
): readonly string[] | null {
  if (!condition.roles.includes(claim.role) || claim.confidence < condition.minConfidence) return null;
  return condition.paths === null ? [id] : (condition.paths.get(id) ?? null);
}

/** The rows come with the shortest path first. */
function shortest(rows: readonly { readonly id: string; readonly path: string[] }[]): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { id, path } of rows) if (!paths.has(id)) paths.set(id, path);
  return paths;
}
