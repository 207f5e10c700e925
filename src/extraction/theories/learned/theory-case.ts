import type { ArticleSigns, TheoryDecision } from '../decide-theory.js';
import type { JudgedMention } from '../theory-mention.js';

/** One theory of an article, with what the rules make of it. */
export interface TheoryCase {
  /** Full id. */
  readonly id: string;
  readonly mentions: readonly JudgedMention[];
  readonly article: ArticleSigns;
  readonly rules: TheoryDecision;
}
