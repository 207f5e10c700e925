import type { Bilingual } from '../domain/bilingual.js';
import { comparisonKey } from '../text/comparison-key.js';
import { latinShape } from '../text/latin-shape.js';
import { nameWords } from '../text/name-words.js';

/** A printed name taken apart for comparison. */
export interface NameForm {
  readonly printed: string;
  readonly script: 'persian' | 'latin';
  /** Equal for spellings that are the same name without further proof. */
  readonly key: string;
  /** Words as comparison keys, given name first. */
  readonly words: readonly string[];
  /** Single letters between given and family name; they may be missing elsewhere. */
  readonly middleInitials: string;
  /** The given name is initials only: the name alone identifies nobody. */
  readonly isShort: boolean;
}

const PERSIAN = /[\u0600-\u06ff]/;

/** The forms of a mention's name; none when no form has a letter. */
export function nameForms(name: Bilingual): NameForm[] {
  return [name.fa, name.en]
    .map((printed) => (printed === null ? null : nameForm(printed)))
    .filter((form) => form !== null);
}

function nameForm(printed: string): NameForm | null {
  const words = nameWords(printed);
  if (words.length === 0) return null;
  const isShort = words.length > 1 && isInitial(words[0]!);
  const full = isShort ? words : words.filter((word, index) => index === 0 || !isInitial(word));
  const script = words.some((word) => PERSIAN.test(word)) ? 'persian' : 'latin';
  const folded =
    script === 'persian' ? persianKey(full) : latinShape(full.join(' ')) || comparisonKey(printed);
  return {
    printed,
    script,
    key: `${script}:${folded}`,
    words,
    middleInitials: isShort ? '' : words.slice(1, -1).filter(isInitial).join(''),
    isShort,
  };
}

/** Hamza and doubled yeh and waw come and go in the spelling of one name. */
function persianKey(words: readonly string[]): string {
  return words
    .join('')
    .replace(/\u0621/g, '')
    .replace(/\u06cc{2,}/g, '\u06cc')
    .replace(/\u0648{2,}/g, '\u0648');
}

/** Whether a word of a name shows one letter of it only. */
export function isInitial(word: string): boolean {
  return word.length === 1;
}
