import { initialClass } from '../name-keys.js';
import { spellingDistance, OTHER_NAME } from './spelling-distance.js';
import type { Origin } from './spelling-distance.js';

/** How the words of two names correspond. */
export interface NameAlignment {
  /** Sum over the words; lower is better. Only for choosing among alignments. */
  readonly cost: number;
  /** Distances of the parts that both names spell out, in order. */
  readonly spelt: readonly number[];
  /** Pairs of a word and its initial, or of two initials. */
  readonly initials: number;
  /** Words that one name has and the other lacks, none standing against them. */
  readonly missing: readonly MissingWord[];
  /** Words against words, or initials against others: two names. */
  readonly isContradicted: boolean;
}

export interface MissingWord {
  readonly word: string;
  readonly place: 'first' | 'middle' | 'last';
  /** Which name has it. */
  readonly side: 'one' | 'other';
}

interface Step extends NameAlignment {
  /** Words left out since the last pair, of either name. */
  readonly openOne: boolean;
  readonly openOther: boolean;
}

const START: Step = {
  cost: 0,
  spelt: [],
  initials: 0,
  missing: [],
  isContradicted: false,
  openOne: false,
  openOther: false,
};
const MISSING_INITIAL_COST = 0.3;
const MISSING_WORD_COST = 0.6;
const INITIAL_COST = 0.05;
const CONTRADICTION_COST = 2;
const MOST_WORDS_IN_ONE = 3;
/** Longer names are cut: nobody's name, and the work grows with the square. */
const MOST_WORDS = 8;

/** The best way to pair the words of two names, both in the same order. Compounds may be joined in one of them. */
export function alignNames(one: readonly string[], other: readonly string[], origin: Origin): NameAlignment {
  const [a, b] = [one.slice(0, MOST_WORDS), other.slice(0, MOST_WORDS)];
  const best: (Step | undefined)[][] = Array.from({ length: a.length + 1 }, () => []);
  best[0]![0] = START;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const step = best[i]![j];
      if (step === undefined) continue;
      const offer = (p: number, q: number, next: Step | null): void => {
        if (next === null || i + p > a.length || j + q > b.length) return;
        const known = best[i + p]![j + q];
        if (known === undefined || next.cost < known.cost) best[i + p]![j + q] = next;
      };
      if (i < a.length) offer(1, 0, leaveOut(step, a[i]!, placeOf(i, a.length), 'one'));
      if (j < b.length) offer(0, 1, leaveOut(step, b[j]!, placeOf(j, b.length), 'other'));
      for (let p = 1; p <= MOST_WORDS_IN_ONE; p++)
        for (let q = 1; q <= MOST_WORDS_IN_ONE; q++)
          if ((p === 1 || q === 1) && i + p <= a.length && j + q <= b.length)
            offer(p, q, pair(step, a.slice(i, i + p), b.slice(j, j + q), origin));
    }
  return best[a.length]![b.length]!;
}

function placeOf(index: number, length: number): MissingWord['place'] {
  return index === 0 ? 'first' : index === length - 1 ? 'last' : 'middle';
}

function leaveOut(step: Step, word: string, place: MissingWord['place'], side: 'one' | 'other'): Step {
  const against = side === 'one' ? step.openOther : step.openOne;
  return {
    ...step,
    cost:
      step.cost +
      (word.length === 1 ? MISSING_INITIAL_COST : MISSING_WORD_COST) +
      (against ? CONTRADICTION_COST : 0),
    missing: [...step.missing, { word, place, side }],
    isContradicted:
      step.isContradicted ||
      against ||
      step.missing.some((other) => other.side !== side && sameKind(other.word, word)),
    openOne: step.openOne || side === 'one',
    openOther: step.openOther || side === 'other',
  };
}

/** Initials stand against initials, and words against words, wherever they stand. */
function sameKind(one: string, other: string): boolean {
  return (one.length === 1) === (other.length === 1);
}

function pair(step: Step, one: readonly string[], other: readonly string[], origin: Origin): Step | null {
  const closed = { ...step, openOne: false, openOther: false };
  const hasInitial = [...one, ...other].some((word) => word.length === 1);
  if (hasInitial) {
    if (one.length > 1 || other.length > 1 || !sameInitial(one[0]!, other[0]!)) return null;
    return { ...closed, cost: step.cost + INITIAL_COST, initials: step.initials + 1 };
  }
  const distance = spellingDistance(one, other, origin);
  if (distance >= OTHER_NAME || isBetterAlone(distance, one, other, origin)) return null;
  return { ...closed, cost: step.cost + distance, spelt: [...step.spelt, distance] };
}

/** Whether one of several words taken together fits better by itself than all together: then the others are words of their own. */
function isBetterAlone(
  together: number,
  one: readonly string[],
  other: readonly string[],
  origin: Origin,
): boolean {
  const [several, single] = one.length > 1 ? [one, other] : [other, one];
  return several.length > 1 && several.some((word) => spellingDistance([word], single, origin) < together);
}

function sameInitial(first: string, second: string): boolean {
  const [one, other] = [first.replace(/^dj/, 'j'), second.replace(/^dj/, 'j')];
  const sameScript = one > '\u0250' === other > '\u0250';
  if (!sameScript) return initialClass(one) === initialClass(other);
  if (one[0] === other[0]) return true;
  return initialClass(one) === initialClass(other) && /^[kgqv]/.test(initialClass(one));
}
