import { normalise } from '../../text/normalise.js';
import { layoutVocabulary } from './layout-vocabulary.js';

const { subjects, scholarship } = layoutVocabulary.prose;
const single = [...subjects, ...scholarship]
  .map((cue) => normalise(cue).text.trim())
  .filter((cue) => !/[ \u200c]/.test(cue));
const WORDS = new Set(single.filter((cue) => !cue.includes('*')));
const STEMS = new Set(single.filter((cue) => cue.endsWith('*')).map((cue) => cue.slice(0, -1)));
const ENDINGS = new Set(single.filter((cue) => cue.startsWith('*')).map((cue) => cue.slice(1)));
const longest = (list: ReadonlySet<string>): number => Math.max(...[...list].map(({ length }) => length));
const LONGEST_STEM = longest(STEMS);
const LONGEST_ENDING = longest(ENDINGS);
const SHORTEST = 3;

/**
 * Whether a word speaks of politics or scholarship, by the cues of `prose` in the vocabulary: titles hold such words,
 * names hardly ever.
 *
 * @param word normalised
 */
export function isFieldWord(word: string): boolean {
  if (word.length < SHORTEST) return false;
  if (WORDS.has(word)) return true;
  for (let length = SHORTEST; length <= Math.min(LONGEST_STEM, word.length); length++)
    if (STEMS.has(word.slice(0, length))) return true;
  for (let length = 2; length <= Math.min(LONGEST_ENDING, word.length - 2); length++)
    if (ENDINGS.has(word.slice(-length))) return true;
  return false;
}
