import type { Meaning } from './meaning.js';
import type { EntityPiece, Piece } from './piece.js';

/** What may stand between names that are excepted together. */
const JOINTS = new Set<Meaning>(['and', 'or', 'about', 'filler']);

/**
 * The names that "except" is about: the first behind it, with those of its kind that are joined to it. What the
 * question goes on to ask is excepted no more: "who except Walt applies balance of threat?".
 */
export function findExcepted(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const at = pieces.findIndex((piece) => piece.type === 'phrase' && piece.meaning === 'except');
  const behind = at < 0 ? [] : pieces.slice(at + 1);
  const first = behind.findIndex((piece) => piece.type === 'entity');
  const excepted: EntityPiece[] = [];
  for (const piece of first < 0 ? [] : behind.slice(first)) {
    if (piece.type === 'entity' && (excepted.length === 0 || kindOf(piece) === kindOf(excepted[0]!)))
      excepted.push(piece);
    else if (piece.type !== 'phrase' || !JOINTS.has(piece.meaning)) break;
  }
  return new Set(excepted);
}

function kindOf({ candidates }: EntityPiece): string {
  return candidates[0]!.kind;
}
