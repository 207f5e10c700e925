import { STUDIED_ROLES } from '../domain/place-role.js';
import type { PlaceRole } from '../domain/place-role.js';
import { APPLIED_ROLES, DISCUSSED_ROLES, THEORY_ROLES } from '../domain/theory-role.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { Meaning } from './meaning.js';

const ROLES: Readonly<Partial<Record<Meaning, readonly TheoryRole[]>>> = {
  apply: APPLIED_ROLES,
  test: ['TESTS'],
  extend: ['EXTENDS'],
  compare: ['COMPARES'],
  criticise: ['CRITICIZES'],
  mention: ['MENTIONS'],
  discuss: DISCUSSED_ROLES,
};

/** Whether a meaning says what an article does with a theory. */
export function isRole(meaning: Meaning): boolean {
  return ROLES[meaning] !== undefined;
}

/** The roles that the verbs of a question ask for; the applied ones when it has none. In the order of THEORY_ROLES. */
export function theoryRoles(meanings: ReadonlySet<Meaning>): TheoryRole[] {
  const asked = [...meanings].flatMap((meaning) => ROLES[meaning] ?? []);
  const roles: readonly TheoryRole[] = asked.length > 0 ? asked : APPLIED_ROLES;
  return THEORY_ROLES.filter((role) => roles.includes(role));
}

/** Where a question asks which articles mention a place, and no theory, studying it is more than that. */
export function placeRoles(meanings: ReadonlySet<Meaning>, speaksOfTheory: boolean): PlaceRole[] {
  return meanings.has('mention') && !speaksOfTheory ? [...STUDIED_ROLES, 'MENTIONS'] : [...STUDIED_ROLES];
}
