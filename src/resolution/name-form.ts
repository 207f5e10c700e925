import type { Bilingual } from '../domain/bilingual.js';
import { comparisonKey } from '../text/comparison-key.js';
import { latinShape } from '../text/latin-shape.js';
import { nameWords } from '../text/name-words.js';
import {
  carelessReadings,
  familiarReadings,
  isFamiliarGiven,
  westernName,
} from './person-score/familiar-names.js';
import { isRomanisedName } from './person-score/romanised-name.js';
import { spacedInitials } from './person-score/spaced-initials.js';
import { remembered } from './remembered.js';
import { isFrequentFamily, isOneSyllable } from './person-score/usual-name-lists.js';

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

const nameForm = remembered(readForm);

function readForm(printed: string): NameForm | null {
  const words = givenNameFirst(withoutLeadingInitial(nameWords(spacedInitials(printed))));
  if (words.length === 0) return null;
  const isShort = words.length > 1 && isInitial(words[0]!);
  const full = isShort ? words : words.filter((word, index) => index === 0 || !isInitial(word));
  const script = words.some((word) => PERSIAN.test(word)) ? 'persian' : 'latin';
  const folded = script === 'persian' ? persianKey(full) : latinKey(full) || comparisonKey(printed);
  return {
    printed,
    script,
    key: `${script}:${folded}`,
    words,
    middleInitials: isShort ? '' : words.slice(1, -1).filter(isInitial).join(''),
    isShort,
  };
}

/** Chinese and Korean names are printed in either order; a family name of one syllable is put last. */
function givenNameFirst(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  const isTurned =
    words.length === 2 &&
    isOneSyllable(first!) &&
    westernName(first!) === null &&
    !isInitial(second!) &&
    !isFrequentFamily(second!);
  return isTurned ? [second!, first!] : words;
}

/** What the title Seyyed is cut short to. */
const TITLE_INITIAL = /^[s\u0633]$/;

/**
 * G. John Ikenberry is called John; a known given name tells that the initial stands before it and not for it. Before
 * a Persian one only the title does so: S. Abbas Araghchi.
 */
function withoutLeadingInitial(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  if (words.length < 3 || !isInitial(first!)) return words;
  const isCalledBySecond =
    westernName(second!) !== null || (TITLE_INITIAL.test(first!) && isFamiliarGiven(second!));
  return isCalledBySecond ? words.slice(1) : words;
}

/** Romanised spellings vary in their vowels; other names are as they are spelt, and Zheng is not Zhang. */
function latinKey(words: readonly string[]): string {
  if (!isRomanisedName(words)) return words.join('');
  // The given name that is meant, where one is known, tells Ali from Aliyeh; of the family name it is only needed
  // where one consonant for two makes another usual name.
  const meant = words.flatMap((word, index) => {
    const names = familiarReadings(word);
    const tells = index < words.length - 1 || carelessReadings(word).length > 1;
    return names.length === 1 && tells ? names : [];
  });
  return `${latinShape(words.join(' '))}+${meant.join('')}`;
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
