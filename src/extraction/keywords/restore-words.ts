import type { IsAttested } from './attested-in.js';

const HEH = '\u0647';
const ALPHABET = Array.from(
  '\u0627\u0628\u067E\u062A\u062B\u062C\u0686\u062D\u062E\u062F\u0630\u0631\u0632\u0698\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u06A9\u06AF\u0644\u0645\u0646\u0648\u06CC',
);
/** Shorter stems begin too many words. */
const SHORTEST_STEM = 5;
const SHORTEST_WORD = 4;
const LONGEST = 40;

/**
 * What is left of words where a font map made kashidas hehs and the order of letters was lost: a word whose last
 * letter became hehs, or one that stands twice, the second time with its letters out of order. Only a single attested
 * word may come out; otherwise `null`.
 */
export function restoredWords(word: string, isAttested: IsAttested): readonly string[] | null {
  if (word.length > LONGEST || !word.includes(HEH)) return null;
  const completed = completedWord(word, isAttested);
  return completed === null ? doubledWord(word, isAttested) : [completed];
}

function completedWord(word: string, isAttested: IsAttested): string | null {
  const stem = word.replace(/(?<!\u0647)\u0647+$/, '');
  if (stem.length < SHORTEST_STEM || word.length - stem.length < 2) return null;
  const found = ALPHABET.map((letter) => stem + letter).filter(isAttested);
  return found.length === 1 ? found[0]! : null;
}

function doubledWord(word: string, isAttested: IsAttested): readonly string[] | null {
  for (let cut = word.length - SHORTEST_WORD; cut >= SHORTEST_WORD; cut--) {
    const first = word.slice(0, cut);
    if (lettersOf(first) === lettersOf(word.slice(cut)) && isAttested(first)) return [first, first];
  }
  return null;
}

/** The letters of a text in the order of the alphabet, hehs left out. */
function lettersOf(text: string): string {
  return Array.from(text.replaceAll(HEH, '')).sort().join('');
}
