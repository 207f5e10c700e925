import type { LabelledCase } from './labelled-case.js';
import type { LabelledText } from './labelled-texts.js';

/** What is learned: the roles of theories, or of places. */
export interface RoleTask<Role extends string> {
  readonly name: string;
  /** The file of seeds/vocabulary that is written. */
  readonly file: string;
  readonly roles: readonly Role[];
  /** Roles that queries ask for by default; which side of them a role is on matters most. */
  readonly askedFor: readonly Role[];
  /** The cases of a text whose role is labelled. */
  readonly cases: (text: LabelledText) => readonly LabelledCase<Role>[];
  /** The role that the program takes when it finds each role this likely where these features hold. */
  readonly decide: (likely: Float64Array, features: readonly string[]) => Role;
}
