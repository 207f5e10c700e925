import type { Intent } from '../intent.js';
import { answerArticles } from './answer-articles.js';
import { answerComparison } from './answer-comparison.js';
import {
  answerAuthors,
  answerInstitutions,
  answerJournals,
  answerKeywords,
  answerMethods,
  answerOrganizations,
  answerPlaces,
  answerTheories,
} from './answer-entities.js';
import {
  answerMatrix,
  answerMostCited,
  answerSimilar,
  answerThemes,
  answerTimeline,
} from './answer-overviews.js';
import { answerCoauthors, answerPath } from './answer-persons.js';
import type { Answerer } from './answerer.js';

/** Who answers which kind of question; a new kind is one line here and one rule in questions.yaml. */
export const ANSWERERS: Readonly<Record<Intent, Answerer>> = {
  ARTICLES: answerArticles,
  THEORIES: answerTheories,
  PLACES: answerPlaces,
  AUTHORS: answerAuthors,
  KEYWORDS: answerKeywords,
  JOURNALS: answerJournals,
  INSTITUTIONS: answerInstitutions,
  ORGANIZATIONS: answerOrganizations,
  METHODS: answerMethods,
  COMPARISON: answerComparison,
  COAUTHORS: answerCoauthors,
  COLLABORATION_PATH: answerPath,
  THEMES: answerThemes,
  TIMELINE: answerTimeline,
  MATRIX: answerMatrix,
  SIMILAR_ARTICLES: answerSimilar,
  MOST_CITED: answerMostCited,
};
