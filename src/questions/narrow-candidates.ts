import type { EntityKind } from './entity-kind.js';
import type { Heads } from './find-heads.js';
import type { Meaning } from './meaning.js';
import type { Candidate, Piece } from './piece.js';

const KIND_OF_NOUN: Readonly<Partial<Record<Meaning, EntityKind>>> = {
  theory: 'theory',
  place: 'place',
  author: 'author',
  journal: 'journal',
  keyword: 'keyword',
  institution: 'institution',
  organization: 'organization',
  method: 'method',
};

/** Meanings behind or before which a person stands. */
export const OF_PERSONS: ReadonlySet<Meaning> = new Set<Meaning>(['written-by', 'write-with', 'connect']);

/**
 * Of the candidates of each name, those its neighbours allow: "the theory of …" names a theory, "by Keohane" an
 * author, not the theory he founded. A word for a people beside "authors" tells who they are, which nobody has
 * recorded: it becomes a word that means nothing here.
 */
export function narrowCandidates(pieces: readonly Piece[], { appositions }: Heads): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.type !== 'entity') return piece;
    const neighbours = [pieces[index - 1], pieces[index + 1]];
    if (piece.candidates.some(({ viaDemonym }) => viaDemonym) && isPeopleOf(neighbours))
      return { ...piece, type: 'unknown' };
    const nouns = neighbours.flatMap((beside) =>
      beside?.type === 'phrase' && appositions.has(beside) ? [KIND_OF_NOUN[beside.meaning]] : [],
    );
    const isPerson = precedingMeaning(pieces, index, OF_PERSONS);
    const allowed = (candidate: Candidate): boolean =>
      nouns.length > 0 ? nouns.includes(candidate.kind) : !isPerson || candidate.kind === 'author';
    const candidates = piece.candidates.filter(allowed);
    return candidates.length > 0 ? { ...piece, candidates } : piece;
  });
}

function isPeopleOf(neighbours: readonly (Piece | undefined)[]): boolean {
  return neighbours.some(
    (beside) => beside?.type === 'phrase' && (beside.meaning === 'author' || beside.meaning === 'journal'),
  );
}

function precedingMeaning(pieces: readonly Piece[], index: number, wanted: ReadonlySet<Meaning>): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece.type !== 'phrase') return false;
    if (wanted.has(piece.meaning)) return true;
    if (piece.meaning !== 'filler' && piece.meaning !== 'author') return false;
  }
  return false;
}
