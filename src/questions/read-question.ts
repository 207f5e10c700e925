import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import type { Piece } from './piece.js';
import type { QuestionVocabulary } from './question-vocabulary.js';
import { readPieces } from './read-pieces.js';
import { resolveArticles } from './resolve-article.js';
import { resolveIssue } from './resolve-issue.js';
import { resolveUnknown } from './resolve-unknown.js';
import { isNameOfElse, unheldTitles } from './unheld-titles.js';

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
  const titles = unheldTitles(question, tokens, unquoted, articles);
  const first = readPieces(question, tokens, reader, [...articles, ...titles]);
  const named = (await resolveUnknown(question, tokens, first, reader)).filter(
    (name) => !titles.some((title) => overlaps(name, title) && !isSame(name, title)),
  );
  const unnamed = titles.filter((title) => !named.some((name) => isSame(name, title)));
  const second =
    named.length > 0 ? readPieces(question, tokens, reader, [...articles, ...unnamed, ...named]) : first;
  const issue = await resolveIssue(reader.store, second);
  return issue ? second.map((piece) => (piece.firstToken === issue.firstToken ? issue : piece)) : second;
}

function overlaps(one: Piece, other: Piece): boolean {
  return one.firstToken < other.endToken && other.firstToken < one.endToken;
}

function isSame(one: Piece, other: Piece): boolean {
  return one.firstToken === other.firstToken && one.endToken === other.endToken;
}
