import type { Span } from '../domain/span.js';
import type { EntityKind } from './entity-kind.js';
import type { Meaning } from './meaning.js';

/** An entry of the ontology or a node of the graph that a name may stand for. */
export interface Candidate {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: { readonly fa: string | null; readonly en: string | null };
  /** Named by its founder ("Waltz"), so that it may be the person who is meant. */
  readonly viaFounder?: true;
  /** Named by the word for its people ("Iranian"). */
  readonly viaDemonym?: true;
}

interface PieceBase extends Span {
  /** Token indices, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface PhrasePiece extends PieceBase {
  readonly type: 'phrase';
  readonly meaning: Meaning;
}

export interface EntityPiece extends PieceBase {
  readonly type: 'entity';
  /** More than one when the name is ambiguous; never empty. */
  readonly candidates: readonly Candidate[];
}

export interface NumberPiece extends PieceBase {
  readonly type: 'number';
  readonly value: number;
}

export interface UnknownPiece extends PieceBase {
  readonly type: 'unknown';
}

/** A stretch of a question and what it was taken for; offsets are UTF-16 code units into the question. */
export type Piece = PhrasePiece | EntityPiece | NumberPiece | UnknownPiece;
