import type { EntityKind } from './entity-kind.js';
import type { EntityPiece, Piece } from './piece.js';

/** What "not" leaves out: names; `nothing` when it stands by no name that it could be about. */
export type Denied = ReadonlySet<EntityPiece> | 'nothing';

/**
 * The names that a negation is about; empty when there is none.
 *
 * English puts "not" before what it is about: the first name behind it, with those of its kind. Persian puts it into
 * the verb at the end: the theories, or without any the names just before it. Years that come between make it a
 * negation of the years, which nothing here answers.
 */
export function findDenied(pieces: readonly Piece[]): Denied {
  const at = pieces.findIndex(
    (piece, index) =>
      piece.type === 'phrase' &&
      (piece.meaning === 'negated' || (piece.meaning === 'no' && !isBeforeArticle(pieces, index))),
  );
  if (at < 0) return new Set();
  const negation = pieces[at]!;
  const behind = pieces.slice(at + 1);
  const before = pieces.slice(0, at).reverse();
  const isVerb = negation.type === 'phrase' && negation.meaning === 'negated';
  const theories = before.filter((piece) => isOfKind(piece, 'theory'));
  if (isVerb && theories.length > 0) return new Set(theories as EntityPiece[]);
  const side = isVerb && before.some(({ type }) => type === 'entity') ? before : behind;
  const first = side.find(({ type }) => type !== 'phrase');
  if (first?.type !== 'entity') return 'nothing';
  const { kind } = first.candidates[0]!;
  return new Set(side.filter((piece) => isOfKind(piece, kind)) as EntityPiece[]);
}

function isOfKind(piece: Piece, kind: EntityKind): boolean {
  return piece.type === 'entity' && piece.candidates[0]!.kind === kind;
}

/** "Is there no article …" does not turn anything round. */
function isBeforeArticle(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next?.type === 'phrase' && next.meaning === 'article';
}
