/** A vocabulary file of the package is missing or malformed: the installation is damaged. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';

  constructor(
    readonly file: string,
    problem: string,
    options: { readonly cause: unknown },
  ) {
    super(`The vocabulary seeds/vocabulary/${file} cannot be used: ${problem}`, options);
  }
}
