import { placeOf } from '../reading/section-reading.js';
import type { AddFeature } from './add-feature.js';
import type { Naming } from './naming.js';
import { sentenceWords, type SentenceWord } from './sentence-words.js';
import type { WordsAround } from './words-around.js';

const NEAR = 4;
/** Words at the end of a sentence among which a Persian verb stands. */
const END = 3;
/** Words of argument on either side of a name whose order is looked at. */
const IN_ORDER = 2;
const NONE: readonly string[] = [];

/**
 * Adds what kinds of words of argument stand around a name, by side, nearness and order, and in the sentences
 * beside it. Unlike words, classes are the same in both languages, so that each learns from the other.
 */
export function addClasses({ reading, sentence }: Naming, around: WordsAround, add: AddFeature): void {
  const { words, at } = around;
  const before = new Set<string>();
  const after = new Set<string>();
  for (const [place, { classes }] of words.entries())
    for (const name of classes) {
      (place < at ? before : after).add(name);
      if (Math.abs(place - at) <= NEAR) add('near class ', name, place < at ? ' before' : ' after');
      if (place > at && place >= words.length - END) add('end class ', name);
    }
  for (const name of before) {
    add('class ', name);
    add('class ', name, ' before');
  }
  for (const name of after) {
    add('class ', name);
    add('class ', name, ' after');
  }
  for (const left of before) for (const right of after) add('around ', left, ' ', right);
  addInOrder(around, add);
  addRows(around, add);
  const index = placeOf(reading, sentence);
  for (const [beside, prefix] of [
    [reading.sentences[index - 1], 'previous class '],
    [reading.sentences[index + 1], 'next class '],
  ] as const)
    if (beside !== undefined)
      for (const { classes } of sentenceWords(reading, beside)) for (const own of classes) add(prefix, own);
}

/** The words of argument nearest to the name, as pairs in their order. */
function addInOrder({ words, at }: WordsAround, add: AddFeature): void {
  const [left, beforeLeft] = nearest(words, at, -1);
  const [right, afterRight] = nearest(words, at, 1);
  for (const name of left) {
    add('left ', name);
    for (const other of beforeLeft) add('left ', other, ' ', name);
    for (const other of right) add('left ', name, ' right ', other);
  }
  for (const name of right) {
    add('right ', name);
    for (const other of afterRight) add('right ', name, ' ', other);
  }
}

const ITSELF = ['@'];

/** Words of argument that follow on each other in the sentence, by twos and threes, the name among them. */
function addRows({ words, at }: WordsAround, add: AddFeature): void {
  const said = words
    .map(({ classes }, place) => (place === at ? ITSELF : classes))
    .filter((classes) => classes.length > 0);
  for (let place = 0; place + 1 < said.length; place++) {
    const thirds = said[place + 2] ?? NONE;
    for (const first of said[place]!)
      for (const second of said[place + 1]!) {
        add('row ', first, ' ', second);
        if (thirds.length === 0) continue;
        const row = `row ${first} ${second} `;
        for (const third of thirds) add(row, third);
      }
  }
}

/** The classes of the nearest words of argument on one side of a name, the nearest first. */
function nearest(
  words: readonly SentenceWord[],
  at: number,
  step: -1 | 1,
): readonly [readonly string[], readonly string[]] {
  const found: (readonly string[])[] = [];
  for (let place = at + step; words[place] !== undefined && found.length < IN_ORDER; place += step)
    if (words[place]!.classes.length > 0) found.push(words[place]!.classes);
  return [found[0] ?? NONE, found[1] ?? NONE];
}
