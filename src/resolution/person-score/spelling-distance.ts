import { alignSounds } from './align-sounds.js';
import {
  carelessReadings,
  familiarReadings,
  isWesternInPersian,
  knownSounds,
  westernName,
} from './familiar-names.js';
import { renderDistance } from './render-distance.js';
import { isRomanised } from './romanised-name.js';
import { ACROSS_SCRIPTS, EUROPEAN, PERSIAN_LETTERS, ROMANISED, WORD_START } from './sound-costs.js';
import { isPersianWord, soundsOf } from './sounds.js';

/** Whether the Latin spelling of a name follows Persian or Arabic letters, or is the name's own. */
export type Origin = 'romanised' | 'european';

/** Spellings this far apart or farther are two names. */
export const OTHER_NAME = 1;
/** A known name read from both spellings makes what is left of their difference count less, and at most so much. */
const KNOWN_NAME_DISCOUNT = 0.4;
const MOST_FOR_KNOWN_NAME = 0.2;
/** A Persian spelling could be that of other European names as well. */
const FOREIGN_COST = 0.05;
/** The rest of the name is romanised, so that this part hardly is a European one. */
const MIXED_COST = 0.1;
/** Safari may be a careless Saffari, and is more often another name. */
const DOUBTFUL_DOUBLING = 0.5;
/** A letter more in a Persian name that is not known makes another name rather than another spelling. */
const UNKNOWN_NAME = 1.8;
/** Two systems of transliteration of one Cyrillic name. */
const TRANSLITERATION_COST = 0.1;
/** The article may stand before a name or not. */
const ARTICLE_COST = 0.1;

/**
 * How far two spellings of one part of a name are apart: 0 for equal ones, {@link OTHER_NAME} for different names.
 * Both are given as their words (comparison keys), which are compared as if written together.
 */
export function spellingDistance(one: readonly string[], other: readonly string[], origin: Origin): number {
  const [a, b] = [one.join(''), other.join('')];
  if (a === b) return 0;
  const [bareA, bareB] = [withoutArticle(a), withoutArticle(b)];
  if (bareA === bareB) return ARTICLE_COST;
  const articles = bareA === a && bareB === b ? 0 : ARTICLE_COST;
  const [scriptA, scriptB] = [isPersianWord(a), isPersianWord(b)];
  if (scriptA && scriptB) return persianDistance(a, b);
  if (!scriptA && !scriptB && origin === 'european') return europeanDistance(a, b);
  if (scriptA !== scriptB) {
    const [persian, latin] = scriptA ? [one, other] : [other, one];
    const foreign = foreignDistance(persian, latin, origin);
    if (foreign !== null) return foreign;
  }
  const cost =
    scriptA !== scriptB
      ? acrossScripts(scriptA ? one : other, scriptA ? other : one)
      : alignSounds(joinedSounds(one), joinedSounds(other), ROMANISED);
  const stripped =
    articles === 0 ? cost : Math.min(cost, articles + spellingDistance([bareA], [bareB], origin));
  return Math.min(OTHER_NAME, explain(a, b, stripped));
}

/** A European name and its Persian spelling; `null` where the Latin spelling has to be read as a Persian name. */
function foreignDistance(
  persian: readonly string[],
  latin: readonly string[],
  origin: Origin,
): number | null {
  const [written, spelt] = [persian.join(''), latin.join('')];
  const known = isWesternInPersian(written, spelt);
  if (known !== null) return known ? FOREIGN_COST : OTHER_NAME;
  if (familiarReadings(written).length > 0) return null;
  // Beside a romanised given name a family name may still be a foreign one: Shireen Hunter.
  const isMixed = origin === 'romanised' && !isRomanised(spelt) && withoutArticle(written) === written;
  if (origin === 'romanised' && !isMixed) return null;
  const sounds = persian.map((word) => soundsOf(word)).join('');
  const rendered = FOREIGN_COST + (isMixed ? MIXED_COST : 0) + renderDistance(sounds, spelt);
  return Math.min(OTHER_NAME, rendered, acrossScripts(persian, latin));
}

const ARABIC_D = /[\u0636\u0638]/g;
const ARABIC_D_COST = 0.05;

/** A word with the letters that Persian says as a z and Arabic as a d put as one says them in Arabic: Qaradawi. */
export function saidInArabic(word: string): string {
  return word.replace(ARABIC_D, '\u062f');
}

function acrossScripts(persian: readonly string[], latin: readonly string[]): number {
  const spelt = latinSounds(latin);
  const cost = alignSounds(persianSounds(persian), spelt, ACROSS_SCRIPTS);
  const said = persian.map(saidInArabic);
  if (said.join('') === persian.join('')) return cost;
  return Math.min(cost, ARABIC_D_COST + alignSounds(persianSounds(said), spelt, ACROSS_SCRIPTS));
}

/** The alef that begins a later word opens its vowel, whichever that is, as ain does. */
function persianSounds(words: readonly string[]): string {
  return words
    .map((word, index) => (index === 0 ? knownSounds(word) : knownSounds(word).replace(/^A/, 'O')))
    .join('');
}

function latinSounds(words: readonly string[]): string {
  return words
    .map((word, index) =>
      index === 0 ? knownSounds(word) : knownSounds(word).replace(/^[aeiou]/, `${WORD_START}$&`),
    )
    .join('');
}

function joinedSounds(words: readonly string[]): string {
  return words.map(knownSounds).join('');
}

/** What is known of usual names outweighs the letters: Hamed is no careless Hamid, Mohsin is Mohsen. */
function explain(one: string, other: string, cost: number): number {
  const [a, b] = [familiarReadings(one), familiarReadings(other)];
  if (a.length === 0 || b.length === 0) return cost;
  if (a.some((name) => b.includes(name))) return Math.min(cost * KNOWN_NAME_DISCOUNT, MOST_FOR_KNOWN_NAME);
  const [c, d] = [carelessReadings(one), carelessReadings(other)];
  return c.some((name) => d.includes(name)) ? Math.max(cost, DOUBTFUL_DOUBLING) : OTHER_NAME;
}

/** The glides of Cyrillic names, which every system of transliteration writes in its own way: Evgenii, Yevgeny. */
const GLIDES: readonly (readonly [RegExp, string])[] = [
  [/^ye/, 'e'],
  [/(?:iy|yi|ij|yj|ii|yy|y|i|j)$/, 'i'],
  [/(?:iy|[ijy])(?=[aou])/g, 'i'],
  [/(?<=[aeou])[yj]/g, 'i'],
  [/ye/g, 'ie'],
  [/ks/g, 'x'],
];

function transliterated(word: string): string {
  return GLIDES.reduce((folded, [letters, sound]) => folded.replace(letters, sound), word);
}

/** Two names that are both usual are two names, however little their letters differ. */
function persianDistance(one: string, other: string): number {
  const [a, b] = [familiarReadings(one), familiarReadings(other)];
  if (a.length > 0 && b.length > 0) return OTHER_NAME;
  const cost = alignSounds(persianLetters(one), persianLetters(other), PERSIAN_LETTERS);
  // Only a known name has an old spelling without the alef.
  return a.length === 0 && b.length === 0 && one.length !== other.length ? cost * UNKNOWN_NAME : cost;
}

function europeanDistance(one: string, other: string): number {
  const [a, b] = [westernName(one), westernName(other)];
  if (a !== null && b !== null) return a === b ? 0.1 : OTHER_NAME;
  if (transliterated(one) === transliterated(other)) return TRANSLITERATION_COST;
  return alignSounds(one, other, EUROPEAN);
}

/** Final silent heh of a word inside a compound stays; the seat of a hamza and doubled vowels do not matter. */
function persianLetters(word: string): string {
  return word.replace(/\u0621/g, '').replace(/\u0627\u0644\u0644?\u0647$/, '\u0627\u0644\u0644\u0647');
}

const ARTICLE = /^(?:(?:al|el)(?=[^aeiouy].{3})|\u0627\u0644(?=[^\u0627\u0648\u06cc].{3}))/;

/** A name without the Arabic article that begins it. */
export function withoutArticle(word: string): string {
  // Elham and Elaheh begin so too.
  return familiarReadings(word).length > 0 ? word : word.replace(ARTICLE, '');
}
