import { documentWords } from './document-words.js';
import { normalisationVocabulary } from './normalisation-vocabulary.js';

/** Too few words to judge: the share would jump from one word to the next. */
const FEWEST_WORDS = 40;
/**
 * Share of words that the frequent ones make up in healthy Persian prose, at the least. Measured: 0.41 to 0.61 on
 * pages of eight journals, 0.30 where a font map swapped letters.
 */
const HEALTHY_FREQUENT_SHARE = 0.36;
const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe70-\ufefc\ufffd\ue000-\uf8ff]/;
const ARABIC_WORD = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+/g;
const WAW = '\u0648';
/** Heh repeated inside a word: a kashida that the font map turned into letters. Dal before it makes a real word. */
const KASHIDA_RUN = /\u0647\u0647\u0647|(?:^|[^\u062f])\u0647\u0647(?=[^\u06cc\u0627]|$)/;

/**
 * How damaged the Persian of a text is, from 0 (healthy) to 1: the share of words that show damage of text
 * extraction, or the lack of the most frequent words where letters were swapped unseen. Text without enough Persian
 * is healthy as far as this can tell.
 */
export function damageOf(raw: string): number {
  const { counts, total } = documentWords(raw);
  if (total < FEWEST_WORDS) return 0;
  const { frequentWords } = normalisationVocabulary();
  let visible = 0;
  let frequent = 0;
  for (const [word, count] of counts) {
    if (frequentWords.has(word)) frequent += count;
    if ((word.length === 1 && word !== WAW) || KASHIDA_RUN.test(word)) visible += count;
  }
  if (PRESENTATION_FORM.test(raw))
    for (const match of raw.matchAll(ARABIC_WORD)) if (PRESENTATION_FORM.test(match[0])) visible++;
  const deficit = 1 - frequent / total / HEALTHY_FREQUENT_SHARE;
  return Math.min(1, Math.max(visible / total, deficit, 0));
}
