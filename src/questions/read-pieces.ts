import { prefixOf } from '../domain/ids.js';
import type { AliasMatch, MatchedEntry } from '../ontology/alias-match.js';
import type { Ontology } from '../ontology/ontology.js';
import { normalise } from '../text/normalise.js';
import type { Token } from '../text/token.js';
import { tokenise } from '../text/tokenise.js';
import type { EntityKind } from './entity-kind.js';
import { findPhrases } from './phrase-lexicon.js';
import type { Candidate, EntityPiece, Piece } from './piece.js';
import type { QuestionVocabulary } from './question-vocabulary.js';

const KIND_OF_PREFIX: Readonly<Record<string, EntityKind>> = {
  theory: 'theory',
  country: 'place',
  region: 'place',
  organization: 'organization',
  method: 'method',
};

/** What a question is read with. */
interface Reader {
  readonly ontology: Ontology;
  readonly vocabulary: QuestionVocabulary;
}

/**
 * The pieces of a question, without gaps, in its order: names of the ontology, phrases of the vocabulary, numbers,
 * and single words that are none of these. Of overlapping readings the one with the most letters counts, and a
 * name before a phrase.
 */
export function readPieces(
  question: string,
  tokens: readonly Token[],
  { ontology, vocabulary }: Reader,
  known: readonly Piece[] = [],
): Piece[] {
  const names = ontology.match(tokens, question).map((match): Piece => toEntity(match, ontology));
  const phrases = findPhrases(tokens, vocabulary).map(({ meaning, firstToken, endToken }): Piece => ({
    type: 'phrase',
    meaning,
    firstToken,
    endToken,
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
  }));
  const chosen: (Piece | undefined)[] = [];
  const take = (piece: Piece): void => {
    for (let index = piece.firstToken; index < piece.endToken; index++) if (chosen[index]) return;
    for (let index = piece.firstToken; index < piece.endToken; index++) chosen[index] = piece;
  };
  known.forEach(take);
  const letters = ({ firstToken, endToken }: Piece): number =>
    tokens.slice(firstToken, endToken).reduce((sum, { text }) => sum + text.length, 0);
  [...names, ...phrases]
    .map((piece) => ({ piece, letters: letters(piece) }))
    .sort(
      (a, b) =>
        b.letters - a.letters || rank(a.piece) - rank(b.piece) || a.piece.firstToken - b.piece.firstToken,
    )
    .forEach(({ piece }) => take(piece));
  tokens.forEach((token, index) => {
    if (!chosen[index])
      take(adherents(token, index, { ontology, vocabulary }) ?? singleWord(token, index, vocabulary));
  });
  return [...new Set(chosen.filter((piece) => piece !== undefined))];
}

/** Of a name and a phrase in the same words, the name; but methods are asked about least. */
function rank(piece: Piece): number {
  if (piece.type !== 'entity') return 1;
  return piece.candidates.every(({ kind }) => kind === 'method') ? 2 : 0;
}

function toEntity(match: AliasMatch, ontology: Ontology): Piece {
  const { firstToken, endToken, start, end } = match;
  const candidates = match.entries.map((entry) => toCandidate(entry, ontology));
  return { type: 'entity', candidates, firstToken, endToken, start, end };
}

function toCandidate({ id, via }: MatchedEntry, ontology: Ontology): Candidate {
  const entry = ontology.get(id);
  const kind = KIND_OF_PREFIX[prefixOf(id) ?? ''];
  if (!entry || !kind) throw new Error(`The matcher found ${id}, which is no entry of the ontology.`);
  return {
    id,
    kind,
    name: entry.name,
    ...(via === 'founder' && { viaFounder: true }),
    ...(via === 'demonym' && { viaDemonym: true }),
  };
}

/** "Realists", "constructivist": a word that nothing else explains, and that the theory it is made of does. */
function adherents(
  { text, start, end }: Token,
  index: number,
  { ontology, vocabulary }: Reader,
): EntityPiece | null {
  const ending = Object.keys(vocabulary.adherents)
    .filter((each) => text.endsWith(each) && text.length > each.length)
    .sort((a, b) => b.length - a.length)[0];
  if (ending === undefined) return null;
  const name = text.slice(0, -ending.length) + vocabulary.adherents[ending]!;
  const [match] = ontology.match(tokenise(normalise(name)), name);
  const candidates = (match?.entries ?? []).map((entry) => toCandidate(entry, ontology));
  if (match?.end !== name.length || !candidates.every(({ kind }) => kind === 'theory')) return null;
  return { type: 'entity', candidates, firstToken: index, endToken: index + 1, start, end };
}

function singleWord(
  { text, script, start, end }: Token,
  index: number,
  vocabulary: QuestionVocabulary,
): Piece {
  const place = { firstToken: index, endToken: index + 1, start, end };
  const value = script === 'number' ? Number(text) : (vocabulary.numbers[text] ?? Number.NaN);
  return Number.isSafeInteger(value) ? { type: 'number', value, ...place } : { type: 'unknown', ...place };
}
