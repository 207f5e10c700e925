import { argumentClasses } from '../cues/argument-words.js';
import { placeOf } from '../reading/section-reading.js';
import type { AddFeature } from './add-feature.js';
import type { Naming } from './naming.js';
import { wordsAround, wordsBetween } from './words-around.js';

type Classes = readonly string[];

const NEAR = 4;
/** Words at the end of a sentence among which a Persian verb stands. */
const END = 3;
/** Words of argument on either side of a name whose order is looked at. */
const IN_ORDER = 2;

/**
 * Adds what kinds of words of argument stand around a name, by side, nearness and order, and in the sentences
 * beside it. Unlike words, classes are the same in both languages, so that each learns from the other.
 */
export function addClasses(naming: Naming, add: AddFeature): void {
  const { reading, sentence } = naming;
  const { words, at } = wordsAround(naming);
  const classes = words.map((word, place) => (place === at ? [] : argumentClasses(word)));
  const before = new Set<string>();
  const after = new Set<string>();
  for (const [place, own] of classes.entries())
    for (const name of own) {
      (place < at ? before : after).add(name);
      if (Math.abs(place - at) <= NEAR) add(`near class ${name} ${place < at ? 'before' : 'after'}`);
      if (place > at && place >= words.length - END) add(`end class ${name}`);
    }
  for (const name of before) {
    add(`class ${name}`);
    add(`class ${name} before`);
  }
  for (const name of after) {
    add(`class ${name}`);
    add(`class ${name} after`);
  }
  for (const left of before) for (const right of after) add(`around ${left} ${right}`);
  addInOrder(classes, at, add);
  const index = placeOf(reading, sentence);
  for (const [beside, name] of [
    [reading.sentences[index - 1], 'previous'],
    [reading.sentences[index + 1], 'next'],
  ] as const)
    if (beside !== undefined)
      for (const word of wordsBetween(reading, beside.firstToken, beside.endToken))
        for (const own of argumentClasses(word)) add(`${name} class ${own}`);
}

/** The words of argument nearest to the name, as pairs in their order. */
function addInOrder(classes: readonly Classes[], at: number, add: AddFeature): void {
  const isSaying = (own: Classes): boolean => own.length > 0;
  const [left = [], beforeLeft = []] = classes.slice(0, at).filter(isSaying).slice(-IN_ORDER).reverse();
  const [right = [], afterRight = []] = classes
    .slice(at + 1)
    .filter(isSaying)
    .slice(0, IN_ORDER);
  for (const name of left) {
    add(`left ${name}`);
    for (const other of beforeLeft) add(`left ${other} ${name}`);
    for (const other of right) add(`left ${name} right ${other}`);
  }
  for (const name of right) {
    add(`right ${name}`);
    for (const other of afterRight) add(`right ${name} ${other}`);
  }
}
