import type { Language } from '../../src/domain/language.js';

/** One theory or place of a labelled text: what holds around it, and the role that people gave it. */
export interface LabelledCase<Role extends string> {
  /** The phrase or document; all cases of one are trained on together or not at all. */
  readonly group: string;
  readonly language: Language;
  readonly features: readonly string[];
  readonly role: Role;
  /** What the rules alone make of it. */
  readonly ruled: Role;
  /** How much it counts, 0 to 1; less where the label says only on which side it stands. */
  readonly weight: number;
  /** The rules were written by this text, so that they look better on it than they are. */
  readonly isTuned: boolean;
}
