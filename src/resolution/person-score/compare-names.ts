import { alignNames } from './align-names.js';
import type { NameAlignment } from './align-names.js';
import { remembered } from '../remembered.js';
import { compoundParts } from './compound-parts.js';
import { isFamiliarGiven } from './familiar-names.js';
import type { Feature } from './feature.js';
import { nameParts } from './name-parts.js';
import type { NameParts } from './name-parts.js';
import type { Origin } from './spelling-distance.js';
import { isUsualName } from './usual-names.js';

/** Spellings up to here are variants of one name; a little more for long names. */
const VARIANT = 0.32;
const VARIANT_PER_LETTER = 0.025;
/** Beyond, they are two names; between, one cannot tell. */
const DOUBTFUL = 0.62;

const WEIGHT = {
  equal: 3.6,
  variant: 3,
  doubtful: 0.4,
  different: -9,
  familyOnly: 0.3,
  initials: -0.9,
  missingInitial: -0.3,
  missingMiddle: -0.7,
  missingFamily: -1,
  missingCompound: -2,
  swapped: -0.5,
  swappedUnclear: -2,
} as const;

/** What two printed names tell about whether they are one person's. */
export function compareNames(printedOne: string, printedOther: string): Feature[] {
  const [one, other] = [printedOne.replaceAll(BETWEEN, ' '), printedOther.replaceAll(BETWEEN, ' ')];
  // Names are always weighed in one order, so that the answer cannot depend on which comes first.
  if (one <= other) return [...comparedInOrder(one + BETWEEN + other)];
  return comparedInOrder(other + BETWEEN + one).map((feature) => ({
    ...feature,
    values: [feature.values[1], feature.values[0]],
  }));
}

/** Separates the names of a pair. */
const BETWEEN = '\u0000';
/** Some 400 bytes each; the names of one block, which are compared again and again, are far fewer. */
const LARGEST_MEMORY = 60_000;

/** Whenever a byline joins others of its name, all of these are compared anew. */
const comparedInOrder = remembered((pair): readonly Feature[] => {
  const at = pair.indexOf(BETWEEN);
  return compareInOrder(pair.slice(0, at), pair.slice(at + 1));
}, LARGEST_MEMORY);

function compareInOrder(one: string, other: string): Feature[] {
  const [a, b] = [nameParts(one), nameParts(other)];
  const values = [one, other] as const;
  if (a.words.length === 0 || b.words.length === 0)
    return [{ name: 'name', weight: WEIGHT.doubtful, reason: 'one of them has no name', values }];
  let best: Feature[] | undefined;
  for (const first of readings(a))
    for (const second of readings(b))
      for (const left of beside(first, second))
        for (const right of beside(second, first)) {
          const found = compareWords(left, right);
          if (best === undefined || total(found) > total(best)) best = found;
        }
  return best!;
}

/** A name as it is spelt, and as it is said where that differs. */
function readings(parts: NameParts): NameParts[] {
  return parts.spoken === null ? [parts] : [parts, { ...parts, words: parts.spoken }];
}

/**
 * The readings of a name beside one with initials: a compound given name counts as its parts, because A. R. is no
 * Amirmohammad. After a single initial at the start one cannot tell: M. Kazem, and M. Shir Khani.
 */
function beside(parts: NameParts, other: NameParts): NameParts[] {
  const initial = other.words.findLastIndex((word) => word.length === 1);
  if (initial < 0 || (initial === 0 && other.words.length < 3)) return [parts];
  const words = parts.words.flatMap((word) => compoundParts(word) ?? [word]);
  if (words.length === parts.words.length) return [parts];
  const apart = { ...parts, words };
  return initial === 0 ? [parts, apart] : [apart];
}

function compareWords(a: NameParts, b: NameParts): Feature[] {
  const origin = originOf(a, b);
  const direct = judge(alignNames(a.words, b.words, origin), a, b, origin, false);
  if (total(direct) >= WEIGHT.variant || (a.isOrdered && b.isOrdered)) return direct;
  let best = direct;
  for (const turned of turns(b.words)) {
    const found = judge(alignNames(a.words, turned, origin), a, b, origin, true);
    if (total(found) > total(best)) best = found;
  }
  return best;
}

/** The Latin spelling tells; two Latin ones are compared as romanised when one of them is. */
function originOf(a: NameParts, b: NameParts): Origin {
  if (a.isPersian !== b.isPersian) return a.isPersian ? b.origin : a.origin;
  return a.origin === 'romanised' || b.origin === 'romanised' ? 'romanised' : 'european';
}

/** Sum of the weights of findings. */
export function total(features: readonly Feature[]): number {
  return features.reduce((sum, feature) => sum + feature.weight, 0);
}

/** The words with the family name, of one or two words, put first or last. */
function turns(words: readonly string[]): string[][] {
  const cuts = [...new Set([1, 2, words.length - 2, words.length - 1])];
  return cuts
    .filter((cut) => cut > 0 && cut < words.length)
    .map((cut) => [...words.slice(cut), ...words.slice(0, cut)]);
}

/** Whether the shorter of two names is borne by few, so that what it leaves out of the longer one says little. */
function isRare(a: NameParts, b: NameParts): boolean {
  return !isUsualName((a.words.length < b.words.length ? a : b).printed);
}

function judge(
  alignment: NameAlignment,
  a: NameParts,
  b: NameParts,
  origin: Origin,
  isTurned: boolean,
): Feature[] {
  const values = [a.printed, b.printed] as const;
  const feature = (name: string, weight: number, reason: string): Feature => ({
    name,
    weight,
    reason,
    values,
  });
  const { spelt, initials, missing, isContradicted } = alignment;
  const sides = new Set(missing.map(({ side }) => side));
  // Of the given names nothing fits: what one has and the other lacks stands against each other.
  const hasOthers = sides.size > 1 && spelt.length === 1 && initials === 0;
  if (isContradicted || hasOthers || spelt.length === 0)
    return [feature('name', WEIGHT.different, 'the names differ in a word')];
  const letters = Math.max(a.words.join('').length, b.words.join('').length);
  const worst = Math.max(...spelt) + 0.5 * (spelt.reduce((sum, cost) => sum + cost, 0) - Math.max(...spelt));
  const allowed = VARIANT + VARIANT_PER_LETTER * Math.max(0, letters / spelt.length - 6);
  if (worst > DOUBTFUL) return [feature('name', WEIGHT.different, 'the spellings are of two names')];
  const features: Feature[] = [];
  if (worst > allowed)
    features.push(feature('name', WEIGHT.doubtful, 'the spellings are close, but can be of two names'));
  else if (worst > 0)
    features.push(feature('name', WEIGHT.variant, 'the spellings are variants of one name'));
  else features.push(feature('name', WEIGHT.equal, 'the names are spelt alike'));
  const onlyFamily = initials === 0 && spelt.length === 1 && Math.min(a.words.length, b.words.length) === 1;
  if (onlyFamily)
    return a.words.length === b.words.length
      ? features
      : [feature('name', WEIGHT.familyOnly, 'one of them shows a single name only')];
  if (initials > 0)
    features.push(feature('initials', WEIGHT.initials, 'an initial fits the name but does not spell it'));
  for (const { word, place } of missing) {
    if (word.length === 1)
      features.push(feature('missing-initial', WEIGHT.missingInitial, `only one has the initial ${word}`));
    else if (origin === 'romanised' && !(place === 'last' && isRare(a, b)))
      features.push(
        feature('missing-name', WEIGHT.missingCompound, `only one has “${word}”, which makes another name`),
      );
    else
      features.push(
        feature(
          'missing-name',
          place === 'middle'
            ? WEIGHT.missingMiddle
            : place === 'last'
              ? WEIGHT.missingFamily
              : WEIGHT.missingCompound,
          `only one has “${word}”`,
        ),
      );
  }
  if (isTurned && !a.isOrdered && !b.isOrdered) {
    const unclear = a.words.every((word) => isFamiliarGiven(word));
    features.push(
      feature(
        'word-order',
        unclear ? WEIGHT.swappedUnclear : WEIGHT.swapped,
        unclear
          ? 'given and family name are exchanged, and both are given names'
          : 'the family name comes first in one',
      ),
    );
  } else if (isTurned) features.push(feature('word-order', -0.2, 'the words stand in another order'));
  return features;
}
