import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import type { Meaning } from './meaning.js';
import type { EntityPiece, Piece } from './piece.js';
import type { QuestionVocabulary } from './question-vocabulary.js';
import { readPieces } from './read-pieces.js';
import { resolveArticles } from './resolve-article.js';
import { resolveIssue } from './resolve-issue.js';
import { resolveUnknown } from './resolve-unknown.js';

/** What questions are read with. */
export interface QuestionReader {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly vocabulary: QuestionVocabulary;
}

/** The pieces of a question, names of the graph included; the store is asked only about what nothing else explains. */
export async function readQuestion(question: string, reader: QuestionReader): Promise<Piece[]> {
  const tokens = tokenise(normalise(question));
  const unquoted = readPieces(question, tokens, reader);
  const articles = (await resolveArticles(reader.store, question, tokens)).filter(
    (article) => !isNameOfElse(article, unquoted),
  );
  const first = readPieces(question, tokens, reader, articles);
  const named = await resolveUnknown(question, tokens, first, reader);
  const second = named.length > 0 ? readPieces(question, tokens, reader, [...articles, ...named]) : first;
  const issue = await resolveIssue(reader.store, second);
  return issue ? second.map((piece) => (piece.firstToken === issue.firstToken ? issue : piece)) : second;
}

/** Nouns behind which a quoted name is none of an article. */
const OTHER_NOUNS = new Set<Meaning>([
  'keyword',
  'theory',
  'place',
  'author',
  'journal',
  'institution',
  'method',
]);

/** Whether a quoted part of titles is rather the name of a theory and so on, or called so by the noun before it. */
function isNameOfElse({ firstToken, endToken }: EntityPiece, unquoted: readonly Piece[]): boolean {
  const before = unquoted.find((piece) => piece.endToken === firstToken);
  if (before?.type === 'phrase' && OTHER_NOUNS.has(before.meaning)) return true;
  return unquoted.some(
    (piece) => piece.type === 'entity' && piece.firstToken === firstToken && piece.endToken === endToken,
  );
}
