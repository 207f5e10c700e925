import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { newTally, type Tally } from '../../graphql/tally.js';
import type { RequestRecord } from './request-record.js';

/** An id that another program gave; anything else could forge lines of a log. */
const FOREIGN_ID = /^[\w.-]{1,64}$/;

/** What proxies note of a client that left before it was answered. */
const CLIENT_LEFT = 499;

/**
 * Gives each request an id, told in `X-Request-Id`, and a tally, and hands what is known of it to `record` once it
 * is answered.
 */
export function observeRequests(record: (entry: RequestRecord) => void): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const foreign = request.get('x-request-id') ?? '';
    const requestId = FOREIGN_ID.test(foreign) ? foreign : randomUUID();
    const tally = newTally();
    response.set('X-Request-Id', requestId);
    response.locals.tally = tally;
    response.once('close', () =>
      record({
        ...tally,
        requestId,
        method: request.method,
        status: response.writableFinished ? response.statusCode : CLIENT_LEFT,
        durationMs: performance.now() - started,
      }),
    );
    next();
  };
}

/** The tally of a request that passed `observeRequests`. */
export function tallyOf(response: Response): Tally {
  return response.locals.tally as Tally;
}
