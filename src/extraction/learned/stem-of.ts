/** Letters kept of a word; between 4 and all of them, cross-validation found no better number. */
const KEPT = 6;

/** Letters kept of a root: what nouns and verbs of one meaning share. */
const ROOT = 4;

/** What a word is counted as: its first letters. What follows is inflection more often than meaning in both languages. */
export function stemOf(word: string): string {
  return word.length > KEPT ? word.slice(0, KEPT) : word;
}

/** The first letters of a word, fewer than of its stem. */
export function rootOf(word: string): string {
  return word.length > ROOT ? word.slice(0, ROOT) : word;
}
