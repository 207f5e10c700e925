import type { Bilingual } from '../domain/bilingual.js';
import { normalise } from '../text/normalise.js';
import { normalisationVocabulary } from '../text/normalisation-vocabulary.js';
import { tokenise } from '../text/tokenise.js';

/** Three telling words in a row recur in another article by chance so rarely that one in two shared is proof. */
const WORDS_PER_SHINGLE = 3;
const SHORTEST_WORD = 3;
/** Kashidas that a font map turned into hehs vanish when all hehs do. */
const HEH = /\u0647/g;

/** Hashes of the word triples of a text, boilerplate and function words left out; unsigned 32-bit. */
export function contentShingles(text: string): ReadonlySet<number> {
  const { frequentWords, scholarlyWords } = normalisationVocabulary();
  const words: string[] = [];
  for (const token of tokenise(normalise(text))) {
    if (token.script === 'number' || frequentWords.has(token.text) || scholarlyWords.has(token.text))
      continue;
    const word = token.script === 'arabic' ? token.text.replace(HEH, '') : token.text;
    if (word.length >= SHORTEST_WORD) words.push(word);
  }
  const shingles = new Set<number>();
  for (let index = 0; index + WORDS_PER_SHINGLE <= words.length; index++)
    shingles.add(fnv1a(words.slice(index, index + WORDS_PER_SHINGLE).join(' ')));
  return shingles;
}

/** The smallest hashes: two texts that overlap share some of them (Broder 1997, bottom-k sketch). */
export function contentSketch(abstract: Bilingual, size: number): string[] {
  const keys: string[] = [];
  for (const language of ['fa', 'en'] as const) {
    const text = abstract[language];
    if (text === null) continue;
    const smallest = [...contentShingles(text)].sort((a, b) => a - b).slice(0, size);
    keys.push(...smallest.map((hash) => hash.toString(16).padStart(8, '0')));
  }
  return keys;
}

/** Share of the smaller set that the other holds too; `null` when the smaller is too small to tell. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>, fewest: number): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < fewest) return null;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / small.size;
}

/** FNV-1a, 32 bit, over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash) >>> 0;
}

/** Finaliser of MurmurHash3: without it the smallest hashes would depend on the last letters only. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
