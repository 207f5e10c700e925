import { APPLIED_ROLES } from '../domain/theory-role.js';
import type { TheoryRole } from '../domain/theory-role.js';
import { STUDIED_ROLES } from '../domain/place-role.js';
import type { PlaceRole } from '../domain/place-role.js';

/** What the articles of a network or count are about; closures over sub-theories and parts included. */
export interface Topic {
  /** Full id, `theory:realism`. */
  readonly theory?: string | null;
  /** The applied roles when not given. */
  readonly theoryRoles?: readonly TheoryRole[] | null;
  /** Full id of a country or region. */
  readonly place?: string | null;
  /** SUBJECT and ACTOR when not given. */
  readonly placeRoles?: readonly PlaceRole[] | null;
}

/** The roles of a theory that a topic counts. */
export function theoryRolesOf(topic: Pick<Topic, 'theoryRoles'>): string[] {
  return [...(topic.theoryRoles ?? APPLIED_ROLES)];
}

/** The roles of a place that a topic counts. */
export function placeRolesOf(topic: Pick<Topic, 'placeRoles'>): string[] {
  return [...(topic.placeRoles ?? STUDIED_ROLES)];
}
