import type { ErrorRequestHandler, RequestHandler } from 'express';

/** What body-parser says of a request it cannot read, and the code a client is told. */
const CODES: Record<string, string> = {
  'entity.too.large': 'BODY_TOO_LARGE',
  'entity.parse.failed': 'BAD_REQUEST',
};

const MESSAGES: Record<string, string> = {
  BODY_TOO_LARGE: 'The body of the request is too large.',
  BAD_REQUEST: 'The body of the request cannot be read as JSON.',
  INTERNAL_SERVER_ERROR: 'The server failed to answer.',
};

/** Answers a request that never reached GraphQL, in the shape of a GraphQL error. */
export function refuseRequest(onFault: (error: unknown) => void): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status !== undefined && error.status < 500 ? error.status : 500;
    if (status === 500) onFault(error);
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : (CODES[error.type ?? ''] ?? 'BAD_REQUEST');
    response.status(status).json({ errors: [{ message: MESSAGES[code], extensions: { code } }] });
  };
}

/** Answers for an address nothing is at. */
export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({
    errors: [{ message: 'Nothing is here; GraphQL is at /graphql.', extensions: { code: 'NOT_FOUND' } }],
  });
};
