/** The file of access tokens cannot be read or written; the message says what to do. */
export class TokenFileError extends Error {
  override readonly name = 'TokenFileError';
}
