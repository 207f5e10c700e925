import { aliasLetters } from '../../src/ontology/alias-letters.js';

/**
 * Adds to the names taken so far those that say something new: of two with the same letters the matcher needs one,
 * because it minds neither spacing nor letter variants. What was taken first stays.
 */
export function newForms(taken: Set<string>, forms: readonly string[]): string[] {
  return forms.filter((form) => {
    const letters = aliasLetters(form)?.letters;
    if (letters === undefined || taken.has(letters)) return false;
    taken.add(letters);
    return true;
  });
}

/** The field `except` of a seed record; nothing when there is no such phrase, to keep the files short. */
export function exceptions(fa: readonly string[], en: readonly string[]) {
  return fa.length + en.length > 0 ? { except: { fa, en } } : {};
}
