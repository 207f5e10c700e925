import { isInitial } from './name-form.js';
import { consonantsOf } from './person-score/familiar-names.js';
import { nameParts } from './person-score/name-parts.js';
import { soundsOf } from './person-score/sounds.js';
import { saidInArabic, withoutArticle } from './person-score/spelling-distance.js';
import { remembered } from './remembered.js';

/**
 * The consonants heard in a full name as the scorer takes it apart: without titles, articles and "son of", and with
 * those of "the servant of" in one form. Where names agree in it that `nameSkeleton` keeps apart, they can meet.
 *
 * @returns two when letters are said in the Persian and in the Arabic way, none when nothing is heard
 */
export const soundKeys = remembered(readKeys);

function readKeys(printed: string): readonly string[] {
  const parts = nameParts(printed);
  const words = (parts.spoken ?? parts.words).filter((word, index) => index === 0 || !isInitial(word));
  if (words.length < 2) return [];
  const heard = new Set([words, words.map(saidInArabic)].map(heardIn));
  return [...heard].filter((consonants) => consonants !== '').map((consonants) => `heard:${consonants}`);
}

function heardIn(words: readonly string[]): string {
  return words.map((word) => consonantsOf(soundsOf(withoutArticle(word)))).join('');
}
