/** The languages of the corpus, as ISO 639-1 codes. */
export const LANGUAGES = ['fa', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
