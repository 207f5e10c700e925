import { PLACE_ROLES, STUDIED_ROLES, type PlaceRole } from '../../../domain/place-role.js';
import { sumsReader, weightCompilation } from '../../learned/role-sums.js';
import { indexOfMost } from '../../learned/softmax.js';
import type { PlaceDecision } from '../decide-place.js';
import { addFeaturesOfPlace } from './features-of-place.js';
import type { PlaceCase } from './place-case.js';

export const PLACE_WEIGHTS = 'place-role-weights.json';
export const PLACE_TABLE = weightCompilation(PLACE_WEIGHTS, PLACE_ROLES);
const sums = sumsReader(PLACE_TABLE);

/** Nothing that words alone say is surer than this. */
const HIGHEST = 0.95;
const LOWEST = 0.05;
/** Texts name more places in passing than those that were labelled, so that a little more is asked for than one half. */
const STUDIED_FROM = 0.6;
/** The only place of its kind in an abstract is hardly ever one of those. */
const ONLY_STUDIED_FROM = 0.5;
export const ONLY_PLACE = 'only-place-of-abstract';
/** What a wholly damaged text takes from how sure a role is. */
const DAMAGE_COST = 0.2;

/**
 * The role of one place: what the rules say where they decide alone; else whether it is studied or only
 * appears, by the learned weights, and as what. As sure as it is that the place is studied, or that it is not.
 */
export function judgePlace(place: PlaceCase): PlaceDecision {
  const { rules, around } = place;
  const likely = isPlain(place) ? null : sums().weigh((sink) => addFeaturesOfPlace(place, sink));
  if (likely === null) return rules;
  const { role, sure } = roleFrom(likely, rules.rule === ONLY_PLACE);
  const confidence = Math.max(LOWEST, Math.min(HIGHEST, sure) - around.damage * DAMAGE_COST);
  const rule = role === rules.role ? rules.rule : 'learned';
  return { role, confidence: Math.round(confidence * 100) / 100, rule };
}

/** Whether rules decide alone: of the case that title, keywords or many mentions name, and of what only marks a time. */
export function isPlain({ mentions, rules }: PlaceCase): boolean {
  if (rules.role === 'MENTIONS') return mentions.every(({ context }) => context.time || context.passing);
  return rules.role === 'SUBJECT' && rules.rule !== ONLY_PLACE;
}

/** The likeliest role on the likelier side of being studied, and how likely that side is. */
export function roleFrom(
  likely: Float64Array,
  isOnlyPlace: boolean,
): { readonly role: PlaceRole; readonly sure: number } {
  const of = (role: PlaceRole): number => likely[PLACE_ROLES.indexOf(role)]!;
  const studied = STUDIED_ROLES.reduce((sum, role) => sum + of(role), 0);
  if (studied < (isOnlyPlace ? ONLY_STUDIED_FROM : STUDIED_FROM))
    return { role: 'MENTIONS', sure: 1 - studied };
  return { role: STUDIED_ROLES[indexOfMost(Float64Array.from(STUDIED_ROLES, of))]!, sure: studied };
}
