import type { Token } from '../text/token.js';
import type { Meaning } from './meaning.js';
import type { EntityPiece, Piece, UnknownPiece } from './piece.js';
import { QUOTED } from './resolve-article.js';

/** Words behind which a quoted name is none of an article. */
const OF_OTHERS = new Set<Meaning>([
  'about',
  'keyword',
  'theory',
  'place',
  'author',
  'journal',
  'institution',
  'method',
]);

/** Words a title has at least: one or two that are quoted may only be stressed. */
const LEAST_WORDS = 3;

/** Whether what is quoted is rather the name of a theory and so on, or called so by the word before it. */
export function isNameOfElse(
  { firstToken, endToken }: Pick<Piece, 'firstToken' | 'endToken'>,
  unquoted: readonly Piece[],
): boolean {
  const before = meaningBefore(firstToken, unquoted);
  if (before !== null && OF_OTHERS.has(before)) return true;
  return isOneName({ firstToken, endToken }, unquoted);
}

function isOneName(
  { firstToken, endToken }: Pick<Piece, 'firstToken' | 'endToken'>,
  unquoted: readonly Piece[],
): boolean {
  return unquoted.some(
    (piece) => piece.type === 'entity' && piece.firstToken === firstToken && piece.endToken === endToken,
  );
}

function meaningBefore(token: number, unquoted: readonly Piece[]): Meaning | null {
  const before = unquoted.find((piece) => piece.endToken === token);
  return before?.type === 'phrase' ? before.meaning : null;
}

/**
 * Quoted titles that no article here has, and quoted names of other things: each is one thing, which is not understood
 * unless the graph knows it whole, whatever its words would mean by themselves. What somebody asks *about* may be
 * quoted for stress.
 *
 * @param unquoted the pieces of the question as if nothing were quoted
 */
export function unheldTitles(
  question: string,
  tokens: readonly Token[],
  unquoted: readonly Piece[],
  articles: readonly EntityPiece[],
): UnknownPiece[] {
  return [...question.matchAll(QUOTED)].flatMap(({ 1: text, index }): UnknownPiece[] => {
    const [start, end] = [index + 1, index + 1 + text!.length];
    const inside = tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []));
    if (inside.length < LEAST_WORDS) return [];
    const quoted = { firstToken: inside[0]!, endToken: inside.at(-1)! + 1 };
    const isHeld = articles.some(({ firstToken }) => firstToken === quoted.firstToken);
    if (isHeld || isOneName(quoted, unquoted) || meaningBefore(quoted.firstToken, unquoted) === 'about')
      return [];
    return [{ type: 'unknown', start, end, ...quoted }];
  });
}
