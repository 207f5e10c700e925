import type { ErrorRequestHandler, RequestHandler } from 'express';

/** What body-parser says of a request it cannot read, and the code a client is told. */
const CODES: Record<string, string> = {
  'entity.too.large': 'BODY_TOO_LARGE',
  'entity.parse.failed': 'BAD_REQUEST',
};

const MESSAGES: Record<string, string> = {
  BAD_REQUEST: 'Invalid JSON: the body of the request cannot be read.',
  INTERNAL_SERVER_ERROR: 'The server failed to answer.',
};

/**
 * Answers a request that never reached GraphQL, in the shape of a GraphQL error.
 *
 * @param bodyBytes the largest body, which a refusal names
 */
export function refuseRequest(onFault: (error: unknown) => void, bodyBytes: number): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status !== undefined && error.status < 500 ? error.status : 500;
    if (status === 500) onFault(error);
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : (CODES[error.type ?? ''] ?? 'BAD_REQUEST');
    const tooLarge = code === 'BODY_TOO_LARGE';
    const message = tooLarge
      ? `The body of a request has up to ${bodyBytes} bytes; this one has more.`
      : MESSAGES[code];
    const extensions = tooLarge ? { code, limit: 'body' } : { code };
    response.status(status).json({ errors: [{ message, extensions }] });
  };
}

/** Answers for an address nothing is at. */
export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({
    errors: [{ message: 'Nothing is here; GraphQL is at /graphql.', extensions: { code: 'NOT_FOUND' } }],
  });
};
