import { z } from 'zod';
import { comparisonKey } from '../../text/comparison-key.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { alignSounds } from './align-sounds.js';
import { patternCost } from './pattern-cost.js';
import { ACROSS_SCRIPTS, ARABIC_FASHION } from './sound-costs.js';
import { isPersianWord, soundsOf } from './sounds.js';

const names = z.array(z.string().min(1)).min(1);
const schema = z.object({
  given: names,
  family: names,
  endingInA: names,
  western: z.array(z.array(z.string().regex(/^[a-z]+$/)).min(1)),
  westernInPersian: z.record(z.string().regex(/^[a-z]+$/), names),
});

interface FamiliarNames {
  /** Every Persian name, by its comparison key. */
  readonly persian: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Names whose yeh at the end is said as a. */
  readonly endingInA: ReadonlySet<string>;
  /** Persian names by the consonants that every spelling shows. */
  readonly byConsonants: ReadonlyMap<string, readonly string[]>;
  /** The number of a western name, by spelling; several spellings share one. */
  readonly western: ReadonlyMap<string, number>;
  /** The numbers of the western names that a Persian spelling stands for. */
  readonly westernInPersian: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Above this cost a Latin spelling is not read as a Persian name. */
const WORST_READING = 0.45;
/** Readings that cost this much more than the best are not meant. */
const READING_MARGIN = 0.08;
const LARGEST_MEMORY = 50_000;

/** What costs no more is spelt as the name usually is. */
const USUAL_SPELLING = 0.12;

interface Reading {
  readonly names: readonly string[];
  /** With the names that only a consonant written once or twice tells from these: Safari, Saffari. */
  readonly careless: readonly string[];
  readonly cost: number;
}

const readings = new Map<string, Reading>();

/**
 * The usual Persian names that a word can be a spelling of: itself in Persian letters, the best fitting ones in
 * Latin letters. None when the word is no usual name.
 */
export function familiarReadings(word: string): readonly string[] {
  if (isPersianWord(word)) return familiarNames().persian.has(word) ? [word] : [];
  return readingOf(word).names;
}

/** {@link familiarReadings} when a consonant may be written once for twice, or twice for once. */
export function carelessReadings(word: string): readonly string[] {
  return isPersianWord(word) ? familiarReadings(word) : readingOf(word).careless;
}

/** Whether a Latin word is a usual spelling of a usual Persian name. */
export function isUsualSpelling(word: string): boolean {
  return readingOf(word).cost <= USUAL_SPELLING;
}

function readingOf(word: string): Reading {
  const known = readings.get(word);
  if (known !== undefined) return known;
  const sounds = soundsOf(word);
  const fashion = word.includes('q') ? ARABIC_FASHION : ACROSS_SCRIPTS;
  const costs = (familiarNames().byConsonants.get(consonantsOf(sounds)) ?? [])
    .map((name) => ({ name, cost: alignSounds(knownSounds(name), sounds, fashion) }))
    .filter(({ cost }) => cost <= WORST_READING);
  const exact = costs.map(({ name, cost }) => ({ name, cost: cost + patternCost(name, word) }));
  const cost = Math.min(...costs.map((reading) => reading.cost));
  if (readings.size >= LARGEST_MEMORY) readings.clear();
  const found = { names: bestOf(exact), careless: bestOf(costs), cost };
  readings.set(word, found);
  return found;
}

function bestOf(costs: readonly { readonly name: string; readonly cost: number }[]): string[] {
  const best = Math.min(...costs.map(({ cost }) => cost));
  return costs.filter(({ cost }) => cost <= best + READING_MARGIN).map(({ name }) => name);
}

/** The number of the western given name that a word spells; `null` when it is none. */
export function westernName(word: string): number | null {
  return familiarNames().western.get(word) ?? null;
}

/**
 * Whether a Persian word is how a western given name is written, as far as both are known; `null` when the Latin name
 * is unknown, or the Persian one stands for no known western name.
 */
export function isWesternInPersian(persian: string, latin: string): boolean | null {
  const { westernInPersian } = familiarNames();
  const [number, numbers] = [westernName(latin), westernInPersian.get(persian)];
  return number === null || numbers === undefined ? null : numbers.has(number);
}

/** The western given names that a word of either script can stand for, by numbers. */
export function westernNumbers(word: string): number[] {
  const number = westernName(word);
  return number === null ? [...(familiarNames().westernInPersian.get(word) ?? [])] : [number];
}

/** Whether a word is a usual Persian or western given name. */
export function isFamiliarGiven(word: string): boolean {
  if (isPersianWord(word) && familiarNames().westernInPersian.has(word)) return true;
  return westernName(word) !== null || familiarReadings(word).some((name) => familiarNames().given.has(name));
}

/** The sounds of a word, with what is known of how the name is said. */
export function knownSounds(word: string): string {
  return soundsOf(word, familiarNames().endingInA.has(word));
}

let loaded: FamiliarNames | undefined;

function familiarNames(): FamiliarNames {
  return (loaded ??= load());
}

function load(): FamiliarNames {
  const raw = readVocabulary('familiar-names.yaml', schema);
  const given = new Set(raw.given.map(comparisonKey));
  const persian = new Set([...given, ...raw.family.map(comparisonKey)]);
  const byConsonants = new Map<string, string[]>();
  for (const name of persian) {
    const key = consonantsOf(soundsOf(name));
    byConsonants.set(key, [...(byConsonants.get(key) ?? []), name]);
  }
  const western = new Map(
    raw.western.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index] as const)),
  );
  return {
    persian,
    given,
    endingInA: new Set(raw.endingInA.map(comparisonKey)),
    byConsonants,
    western,
    westernInPersian: persianSpellings(raw.westernInPersian, western),
  };
}

/** @throws Error when a Persian spelling is given for a name that `western` lacks: a mistake in the vocabulary. */
function persianSpellings(
  spellings: Readonly<Record<string, readonly string[]>>,
  western: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const [name, persian] of Object.entries(spellings)) {
    const number = western.get(name);
    if (number === undefined) throw new Error(`familiar-names.yaml: ${name} is not among the western names.`);
    for (const key of persian.map(comparisonKey))
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  }
  return numbers;
}

/** Sounds without vowels and without what may stand for one or fall silent; those that meet then are one. */
export function consonantsOf(sounds: string): string {
  return (
    sounds
      .replace(/[aeiouvhAWYOH]/g, '')
      .replace(/T/g, 't')
      .replace(/D/g, 'z')
      // Persian writes the v of Russian names as it sounds.
      .replace(/f(?=sk|$)/, '')
      .replace(/(.)\1+/g, '$1')
  );
}
