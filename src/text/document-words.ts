import { foldText } from './fold-text.js';
import { tokenise } from './tokenise.js';

/** What the words of a whole document tell about its damage. */
export interface DocumentWords {
  /** Occurrences of each Persian word, by token text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Persian words in all. */
  readonly total: number;
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
  let total = 0;
  for (const { script, text } of tokenise(foldText(raw, { start: 0, end: raw.length }, []))) {
    if (script !== 'arabic') continue;
    total++;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let damaged = 0;
  for (const [word, count] of counts) if (KASHIDA_RUN.test(word)) damaged += count;
  const words = { counts, total, hasKashidaRuns: damaged >= FEWEST_DAMAGED_WORDS };
  last = { raw, words };
  return words;
}
