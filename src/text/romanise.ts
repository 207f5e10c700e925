import { comparisonKey } from './comparison-key.js';
import { normalise } from './normalise.js';
import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { personVocabulary } from './person-vocabulary.js';
import type { Token } from './token.js';
import { tokenise } from './tokenise.js';

/** Library of Congress values for Persian without diacritics, by code unit; vowels are handled apart. */
const LETTERS: ReadonlyMap<number, string> = new Map([
  [0x628, 'b'],
  [0x67e, 'p'],
  [0x62a, 't'],
  [0x62b, 's'],
  [0x62c, 'j'],
  [0x686, 'ch'],
  [0x62d, 'h'],
  [0x62e, 'kh'],
  [0x62f, 'd'],
  [0x630, 'z'],
  [0x631, 'r'],
  [0x632, 'z'],
  [0x698, 'zh'],
  [0x633, 's'],
  [0x634, 'sh'],
  [0x635, 's'],
  [0x636, 'z'],
  [0x637, 't'],
  [0x638, 'z'],
  [0x639, ''],
  [0x63a, 'gh'],
  [0x641, 'f'],
  [0x642, 'gh'],
  [0x6a9, 'k'],
  [0x6af, 'g'],
  [0x644, 'l'],
  [0x645, 'm'],
  [0x646, 'n'],
  [0x647, 'h'],
  [0x621, ''],
]);
const ALEF = 0x627;
const AIN = 0x639;
const WAW = 0x648;
const YEH = 0x6cc;
const HEH = 0x647;
const KHAH = 0x62e;

/**
 * A readable Latin form of Persian text, lower case, words apart by one space: what ids and missing Latin names
 * are made of. Short vowels are not written in Persian; they are known for common words and given names and otherwise put
 * where Persian syllables need one. Latin words and digits stay.
 */
export function romanise(persian: string): string {
  return tokenise(normalise(persian))
    .map((token) => (token.script === 'arabic' ? romaniseToken(token) : token.text))
    .join(' ');
}

function romaniseToken(token: Token): string {
  return commonWords().get(token.text) ?? (token.parts ?? [token.text]).map(romaniseWord).join('');
}

const schema = z.object({ words: z.record(z.string().min(1), z.string().regex(/^[a-z]+$/)) });

let loaded: ReadonlyMap<string, string> | undefined;

function commonWords(): ReadonlyMap<string, string> {
  return (loaded ??= new Map(
    Object.entries(readVocabulary('romanisation.yaml', schema).words).map(([word, latin]) => [
      comparisonKey(word),
      latin,
    ]),
  ));
}

function romaniseWord(word: string): string {
  const { givenNames } = personVocabulary();
  const key = comparisonKey(word);
  const known = givenNames.get(key) ?? commonWords().get(key);
  if (known !== undefined) return known;
  // Family names made from given names by the suffix -i.
  const stem = key.endsWith(String.fromCharCode(YEH)) ? givenNames.get(key.slice(0, -1)) : undefined;
  return stem === undefined
    ? withSyllables(spell(Array.from(word, (letter) => letter.charCodeAt(0))))
    : `${stem}i`;
}

/** The letters of a word as Latin sounds, one entry a letter. */
function spell(codes: readonly number[]): string[] {
  const isVowel = (code: number | undefined): boolean => code === ALEF || code === WAW || code === YEH;
  return codes.map((code, index) => {
    const isFirst = index === 0;
    const isLast = index === codes.length - 1;
    const previous = codes[index - 1];
    const next = codes[index + 1];
    if (code === ALEF || (code === AIN && isFirst && !isVowel(next))) return 'a';
    if (code === WAW) {
      if (previous === KHAH && next === ALEF) return '';
      return isFirst || next === ALEF || next === YEH || (isVowel(previous) && !isLast) ? 'v' : 'u';
    }
    if (code === YEH) {
      if (isVowel(previous) && next === YEH) return 'e';
      return isFirst || (isVowel(previous) && next === ALEF) ? 'y' : 'i';
    }
    if (code === HEH && isLast && !isFirst) return isVowel(previous) ? 'h' : 'eh';
    return LETTERS.get(code) ?? String.fromCharCode(code);
  });
}

/** No Persian word begins with two consonants, and three do not follow each other: an `a` parts them. */
function withSyllables(sounds: readonly string[]): string {
  const heard = sounds.filter((sound) => sound !== '');
  const isConsonant = (sound: string | undefined): boolean => sound !== undefined && !/^[aeiou]/.test(sound);
  let spelt = '';
  let run = 0;
  heard.forEach((sound, index) => {
    run = isConsonant(sound) ? run + 1 : 0;
    spelt += sound;
    const opensCluster = index === 0 && run === 1 && isConsonant(heard[1]);
    const insideCluster = run === 2 && isConsonant(heard[index + 1]);
    if (opensCluster || insideCluster) {
      spelt += 'a';
      run = 0;
    }
  });
  return spelt;
}
