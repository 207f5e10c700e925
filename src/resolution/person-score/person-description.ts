/** What is known of a person on one occasion: a byline, or one side of a labelled pair. */
export interface PersonDescription {
  /** As printed, in any script; "family, given" as well. */
  readonly name: string;
  readonly affiliation: string | null;
  /** With or without the address of the register. */
  readonly orcid: string | null;
  /** Names as printed. */
  readonly coauthors: readonly string[];
  /** Years of publication, Gregorian. */
  readonly years?: readonly number[];
}
