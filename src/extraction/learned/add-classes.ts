import { placeOf } from '../reading/section-reading.js';
import { FeaturePart, SPACE } from './feature-part.js';
import type { FeatureSink } from './feature-sink.js';
import type { Naming } from './naming.js';
import { sentenceWords } from './sentence-words.js';
import type { WordParts } from './word-parts.js';
import { ITSELF, type WordsAround } from './words-around.js';

const NEAR_WORDS = 4;
/** Words at the end of a sentence among which a Persian verb stands. */
const END_WORDS = 3;
/** Words of argument on either side of a name whose order is looked at. */
const IN_ORDER = 2;
const NONE: readonly FeaturePart[] = [];

const NEAR = new FeaturePart('near class ');
const END = new FeaturePart('end class ');
const CLASS = new FeaturePart('class ');
const BEFORE = new FeaturePart(' before');
const AFTER = new FeaturePart(' after');
const AROUND = new FeaturePart('around ');
const LEFT = new FeaturePart('left ');
const RIGHT = new FeaturePart('right ');
const THEN_RIGHT = new FeaturePart(' right ');
const ROW = new FeaturePart('row ');
const PREVIOUS = new FeaturePart('previous class ');
const NEXT = new FeaturePart('next class ');

/**
 * Adds what kinds of words of argument stand around a name, by side, nearness and order, and in the sentences
 * beside it. Unlike words, classes are the same in both languages, so that each learns from the other.
 */
export function addClasses({ reading, sentence }: Naming, around: WordsAround, sink: FeatureSink): void {
  const { words, at } = around;
  const { join } = sink;
  const before = new Set<FeaturePart>();
  const after = new Set<FeaturePart>();
  for (let place = 0; place < words.length; place++)
    for (const own of words[place]!.classes) {
      (place < at ? before : after).add(own);
      if (Math.abs(place - at) <= NEAR_WORDS) join(NEAR, own, place < at ? BEFORE : AFTER);
      if (place > at && place >= words.length - END_WORDS) join(END, own);
    }
  for (const own of before) {
    join(CLASS, own);
    join(CLASS, own, BEFORE);
  }
  for (const own of after) {
    join(CLASS, own);
    join(CLASS, own, AFTER);
  }
  for (const left of before) for (const right of after) join(AROUND, left, SPACE, right);
  addInOrder(around, sink);
  addRows(around, sink);
  const index = placeOf(reading, sentence);
  for (const [beside, prefix] of [
    [reading.sentences[index - 1], PREVIOUS],
    [reading.sentences[index + 1], NEXT],
  ] as const)
    if (beside !== undefined)
      for (const { word } of sentenceWords(reading, beside))
        for (const own of word.classes) join(prefix, own);
}

/** The words of argument nearest to the name, as pairs in their order. */
function addInOrder({ words, at }: WordsAround, { join }: FeatureSink): void {
  const [left, beforeLeft] = nearest(words, at, -1);
  const [right, afterRight] = nearest(words, at, 1);
  for (const own of left) {
    join(LEFT, own);
    for (const other of beforeLeft) join(LEFT, other, SPACE, own);
    for (const other of right) join(LEFT, own, THEN_RIGHT, other);
  }
  for (const own of right) {
    join(RIGHT, own);
    for (const other of afterRight) join(RIGHT, own, SPACE, other);
  }
}

/** Words of argument that follow on each other in the sentence, by twos and threes, the name among them. */
function addRows({ words, at }: WordsAround, { join }: FeatureSink): void {
  const said: (readonly FeaturePart[])[] = [];
  for (let place = 0; place < words.length; place++)
    if (place === at) said.push([ITSELF]);
    else if (words[place]!.classes.length > 0) said.push(words[place]!.classes);
  for (let place = 0; place + 1 < said.length; place++) {
    const thirds = said[place + 2] ?? NONE;
    for (const first of said[place]!)
      for (const second of said[place + 1]!) {
        join(ROW, first, SPACE, second);
        for (const third of thirds) join(ROW, first, SPACE, second, SPACE, third);
      }
  }
}

/** The classes of the nearest words of argument on one side of a name, the nearest first. */
function nearest(
  words: readonly WordParts[],
  at: number,
  step: -1 | 1,
): readonly [readonly FeaturePart[], readonly FeaturePart[]] {
  const found: (readonly FeaturePart[])[] = [];
  for (let place = at + step; words[place] !== undefined && found.length < IN_ORDER; place += step)
    if (words[place]!.classes.length > 0) found.push(words[place]!.classes);
  return [found[0] ?? NONE, found[1] ?? NONE];
}
