import { foldText } from './fold-text.js';
import { normalisationVocabulary } from './normalisation-vocabulary.js';
import { tokenise } from './tokenise.js';

/** What the words of a whole document tell about its damage. */
export interface DocumentWords {
  /** Occurrences of each Persian word, by token text. */
  readonly counts: ReadonlyMap<string, number>;
  /** The font map turned kashidas into hehs, all over the text. */
  readonly hasKashidaRuns: boolean;
}

/** Heh repeated inside a word, which Persian has only after dal and in plurals of words that end in heh. */
const KASHIDA_RUN = /[^\u062f]\u0647\u0647(?!\u0627)[\u0600-\u06ff]/;
/** A stray misprint is no pattern. */
const FEWEST_DAMAGED_WORDS = 5;

let last: { readonly raw: string; readonly words: DocumentWords } | null = null;

/** Word counts of a raw text. The last one is kept, because a document is normalised section by section. */
export function documentWords(raw: string): DocumentWords {
  if (last?.raw === raw) return last.words;
  const counts = new Map<string, number>();
  let damaged = 0;
  for (const token of tokenise(foldText(raw, { start: 0, end: raw.length }, []))) {
    if (token.script !== 'arabic') continue;
    counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
    if (KASHIDA_RUN.test(token.text)) damaged++;
  }
  last = { raw, words: { counts, hasKashidaRuns: damaged >= FEWEST_DAMAGED_WORDS } };
  return last.words;
}

/** Whether a word is one of the language: frequent, or given by the caller. */
export function isListedWord(word: string, given: ReadonlySet<string> | null): boolean {
  const { frequentWords, scholarlyWords } = normalisationVocabulary();
  return frequentWords.has(word) || scholarlyWords.has(word) || given?.has(word) === true;
}
