import { nameWords } from './name-words.js';
import { wordSkeleton } from './name-skeleton.js';

/**
 * A Latin name with its spelling variety folded but its vowels kept in three classes, so that Koolaee, Kulaei and
 * Koolaei agree, and Jon and Jan, Hamed and Hamid, Hassan and Hossein do not: `a` and `e` interchange, `i`, `y`,
 * `ee` and their compounds do, `o` and `u` do; at the start of a name all but `o` and `u` do.
 */
export function latinShape(name: string): string {
  // Consonants are classed word by word, so that no digraph forms across words; vowels meet across them.
  const sounds = nameWords(name).map(wordSounds).join('');
  return sounds.replace(/[aeiouy]+/g, (vowels, at: number) => vowelClass(vowels, at === 0));
}

function wordSounds(word: string): string {
  const spelt = word
    .replace(/(?<=[aeiouy])h$/, '')
    .replace(/([b-df-hj-np-tv-xz])\1+/g, '$1')
    .replace(/w/g, 'v');
  return spelt.replace(/[^aeiouy]+/g, (letters, at: number) =>
    consonants(letters, spelt.slice(at + letters.length)),
  );
}

function vowelClass(letters: string, initial: boolean): string {
  const rounded = /[ou]/.test(letters) ? 'U' : '';
  if (initial) return rounded || 'E';
  const high = /[iy]|ee|ea/.test(letters) ? 'I' : '';
  return rounded + high || 'A';
}

/** Consonants by the classes of the skeleton; `v` is kept, because it tells Latin names apart. */
function consonants(letters: string, after: string): string {
  return letters
    .split('v')
    .map((part, index, parts) =>
      part === '' ? '' : wordSkeleton(part + (index === parts.length - 1 ? after.slice(0, 1) : 'a')),
    )
    .join('v');
}
