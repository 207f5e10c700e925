import { z } from 'zod';
import { comparisonKey } from '../../text/comparison-key.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { alignSounds } from './align-sounds.js';
import { ACROSS_SCRIPTS } from './sound-costs.js';
import { isPersianWord, soundsOf } from './sounds.js';

const names = z.array(z.string().min(1)).min(1);
const schema = z.object({
  given: names,
  family: names,
  endingInA: names,
  western: z.array(z.array(z.string().regex(/^[a-z]+$/)).min(1)),
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

/** Whether a Latin word is a usual spelling of a usual Persian name. */
export function isUsualSpelling(word: string): boolean {
  return readingOf(word).cost <= USUAL_SPELLING;
}

function readingOf(word: string): Reading {
  const known = readings.get(word);
  if (known !== undefined) return known;
  const sounds = soundsOf(word);
  const costs = (familiarNames().byConsonants.get(consonantsOf(sounds)) ?? [])
    .map((name) => ({ name, cost: alignSounds(knownSounds(name), sounds, ACROSS_SCRIPTS) }))
    .filter(({ cost }) => cost <= WORST_READING);
  const best = Math.min(...costs.map(({ cost }) => cost));
  const names = costs.filter(({ cost }) => cost <= best + READING_MARGIN).map(({ name }) => name);
  if (readings.size >= LARGEST_MEMORY) readings.clear();
  const found = { names, cost: best };
  readings.set(word, found);
  return found;
}

/** The number of the western given name that a word spells; `null` when it is none. */
export function westernName(word: string): number | null {
  return familiarNames().western.get(word) ?? null;
}

/** Whether a word is a usual Persian or western given name. */
export function isFamiliarGiven(word: string): boolean {
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
  return {
    persian,
    given,
    endingInA: new Set(raw.endingInA.map(comparisonKey)),
    byConsonants,
    western: new Map(
      raw.western.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index])),
    ),
  };
}

/** Without vowels and the sounds that may stand for one or fall silent. */
function consonantsOf(sounds: string): string {
  return sounds
    .replace(/[aeiouvhAWYOH]/g, '')
    .replace(/T/g, 't')
    .replace(/D/g, 'z');
}
