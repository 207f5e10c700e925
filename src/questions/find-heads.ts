import type { EntityKind } from './entity-kind.js';
import { HEADS } from './meaning.js';
import type { Head } from './meaning.js';
import type { PhrasePiece, Piece } from './piece.js';

/** What a question asks for, and the nouns that only say of what kind a name beside them is. */
export interface Heads {
  readonly heads: ReadonlySet<Head>;
  readonly appositions: ReadonlySet<Piece>;
}

const INTERROGATIVE = new Set(['which', 'which-of', 'how-many', 'list']);

/** What holds articles: "what is in the journal X" asks for these, not for journals. */
const CONTAINERS = new Set<Head>(['issue', 'journal', 'institution']);

/** Meanings that may stand between a noun and its name: "theory of interdependence", "a country such as China". */
const LINKS = new Set(['filler', 'about']);

/**
 * The things a question asks for: the noun right behind "which", "how many" or "list"; the author for "who"; else
 * the first noun that belongs to no name. "theory" beside the name of a theory, "country" beside that of a country
 * and so on ask for nothing.
 */
export function findHeads(pieces: readonly Piece[]): Heads {
  const asked = pieces.flatMap((piece, index): Noun[] => {
    if (piece.type !== 'phrase') return [];
    if (!INTERROGATIVE.has(piece.meaning)) return [];
    const noun = contentBehind(pieces, index);
    return noun && isNoun(noun) && !(CONTAINERS.has(noun.meaning) && isApposition(pieces, noun))
      ? [noun]
      : [];
  });
  const nouns = pieces.filter(isNoun);
  const headNouns = new Set<Piece>(asked);
  const appositions = new Set<Piece>(
    nouns.filter((noun) => !headNouns.has(noun) && isApposition(pieces, noun)),
  );
  const heads = new Set<Head>(asked.map(({ meaning }) => meaning));
  if (pieces.some((piece) => piece.type === 'phrase' && piece.meaning === 'who')) heads.add('author');
  if (heads.size === 0) {
    const first = nouns.find((noun) => !appositions.has(noun) && !isDenied(pieces, noun));
    if (first) heads.add(first.meaning);
  }
  return { heads, appositions };
}

type Noun = PhrasePiece & { readonly meaning: Head };

/** Whether a piece is a noun a question can ask for. */
export function isNoun(piece: Piece): piece is Noun {
  return piece.type === 'phrase' && HEADS.some((head) => head === piece.meaning);
}

/** The first piece behind a question word that can be what it asks about. */
export function contentBehind(pieces: readonly Piece[], index: number): Piece | undefined {
  return pieces
    .slice(index + 1, index + 5)
    .find(
      (piece) =>
        (piece.type !== 'phrase' && piece.type !== 'number') ||
        (piece.type === 'phrase' &&
          piece.meaning !== 'filler' &&
          piece.meaning !== 'most' &&
          !INTERROGATIVE.has(piece.meaning)),
    );
}

const NAMED: Readonly<Partial<Record<Head, readonly EntityKind[]>>> = {
  theory: ['theory'],
  place: ['place'],
  author: ['author'],
  journal: ['journal'],
  keyword: ['keyword', 'theory', 'place', 'organization', 'method'],
  institution: ['institution'],
  organization: ['organization'],
  method: ['method'],
  article: ['article'],
};

function isApposition(pieces: readonly Piece[], noun: Noun): boolean {
  const at = pieces.indexOf(noun);
  const names = (piece: Piece | undefined): boolean =>
    piece?.type === 'entity' &&
    piece.candidates.some(({ kind, viaDemonym }) => !viaDemonym && NAMED[noun.meaning]?.includes(kind));
  const isLink = (piece: Piece): boolean => piece.type === 'phrase' && LINKS.has(piece.meaning);
  const before = pieces[at - 1];
  const after = pieces.slice(at + 1, at + 4).find((piece) => !isLink(piece));
  if (noun.meaning === 'issue')
    return after?.type === 'number' || (after?.type === 'entity' && after.candidates[0]?.kind === 'issue');
  return names(before) || names(after);
}

/** "no theory", "without any theory": the noun is what the articles lack. */
export function isDenied(pieces: readonly Piece[], noun: Piece): boolean {
  for (let index = pieces.indexOf(noun) - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (piece.type !== 'phrase') return false;
    if (piece.meaning === 'no') return true;
    if (piece.meaning !== 'filler' && piece.meaning !== 'mention' && piece.meaning !== 'apply') return false;
  }
  return false;
}
