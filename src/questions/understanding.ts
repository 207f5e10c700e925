import type { TheoryRole } from '../domain/theory-role.js';
import type { ThemeKind } from '../networks/theme-network.js';
import type { Calendar } from '../networks/timeline.js';
import type { ArticleCriteria } from './article-criteria.js';
import type { Intent } from './intent.js';
import type { Candidate, EntityPiece, Piece } from './piece.js';

/** What a question was understood as. */
export interface Understood {
  readonly status: 'UNDERSTOOD';
  readonly intent: Intent;
  /** It asks how many. */
  readonly asksCount: boolean;
  /** It asks for what is not there: the countries a theory has not been brought to. */
  readonly negated: boolean;
  readonly criteria: ArticleCriteria;
  /** The roles its verbs ask for; the applied ones when it has none. */
  readonly theoryRoles: readonly TheoryRole[];
  /** What counts as a theme; `null`: everything that can. */
  readonly themeKinds: readonly ThemeKind[] | null;
  /** Articles named, for likeness. */
  readonly articles: readonly Candidate[];
  readonly steps: number | null;
  readonly first: number | null;
  readonly calendar: Calendar | null;
}

/** A name in it has several meanings, and its answer would differ. */
export interface Ambiguous {
  readonly status: 'AMBIGUOUS';
  readonly intent: Intent;
  readonly piece: EntityPiece;
}

/** Words that have no meaning here, or a question that lacks what its kind needs. */
export interface NotUnderstood {
  readonly status: 'NOT_UNDERSTOOD';
  readonly intent: Intent | null;
  readonly pieces: readonly Piece[];
}

export type Understanding = Understood | Ambiguous | NotUnderstood;
