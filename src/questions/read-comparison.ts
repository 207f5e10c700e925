import type { Meaning } from './meaning.js';
import type { Piece } from './piece.js';

/** Nouns that can have compared something before the reader is asked to. */
const COMPARERS = new Set<Meaning>(['article', 'author', 'who']);

/**
 * Settles who compares: the articles or authors named before the word ("articles comparing realism and liberalism"),
 * else whoever is asked ("compare realism and liberalism in articles on Iran").
 */
export function readComparison(pieces: readonly Piece[]): Piece[] {
  const comparer = pieces.findIndex((piece) => piece.type === 'phrase' && COMPARERS.has(piece.meaning));
  return pieces.map((piece, index) => {
    if (piece.type !== 'phrase' || piece.meaning !== 'comparison') return piece;
    return { ...piece, meaning: comparer >= 0 && comparer < index ? 'compare' : 'weigh' };
  });
}
