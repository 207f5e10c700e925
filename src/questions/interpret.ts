import type { InterpretedSpan } from './answer.js';
import type { Piece } from './piece.js';

/** What each word or name of a question was taken for, in its order; words that add nothing are left out. */
export function interpret(question: string, pieces: readonly Piece[]): InterpretedSpan[] {
  return pieces.flatMap((piece): InterpretedSpan[] => {
    const { start, end } = piece;
    const span = { start, end, text: question.slice(start, end) };
    const unnamed = { id: null, name: { fa: null, en: null } };
    if (piece.type === 'entity')
      return piece.candidates.map(({ id, kind, name }) => ({
        ...span,
        meaning: kind.toUpperCase(),
        id,
        name,
      }));
    if (piece.type === 'number') return [{ ...span, meaning: 'NUMBER', ...unnamed }];
    if (piece.type === 'unknown' || piece.meaning === 'filler') return [];
    return [{ ...span, meaning: piece.meaning.toUpperCase().replaceAll('-', '_'), ...unnamed }];
  });
}
