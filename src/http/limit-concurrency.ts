import type { RequestHandler } from 'express';
import { tallyOf } from './observe/observe-requests.js';

/** When a client that was turned away should come again, in seconds. */
const RETRY_AFTER_S = 1;

/** Turns requests away while `most` others are being answered: a short no serves better than a long wait. */
export function limitConcurrency(most: number): RequestHandler {
  let open = 0;
  return (_request, response, next) => {
    if (open >= most) {
      tallyOf(response).codes.push('OVERLOADED');
      const message = `The server answers ${most} requests at a time: try again in ${RETRY_AFTER_S} second.`;
      const extensions = { code: 'OVERLOADED', limit: 'concurrency' };
      response
        .status(503)
        .set('Retry-After', String(RETRY_AFTER_S))
        .json({ errors: [{ message, extensions }] });
      return;
    }
    open++;
    response.once('close', () => open--);
    next();
  };
}
