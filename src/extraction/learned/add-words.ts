import { placeOf } from '../reading/section-reading.js';
import type { AddFeature } from './add-feature.js';
import type { Naming } from './naming.js';
import { stemOf } from './stem-of.js';
import { wordsAround, wordsBetween } from './words-around.js';

const NEAR = 3;
/** Stands for what is before the first word and after the last. */
const EDGE = '|';

/** Adds the words of the sentence of a name, by side and nearness, and those of the sentences beside it. */
export function addWords(naming: Naming, add: AddFeature): void {
  const { reading, sentence } = naming;
  const { words: whole, at } = wordsAround(naming);
  const words = whole.map(stemOf);
  const word = (place: number): string => words[place] ?? EDGE;
  for (let place = 0; place < words.length; place++) {
    if (place === at) continue;
    const side = place < at ? 'before' : 'after';
    add(`word ${word(place)}`);
    add(`${side} ${word(place)}`);
    if (Math.abs(place - at) <= NEAR) add(`near ${side} ${word(place)}`);
  }
  add(`frame ${word(at - 2)} ${word(at - 1)} @`);
  add(`frame ${word(at - 1)} @ ${word(at + 1)}`);
  add(`frame @ ${word(at + 1)} ${word(at + 2)}`);
  // A Persian sentence tells at its end what is done.
  add(`end ${word(words.length - 1)}`);
  add(`end ${word(words.length - 2)} ${word(words.length - 1)}`);
  const index = placeOf(reading, sentence);
  const next = reading.sentences[index + 1];
  const previous = reading.sentences[index - 1];
  if (next !== undefined)
    for (const stem of wordsBetween(reading, next.firstToken, next.endToken).map(stemOf)) {
      add(`word ${stem}`);
      add(`next ${stem}`);
    }
  if (previous !== undefined)
    for (const stem of wordsBetween(reading, previous.firstToken, previous.endToken).map(stemOf)) {
      add(`word ${stem}`);
      add(`previous ${stem}`);
    }
}
