import { isInitial } from './name-form.js';
import { consonantsOf } from './person-score/familiar-names.js';
import { nameParts } from './person-score/name-parts.js';
import { soundsOf } from './person-score/sounds.js';
import { withoutArticle } from './person-score/spelling-distance.js';
import { remembered } from './remembered.js';

/**
 * The consonants heard in a full name as the scorer takes it apart: without titles, articles and "son of", and with
 * those of "the servant of" in one form. Where names agree in it that `nameSkeleton` keeps apart, they can meet.
 *
 * @returns `null` when there are none
 */
export const soundKey = remembered(readKey);

function readKey(printed: string): string | null {
  const parts = nameParts(printed);
  const words = (parts.spoken ?? parts.words).filter((word, index) => index === 0 || !isInitial(word));
  const heard = words.map((word) => consonantsOf(soundsOf(withoutArticle(word)))).join('');
  return heard === '' || words.length < 2 ? null : `heard:${heard}`;
}
