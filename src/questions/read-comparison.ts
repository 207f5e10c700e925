import { contentBehind, isNoun } from './find-heads.js';
import type { Meaning } from './meaning.js';
import type { Piece } from './piece.js';

/** Nouns that can have compared something before the reader is asked to. */
const COMPARERS = new Set<Meaning>(['article', 'author', 'who']);

/**
 * Settles the words of comparisons. Who compares: the articles or authors named before the word ("articles comparing
 * realism and liberalism"), else whoever is asked ("compare realism and liberalism in articles on Iran"). And what
 * "which" is about: without a noun behind it, those that are named ("realism and liberalism: which more?").
 */
export function readComparison(pieces: readonly Piece[]): Piece[] {
  const comparer = pieces.findIndex((piece) => piece.type === 'phrase' && COMPARERS.has(piece.meaning));
  return pieces.map((piece, index) => {
    if (piece.type !== 'phrase') return piece;
    if (piece.meaning === 'comparison')
      return { ...piece, meaning: comparer >= 0 && comparer < index ? 'compare' : 'weigh' };
    const noun = piece.meaning === 'which' ? contentBehind(pieces, index) : null;
    return noun === null || (noun && isNoun(noun)) ? piece : { ...piece, meaning: 'which-of' };
  });
}
