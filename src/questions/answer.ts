import type { Bilingual } from '../domain/bilingual.js';
import type { EvidenceLevel } from '../domain/evidence.js';
import type { Language } from '../domain/language.js';
import type { PlaceRole } from '../domain/place-role.js';
import type { Span } from '../domain/span.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { PathStep } from '../networks/collaboration-path.js';
import type { CitedWork } from '../networks/cited-work.js';
import type { Network } from '../networks/network.js';
import type { SimilarArticle } from '../networks/similar-articles.js';
import type { TheoryPlaceMatrix } from '../networks/theory-place-matrix.js';
import type { TimelinePoint } from '../networks/timeline.js';
import type { Intent } from './intent.js';

/** A word or name of the question and what it was taken for; offsets are UTF-16 code units into the question. */
export interface InterpretedSpan extends Span {
  readonly text: string;
  /** The kind of a name in capitals (THEORY, AUTHOR, …), YEAR, NUMBER, or the meaning of a phrase. */
  readonly meaning: string;
  readonly id: string | null;
  readonly name: Bilingual;
}

/** A word of the question that nothing is known about, or that its kind of question has no use for. */
export interface NotUnderstoodSpan extends Span {
  readonly text: string;
}

/** One of the meanings of an ambiguous name. */
export interface Reading {
  readonly text: string;
  readonly id: string;
  readonly name: Bilingual;
}

/** A passage that supports a row of the answer; offsets are UTF-16 code units into the document's raw text. */
export interface AnswerEvidence extends Span {
  readonly id: string;
  readonly quote: string;
  readonly language: Language;
  readonly section: string;
  readonly level: EvidenceLevel;
  readonly rule: string;
  readonly articleId: string;
  /** The theory or place it names. */
  readonly aboutId: string;
  readonly documentId: string;
  readonly documentPath: string | null;
}

export interface NamedEntry {
  readonly id: string;
  readonly name: Bilingual;
}

/** How an article meets a criterion: what it names itself, in which role, and the way up to what was asked for. */
export interface MatchedUse<R extends string> {
  readonly id: string;
  readonly name: Bilingual;
  readonly role: R;
  /** 0 to 1. */
  readonly confidence: number;
  readonly level: EvidenceLevel;
  /** From what the article names to what the question names, both included. */
  readonly path: readonly NamedEntry[];
  /** Most telling first. */
  readonly evidence: readonly AnswerEvidence[];
}

export interface AnsweredArticle {
  readonly id: string;
  readonly title: Bilingual;
  readonly pages: string | null;
  readonly year: number | null;
  readonly solarYear: number | null;
  readonly doi: string | null;
  /** In byline order. */
  readonly authors: readonly NamedEntry[];
  readonly theories: readonly MatchedUse<TheoryRole>[];
  readonly places: readonly MatchedUse<PlaceRole>[];
}

/** What an answer may list. */
export const ANSWERED_KINDS = [
  'THEORY',
  'PLACE',
  'AUTHOR',
  'KEYWORD',
  'JOURNAL',
  'INSTITUTION',
  'ORGANIZATION',
  'METHOD',
] as const;

export type AnsweredKind = (typeof ANSWERED_KINDS)[number];

/** A theory, place, author, … of an answer, with the articles that put it there. */
export interface AnsweredEntity extends NamedEntry {
  readonly kind: AnsweredKind;
  readonly articleCount: number;
  /** Ids, sorted. */
  readonly articles: readonly string[];
}

/** A GraphQL operation that asks the same. */
export interface EquivalentQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an answer holds besides its sentence; a kind of question fills some of it. */
export interface AnswerContent {
  /** Things found, those left out of the lists included. */
  readonly count: number | null;
  readonly articles: readonly AnsweredArticle[];
  readonly entities: readonly AnsweredEntity[];
  readonly paths: readonly (readonly PathStep[])[];
  readonly network: Network | null;
  readonly matrix: TheoryPlaceMatrix | null;
  readonly timeline: readonly TimelinePoint[];
  readonly works: readonly CitedWork[];
  /** Likeness of the articles, in the same order. */
  readonly similarities: readonly SimilarArticle[];
}

export const ANSWER_STATUSES = ['ANSWERED', 'NOTHING_FOUND', 'AMBIGUOUS', 'NOT_UNDERSTOOD'] as const;

export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

export interface Answer extends AnswerContent {
  readonly question: string;
  readonly language: Language;
  readonly status: AnswerStatus;
  readonly intent: Intent | null;
  /** One sentence in the language of the answer. */
  readonly sentence: string;
  readonly interpretation: readonly InterpretedSpan[];
  readonly notUnderstood: readonly NotUnderstoodSpan[];
  readonly readings: readonly Reading[];
  /** Questions that can be asked; only where this one was not answered. */
  readonly examples: readonly string[];
  readonly equivalent: EquivalentQuery | null;
}

/** The content of an answer that holds nothing. */
export const EMPTY_CONTENT: AnswerContent = {
  count: null,
  articles: [],
  entities: [],
  paths: [],
  network: null,
  matrix: null,
  timeline: [],
  works: [],
  similarities: [],
};
