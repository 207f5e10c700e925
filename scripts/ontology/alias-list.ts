import { aliasLetters } from '../../src/ontology/alias-letters.js';

/**
 * Adds to the names taken so far those that say something new: of two with the same letters the matcher needs the one
 * that may be spaced at more places ("Viet Nam"), because it minds neither less spacing nor letter variants. Of two
 * alike, what was taken first stays.
 */
export function newForms(taken: Set<string>, forms: readonly string[]): string[] {
  const added = forms.filter((form) => {
    const keys = keysOf(form);
    if (keys.every((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  return added.filter(
    (form, index) =>
      !added.slice(index + 1).some((later) => keysOf(form).every((key) => keysOf(later).includes(key))),
  );
}

/** The letters of a name, alone and with each place where a space may stand; none for a name without letters. */
function keysOf(form: string): readonly string[] {
  const spelt = aliasLetters(form);
  return spelt === null ? [] : [spelt.letters, ...spelt.boundaries.map((at) => `${spelt.letters}@${at}`)];
}

/** The field `except` of a seed record; nothing when there is no such phrase, to keep the files short. */
export function exceptions(fa: readonly string[], en: readonly string[]) {
  return fa.length + en.length > 0 ? { except: { fa, en } } : {};
}
