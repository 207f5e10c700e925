import type { RequestHandler } from 'express';

/**
 * Lets pass what GraphQL over HTTP allows: GET, and POST of JSON. Other methods are answered with 405, other kinds
 * of body with 415. A page of another origin can send neither without asking first, so none of the body types that
 * browsers send unasked gets through.
 */
export const acceptedRequests: RequestHandler = (request, response, next) => {
  const refuse = (status: number, code: string, message: string) =>
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  if (request.method !== 'GET' && request.method !== 'POST') {
    response.set('Allow', 'GET, POST');
    if (request.method === 'OPTIONS') response.status(204).end();
    else refuse(405, 'METHOD_NOT_ALLOWED', 'GraphQL is asked by GET, or by POST with a body of JSON.');
  } else if (request.method === 'POST' && request.is('application/json') === false)
    refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body is JSON: send it with `Content-Type: application/json`.');
  else next();
};
