import { createHash } from 'node:crypto';

/** The first hexadecimal digits of the SHA-256 of a text: enough to keep apart what shares a readable key. */
export function shortHash(text: string, digits = 6): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
