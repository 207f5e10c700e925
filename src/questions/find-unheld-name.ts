import type { NotUnderstoodSpan } from './answer.js';
import type { Meaning } from './meaning.js';
import { OF_PERSONS } from './narrow-candidates.js';
import type { Piece, UnknownPiece } from './piece.js';
import { QUOTED } from './resolve-article.js';

/** The kinds of things whose name a question can give in words that nothing is known about. */
type UnheldKind = 'article' | 'author' | 'journal' | 'keyword' | 'institution';

/** A name of something that is not held, and what the words around it say it is. */
export interface UnheldName extends NotUnderstoodSpan {
  readonly kind: UnheldKind;
}

const NOUNS: Readonly<Partial<Record<Meaning, UnheldKind>>> = {
  author: 'author',
  journal: 'journal',
  keyword: 'keyword',
  institution: 'institution',
};

/** What a person does, said behind the name: "what has … written?". */
const DONE_BY_PERSONS = new Set<Meaning>([...OF_PERSONS, 'write']);

/** Latin names begin with a capital; other scripts have none. */
const NAME_LIKE = /^[^\p{Ll}]/u;

/** Behind these a question may begin with its subject. */
const OPENERS = new Set<Meaning>(['which', 'which-of', 'list', 'how-many', 'article']);

/**
 * The name among the words that are not understood, if they are one: a quoted title, or words whose neighbours say
 * that a person, journal, keyword or institution is meant.
 */
export function findUnheldName(
  question: string,
  pieces: readonly Piece[],
  notUnderstood: readonly Piece[],
): UnheldName | null {
  return quotedName(question, pieces, notUnderstood) ?? spokenName(question, pieces, notUnderstood);
}

function quotedName(
  question: string,
  pieces: readonly Piece[],
  notUnderstood: readonly Piece[],
): UnheldName | null {
  for (const { 1: text, index } of question.matchAll(QUOTED)) {
    const start = index + 1;
    const end = start + text!.length;
    const isInside = (piece: Piece): boolean => piece.start < end && piece.end > start;
    const isArticle = (piece: Piece): boolean =>
      piece.type === 'entity' && piece.candidates[0]!.kind === 'article';
    if (pieces.some((piece) => isInside(piece) && isArticle(piece))) continue;
    const isAskedFor = notUnderstood.some((piece) => isInside(piece) || isMeant(piece, 'resemble'));
    if (!isAskedFor) continue;
    const before = pieces.filter((piece) => piece.end <= index).at(-1);
    const kind = before?.type === 'phrase' ? (NOUNS[before.meaning] ?? 'article') : 'article';
    return { kind, start, end, text: text! };
  }
  return null;
}

function spokenName(
  question: string,
  pieces: readonly Piece[],
  notUnderstood: readonly Piece[],
): UnheldName | null {
  for (const [first, piece] of pieces.entries()) {
    if (piece.type !== 'unknown' || !notUnderstood.includes(piece)) continue;
    const run = runFrom(pieces, first);
    const kind = kindOf(pieces, first, first + run.length);
    const [start, end] = [piece.start, run.at(-1)!.end];
    const text = question.slice(start, end);
    if (kind === null || (kind !== 'keyword' && !NAME_LIKE.test(text))) continue;
    return { kind, start, end, text };
  }
  return null;
}

function runFrom(pieces: readonly Piece[], first: number): UnknownPiece[] {
  const run: UnknownPiece[] = [];
  for (const piece of pieces.slice(first)) {
    if (piece.type !== 'unknown') break;
    run.push(piece);
  }
  return run;
}

function kindOf(pieces: readonly Piece[], first: number, end: number): UnheldKind | null {
  const nounBefore = nounOf(pieces[first - 1]);
  if (nounBefore) return nounBefore;
  // "The X journal"; nobody is called "X author".
  const nounBehind = nounOf(pieces[end]);
  if (nounBehind && nounBehind !== 'author') return nounBehind;
  const before = pieces.slice(0, first).reverse().find(isTelling);
  if (before?.type === 'phrase' && OF_PERSONS.has(before.meaning)) return 'author';
  if (before && !(before.type === 'phrase' && OPENERS.has(before.meaning))) return null;
  const after = pieces.slice(end).find(isTelling);
  return after?.type === 'phrase' && DONE_BY_PERSONS.has(after.meaning) ? 'author' : null;
}

function nounOf(piece: Piece | undefined): UnheldKind | undefined {
  return piece?.type === 'phrase' ? NOUNS[piece.meaning] : undefined;
}

/** Whether a piece says what the names beside it are: joints and the names they join do not. */
function isTelling(piece: Piece): boolean {
  if (piece.type === 'entity') return piece.candidates.every(({ kind }) => kind !== 'author');
  if (piece.type !== 'phrase') return true;
  return !['filler', 'and', 'or', 'both', 'until', 'since', 'between'].includes(piece.meaning);
}

function isMeant(piece: Piece, meaning: Meaning): boolean {
  return piece.type === 'phrase' && piece.meaning === meaning;
}
