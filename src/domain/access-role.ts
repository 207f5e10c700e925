/**
 * What a bearer of a token may do, the least first: `reader` reads (as anybody may), `curator` also decides about
 * identity and claims, `admin` also what changes the graph as a whole.
 */
export const ACCESS_ROLES = ['reader', 'curator', 'admin'] as const;

export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Whether a role includes another one. */
export function includesRole(role: AccessRole, least: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(least);
}
