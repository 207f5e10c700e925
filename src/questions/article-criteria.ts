import type { Language } from '../domain/language.js';
import type { PlaceRole } from '../domain/place-role.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { Calendar } from '../networks/timeline.js';
import type { Candidate } from './piece.js';

/** Of these theories one, in one of these roles. */
export interface TheoryCriterion {
  readonly kind: 'theory';
  readonly anyOf: readonly Candidate[];
  readonly roles: readonly TheoryRole[];
  readonly includeSubtheories: boolean;
}

/** Of these places one, in one of these roles; parts of a place included. */
export interface PlaceCriterion {
  readonly kind: 'place';
  readonly anyOf: readonly Candidate[];
  readonly roles: readonly PlaceRole[];
}

/** Of these authors, journals, … one; of these articles, that it is one of them. */
export interface NodeCriterion {
  readonly kind:
    'article' | 'author' | 'journal' | 'issue' | 'keyword' | 'institution' | 'organization' | 'method';
  readonly anyOf: readonly Candidate[];
}

/** That an article cites works of these authors, or these articles; of several, one. */
export interface CitesCriterion {
  readonly kind: 'cites';
  readonly anyOf: readonly Candidate[];
  /** Ids of the works and articles meant, as the graph knows them; none before it has been asked. */
  readonly cited: readonly string[];
}

/** Years of publication, both included. */
export interface YearsCriterion {
  readonly kind: 'years';
  readonly calendar: Calendar;
  readonly from: number | null;
  readonly to: number | null;
}

/** That an article names no theory in any role. */
export interface NoTheoryCriterion {
  readonly kind: 'no-theory';
}

/** The language an article is written in. */
export interface LanguageCriterion {
  readonly kind: 'language';
  readonly language: Language;
}

export type Criterion =
  | TheoryCriterion
  | PlaceCriterion
  | NodeCriterion
  | CitesCriterion
  | YearsCriterion
  | NoTheoryCriterion
  | LanguageCriterion;

/** Which articles a question is about: those that meet all of `all` and nothing of `none`. */
export interface ArticleCriteria {
  readonly all: readonly Criterion[];
  readonly none: readonly Criterion[];
}
