import { wordSkeleton } from '../text/name-skeleton.js';
import { isInitial } from './name-form.js';
import { familiarReadings, westernNumbers } from './person-score/familiar-names.js';
import { isRomanisedName } from './person-score/romanised-name.js';
import { isPersianWord } from './person-score/sounds.js';

/** Consonants that Persian renders by each other's letters when it spells European names, as classes of skeletons. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  // Slaughter; Davutoglu.
  [/q(?=t)/g, ''],
  [/[gq](?=l)/g, 'k'],
  [/[zjwcg]/g, 's'],
  [/[xq]/g, 'k'],
  [/d/g, 't'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  // Silent at the end in French, and in Wendt and Brandt; the v of Russian names, which sounds f there.
  [/(?<=.)(?:l?t|s|f)$/, ''],
];

/**
 * Keys under which a name of a western given name can meet its Persian spelling, although their consonants differ:
 * the number of the given name with the family name's consonants, folded. Middle names are left out, and so are Persian
 * names, whose consonants do not differ: folded ones would bring many of them together for nothing.
 */
export function westernKeys(words: readonly string[]): string[] {
  const [given] = words;
  const family = words.at(-1);
  if (given === undefined || family === undefined || words.length < 2 || isInitial(family)) return [];
  if (isPersianName(words)) return [];
  const folded = FOLDED.reduce((key, [pattern, sign]) => key.replace(pattern, sign), wordSkeleton(family));
  return westernNumbers(given).map((number) => `west:${number}/${folded}`);
}

function isPersianName(words: readonly string[]): boolean {
  const family = words.at(-1)!;
  return isPersianWord(family) ? familiarReadings(family).length > 0 : isRomanisedName(words);
}
