import type { AccessRole } from '../domain/access-role.js';
import { matchToken } from './match-token.js';
import type { TokenStore } from './token-store.js';

/** Who asks, by the token that was shown. */
export interface Caller {
  /** Who decisions are ascribed to: the token's name. */
  readonly actor: string;
  readonly role: AccessRole;
}

/** What showing a token, or none, comes to. */
export type Authentication =
  | { readonly status: 'anonymous' }
  | { readonly status: 'refused' }
  | { readonly status: 'known'; readonly caller: Caller };

/**
 * Reads an `Authorization` header as RFC 6750 has it. A header of another scheme is none of ours: a proxy in front
 * may ask for passwords of its own.
 */
export async function authenticate(header: string | undefined, tokens: TokenStore): Promise<Authentication> {
  const [scheme = '', ...rest] = (header ?? '').trim().split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer') return { status: 'anonymous' };
  const token = rest.length === 1 ? matchToken(rest[0] ?? '', await tokens.list()) : null;
  if (token === null) return { status: 'refused' };
  return { status: 'known', caller: { actor: token.name, role: token.role } };
}
