import { GraphQLError } from 'graphql';
import type { Caller } from '../../access/authenticate.js';
import { includesRole, type AccessRole } from '../../domain/access-role.js';

/**
 * Who asks, when they may do what needs a role.
 *
 * @throws GraphQLError UNAUTHENTICATED (401) for nobody known, FORBIDDEN (403) for a lesser role
 */
export function requireRole(caller: Caller | null, least: AccessRole): Caller {
  if (caller === null)
    throw new GraphQLError(`This needs an access token with the role ${least}: send it as a bearer token.`, {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  if (!includesRole(caller.role, least))
    throw new GraphQLError(`This needs the role ${least}; the token has the role ${caller.role}.`, {
      extensions: {
        code: 'FORBIDDEN',
        role: caller.role,
        http: { status: 403 },
      },
    });
  return caller;
}
