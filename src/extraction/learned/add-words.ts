import { placeOf } from '../reading/section-reading.js';
import { FeaturePart, SPACE } from './feature-part.js';
import type { FeatureSink } from './feature-sink.js';
import type { Naming } from './naming.js';
import { sentenceWords } from './sentence-words.js';
import type { WordsAround } from './words-around.js';

const NEAR_WORDS = 3;
/** Stands for what is before the first word and after the last. */
const EDGE = new FeaturePart('|');

const PAIR = new FeaturePart('pair ');
const WORD = new FeaturePart('word ');
const BEFORE = new FeaturePart('before ');
const AFTER = new FeaturePart('after ');
const ROOT_BEFORE = new FeaturePart('root before ');
const ROOT_AFTER = new FeaturePart('root after ');
const NEAR_BEFORE = new FeaturePart('near before ');
const NEAR_AFTER = new FeaturePart('near after ');
const FRAME = new FeaturePart('frame ');
const NAME_BEHIND = new FeaturePart(' @');
const NAME_BETWEEN = new FeaturePart(' @ ');
const NAME_FIRST = new FeaturePart('frame @ ');
const END = new FeaturePart('end ');
const NEXT = new FeaturePart('next ');
const PREVIOUS = new FeaturePart('previous ');

/** Adds the words of the sentence of a name, by side and nearness, and those of the sentences beside it. */
export function addWords(
  { reading, sentence }: Naming,
  { words, at }: WordsAround,
  { join }: FeatureSink,
): void {
  const word = (place: number): FeaturePart => words[place]?.stem ?? EDGE;
  for (let place = 0; place < words.length; place++) {
    const { stem, root } = words[place]!;
    if (place + 1 < words.length) join(PAIR, stem, SPACE, word(place + 1));
    if (place === at) continue;
    join(WORD, stem);
    join(place < at ? BEFORE : AFTER, stem);
    join(place < at ? ROOT_BEFORE : ROOT_AFTER, root);
    if (Math.abs(place - at) <= NEAR_WORDS) join(place < at ? NEAR_BEFORE : NEAR_AFTER, stem);
  }
  join(FRAME, word(at - 2), SPACE, word(at - 1), NAME_BEHIND);
  join(FRAME, word(at - 1), NAME_BETWEEN, word(at + 1));
  join(NAME_FIRST, word(at + 1), SPACE, word(at + 2));
  // A Persian sentence tells at its end what is done.
  join(END, word(words.length - 1));
  join(END, word(words.length - 2), SPACE, word(words.length - 1));
  const index = placeOf(reading, sentence);
  const next = reading.sentences[index + 1];
  const previous = reading.sentences[index - 1];
  if (next !== undefined)
    for (const { word: own } of sentenceWords(reading, next)) {
      join(WORD, own.stem);
      join(NEXT, own.stem);
    }
  if (previous !== undefined)
    for (const { word: own } of sentenceWords(reading, previous)) {
      join(WORD, own.stem);
      join(PREVIOUS, own.stem);
    }
}
