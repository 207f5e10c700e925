import { inputError } from '../errors/input-error.js';
import type { SortKey } from './sort-key.js';

/** A cursor says where an item stands in one order; it stays good when the list around it changes. */
export function toCursor(order: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([order, ...key])).toString('base64url');
}

/**
 * The place a cursor stands for.
 *
 * @throws GraphQLError BAD_CURSOR when it is not a cursor of this order.
 */
export function fromCursor(order: string, length: number, cursor: string): SortKey {
  const parts = parse(cursor);
  const key = parts.slice(1);
  if (parts[0] !== order || key.length !== length || !key.every(isKeyPart))
    throw inputError('BAD_CURSOR', 'The cursor does not belong to this list in this order.');
  return key;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

function isKeyPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
