import { HeaderMap } from '@apollo/server';
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
      extensions: {
        code: 'UNAUTHENTICATED',
        // Whoever is refused so has to be told how to say who they are (RFC 9110, 15.5.2).
        http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
      },
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
