import { placeOf } from '../reading/section-reading.js';
import type { AddFeature } from './add-feature.js';
import type { Naming } from './naming.js';
import { sentenceWords } from './sentence-words.js';
import type { WordsAround } from './words-around.js';

const NEAR = 3;
/** Stands for what is before the first word and after the last. */
const EDGE = '|';

/** Adds the words of the sentence of a name, by side and nearness, and those of the sentences beside it. */
export function addWords({ reading, sentence }: Naming, { words, at }: WordsAround, add: AddFeature): void {
  const word = (place: number): string => words[place]?.stem ?? EDGE;
  for (const [place, { stem, root }] of words.entries()) {
    if (place + 1 < words.length) add('pair ', stem, ' ', word(place + 1));
    if (place === at) continue;
    add('word ', stem);
    add(place < at ? 'before ' : 'after ', stem);
    add(place < at ? 'root before ' : 'root after ', root);
    if (Math.abs(place - at) <= NEAR) add(place < at ? 'near before ' : 'near after ', stem);
  }
  add('frame ', word(at - 2), ' ', word(at - 1), ' @');
  add('frame ', word(at - 1), ' @ ', word(at + 1));
  add('frame @ ', word(at + 1), ' ', word(at + 2));
  // A Persian sentence tells at its end what is done.
  add('end ', word(words.length - 1));
  add('end ', word(words.length - 2), ' ', word(words.length - 1));
  const index = placeOf(reading, sentence);
  const next = reading.sentences[index + 1];
  const previous = reading.sentences[index - 1];
  if (next !== undefined)
    for (const { stem } of sentenceWords(reading, next)) {
      add('word ', stem);
      add('next ', stem);
    }
  if (previous !== undefined)
    for (const { stem } of sentenceWords(reading, previous)) {
      add('word ', stem);
      add('previous ', stem);
    }
}
