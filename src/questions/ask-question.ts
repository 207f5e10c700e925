import type { Language } from '../domain/language.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { detectLanguage } from '../text/detect-language.js';
import { ANSWERERS } from './answers/answerers.js';
import { EMPTY_CONTENT } from './answer.js';
import type { Answer, Reading } from './answer.js';
import { equivalentQuery } from './equivalent-query.js';
import { findUnheldName } from './find-unheld-name.js';
import { interpret } from './interpret.js';
import type { Piece } from './piece.js';
import { questionVocabulary } from './question-vocabulary.js';
import { readQuestion } from './read-question.js';
import { refuse } from './refuse.js';
import { QUOTED } from './resolve-article.js';
import { resolveCited } from './resolve-cited.js';
import { understand } from './understand.js';
import { wordingIn } from './wording.js';

/** UTF-16 code units of a question at most; longer ones are cut off, and said not to be understood. */
export const LONGEST_QUESTION = 1_000;

/** What questions are asked of. */
export interface AskedOf {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** When it is asked, for "the last five years"; now when not given. */
  readonly today?: Date;
}

/**
 * Answers a question in plain Persian or English. A question that is not understood whole is answered by what was
 * not understood, never by a guess; a name with several meanings by these meanings.
 *
 * @param language of the answer; that of the question when `null`
 */
export async function askQuestion(
  question: string,
  language: Language | null,
  { store, ontology, today = new Date() }: AskedOf,
): Promise<Answer> {
  const vocabulary = questionVocabulary();
  const asked = question.slice(0, LONGEST_QUESTION);
  const spokenIn = languageOf(asked);
  const spoken = language ?? spokenIn;
  const wording = wordingIn(spoken, vocabulary);
  const isWhole = asked.length === question.length;
  const pieces = await readQuestion(asked, { store, ontology, vocabulary });
  const understanding = understand(pieces, vocabulary, { today, language: spokenIn });
  const base = {
    ...EMPTY_CONTENT,
    question,
    language: spoken,
    intent: understanding.intent,
    interpretation: interpret(question, pieces),
    notUnderstood: [],
    readings: [],
    examples: [],
    equivalent: null,
  };
  if (!isWhole) {
    const rest = { start: asked.length, end: question.length, text: question.slice(asked.length) };
    return {
      ...base,
      ...(await refuse([rest], null, { store, ontology }, wording)),
      examples: vocabulary.examples[spoken],
    };
  }
  if (understanding.status === 'NOT_UNDERSTOOD') {
    const unheld = findUnheldName(question, pieces, understanding.pieces);
    const words = understanding.pieces.map(({ start, end }) => ({
      start,
      end,
      text: question.slice(start, end),
    }));
    return {
      ...base,
      ...(await refuse(words, unheld, { store, ontology }, wording)),
      examples: vocabulary.examples[spoken],
    };
  }
  if (understanding.status === 'AMBIGUOUS') {
    const readings = readingsOf(question, understanding.piece);
    return {
      ...base,
      status: 'AMBIGUOUS',
      sentence: wording.sentence('AMBIGUOUS', {
        text: readings[0]?.text ?? '',
        list: wording.list(
          readings.map(({ id, name }) => wording.name(name, id)),
          'or',
          10,
        ),
      }),
      readings,
    };
  }
  const criteria = await resolveCited(store, understanding.criteria);
  const understood = { ...understanding, criteria };
  const answered = await ANSWERERS[understood.intent](understood, { store, ontology }, wording);
  return {
    ...base,
    ...answered.content,
    status: answered.found ? 'ANSWERED' : 'NOTHING_FOUND',
    sentence: answered.sentence,
    equivalent: equivalentQuery(understood, spoken),
  };
}

/** The language of a question is not that of a title it quotes. */
function languageOf(question: string): Language {
  return detectLanguage(question.replaceAll(QUOTED, ' ')) ?? detectLanguage(question) ?? 'en';
}

function readingsOf(question: string, piece: Extract<Piece, { type: 'entity' }>): Reading[] {
  const text = question.slice(piece.start, piece.end);
  return piece.candidates.map(({ id, name }) => ({ text, id, name }));
}
