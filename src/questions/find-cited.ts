import type { Language } from '../domain/language.js';
import type { EntityPiece, Piece } from './piece.js';

/** Whose works are cited; `nothing` when the verb stands by no author or article that could be. */
export type Cited = ReadonlySet<Piece> | 'nothing';

/**
 * The names that "cite" is about; empty when the question does not say it. English puts them behind the verb, Persian
 * before it but behind what is asked for: whoever stands before that does the citing.
 */
export function findCited(pieces: readonly Piece[], language: Language): Cited {
  const at = pieces.findIndex((piece) => piece.type === 'phrase' && piece.meaning === 'cite');
  if (at < 0) return new Set();
  const asked = pieces.findIndex((piece) => piece.type === 'phrase' && ASKED.has(piece.meaning));
  const side = language === 'en' ? pieces.slice(at + 1) : pieces.slice(asked + 1, at);
  const cited = side.filter(isCitable);
  return cited.length > 0 ? new Set(cited) : 'nothing';
}

const ASKED = new Set(['who', 'which', 'how-many', 'article']);

function isCitable(piece: Piece): piece is EntityPiece {
  return piece.type === 'entity' && ['author', 'article'].includes(piece.candidates[0]!.kind);
}
