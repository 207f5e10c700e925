import { documentWords } from './document-words.js';
import { normalisationVocabulary } from './normalisation-vocabulary.js';
import { turned, withoutKashidas } from './repair-word.js';
import type { Repair } from './repair-word.js';
import { stringFromUnits } from './string-from-units.js';
import { unitsFromString } from './units-from-string.js';
import { WordIndex } from './word-index.js';

/** What is to become of one word. */
export interface WordVerdict {
  /** A word of the language, of the caller's or one that recurs in the document; short ones count as such. */
  readonly known: boolean;
  readonly repair: Repair | null;
}

/** Judges the words of one document, each once. */
export interface WordVerdicts {
  /** What is to become of a word, given as code units from `from` to `to`. */
  verdictAt(units: Uint16Array, from: number, to: number): WordVerdict;
  /** Whether the word is known, for one given in the same way. */
  isKnownAt(units: Uint16Array, from: number, to: number): boolean;
}

/** Two letters are left over by chance too often to call them a fragment. */
const SHORTEST_JUDGED = 3;

const NONE: ReadonlySet<string> = new Set();

let last: { raw: string; given: ReadonlySet<string>; verdicts: WordVerdicts } | null = null;

/**
 * The judge of a document's words. The last one is kept, because a document is normalised section by section.
 *
 * @param given words known to the caller, as comparison keys; the set must not change afterwards
 */
export function wordVerdicts(raw: string, given: ReadonlySet<string> | null): WordVerdicts {
  if (last?.given === (given ?? NONE) && last.raw === raw) return last.verdicts;
  last = { raw, given: given ?? NONE, verdicts: judge(raw, given ?? NONE) };
  return last.verdicts;
}

function judge(raw: string, given: ReadonlySet<string>): WordVerdicts {
  const { counts, index, times, hasKashidaRuns } = documentWords(raw);
  const listed = listedWords(given);
  const isListed = (word: string): boolean => listed.words.has(word);
  const isKnown = (word: string): boolean => (counts.get(word) ?? 0) > 1 || isListed(word);
  /** 2 for a word of the language, 1 for one that stands in the document more often than the damaged form. */
  const rankOf = (candidate: string, damaged: string): number => {
    if (isListed(candidate)) return 2;
    return (counts.get(candidate) ?? 0) > Math.max(1, counts.get(damaged) ?? 0) ? 1 : 0;
  };
  const recurringLetters = new Set<number>();
  for (const [word, count] of counts) if (count > 1) recurringLetters.add(letterSum(word));

  const verdictOf = (word: string): WordVerdict => {
    const isOfLanguage = isListed(word);
    const known = isOfLanguage || word.length < SHORTEST_JUDGED || (counts.get(word) ?? 0) > 1;
    // Damage recurs too, so where kashidas are hehs, recurring is no proof of health.
    const bare =
      hasKashidaRuns && !isOfLanguage ? withoutKashidas(word, (candidate) => rankOf(candidate, word)) : null;
    if (bare !== null || known) return { known, repair: bare };
    // Turning moves letters about: where no known word has the same ones, there is nothing to look for.
    const sum = letterSum(word);
    const mayTurn = listed.sums.has(sum) || recurringLetters.has(sum);
    return { known, repair: mayTurn ? turned(word, isKnown) : null };
  };
  const verdicts = new Map<string, WordVerdict>();
  const byNumber: (WordVerdict | undefined)[] = Array.from({ length: index.size });
  const verdictOn = (word: string): WordVerdict => {
    let verdict = verdicts.get(word);
    if (verdict === undefined) verdicts.set(word, (verdict = verdictOf(word)));
    return verdict;
  };
  const verdictAt = (units: Uint16Array, from: number, to: number): WordVerdict => {
    const number = index.find(units, from, to);
    if (number < 0) return verdictOn(stringFromUnits(units, from, to));
    return (byNumber[number] ??= verdictOf(stringFromUnits(units, from, to)));
  };
  const isKnownAt = (units: Uint16Array, from: number, to: number): boolean => {
    const number = index.find(units, from, to);
    return (number >= 0 && times[number]! > 1) || listed.index.find(units, from, to) >= 0;
  };
  return { verdictAt, isKnownAt };
}

/** Words of the language and of the caller in one set, with the sums of their letters. */
interface ListedWords {
  readonly words: ReadonlySet<string>;
  readonly index: WordIndex;
  readonly sums: ReadonlySet<number>;
}

const listedFor = new WeakMap<ReadonlySet<string>, ListedWords>();

function listedWords(given: ReadonlySet<string>): ListedWords {
  const cached = listedFor.get(given);
  if (cached !== undefined) return cached;
  const { frequentWords, scholarlyWords } = normalisationVocabulary();
  const words = new Set([...given, ...frequentWords, ...scholarlyWords]);
  const index = new WordIndex();
  for (const word of words) index.add(unitsFromString(word), 0, word.length);
  const listed = { words, index, sums: new Set(Array.from(words, letterSum)) };
  listedFor.set(given, listed);
  return listed;
}

/** A number that is the same for all orders of the same letters (and rarely for others). */
function letterSum(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const mixed = Math.imul(word.charCodeAt(at), 0x9e3779b1);
    sum = (sum + Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)) | 0;
  }
  return sum;
}
