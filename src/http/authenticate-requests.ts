import type { RequestHandler, Response } from 'express';
import { authenticate, type Caller } from '../access/authenticate.js';
import type { TokenStore } from '../access/token-store.js';
import { tallyOf } from './observe/observe-requests.js';

/**
 * Finds out who asks. Without a token anybody may read; a token that is wrong or revoked is answered with 401 even
 * for a read, since its bearer believes to be somebody.
 */
export function authenticateRequests(tokens: TokenStore): RequestHandler {
  return async (request, response, next) => {
    const result = await authenticate(request.get('authorization'), tokens);
    if (result.status === 'refused') {
      tallyOf(response).codes.push('UNAUTHENTICATED');
      const message = 'The access token is wrong or has been revoked.';
      response
        .status(401)
        .set('WWW-Authenticate', 'Bearer error="invalid_token"')
        .json({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
      return;
    }
    response.locals.caller = result.status === 'known' ? result.caller : null;
    next();
  };
}

/** Who sent a request that passed `authenticateRequests`; `null`: nobody known. */
export function callerOf(response: Response): Caller | null {
  return response.locals.caller as Caller | null;
}
