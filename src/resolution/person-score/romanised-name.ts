import { isUsualSpelling, westernName } from './familiar-names.js';
import { isPersianWord } from './sounds.js';
import { isOneSyllable } from './usual-name-lists.js';

/** Spellings that only romanisation makes. */
const ROMANISED_SPELLING =
  /kh|gh(?!t)|zh|q(?!u)|(?<![a-z])(?:(?!oo)[a-z])*oo[a-z]*ee|aee|ollah|ullah|^mehr|[ae]h[bdfgjktz][aeiou]|(?:ou|oo)(?:sh|j)[aeiou]|zade|nezhad|nejad|^abd|eh$|p(?:ou|oo|u)r$|(?:nia|niya|abadi|[hiy]yaa?r)$/;
/** Whether a name, as its words, comes from Persian or Arabic letters: its Latin vowels are a matter of taste then. */
export function isRomanisedName(words: readonly string[]): boolean {
  return !words.some(isOneSyllable) && words.some(isRomanised);
}

/** Whether a word by itself comes from Persian or Arabic letters. */
export function isRomanised(word: string): boolean {
  if (isPersianWord(word)) return true;
  if (word.length < 3) return false;
  if (ROMANISED_SPELLING.test(word)) return true;
  return westernName(word) === null && isUsualSpelling(word);
}
