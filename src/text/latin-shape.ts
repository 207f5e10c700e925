import { nameWords } from './name-words.js';
import { wordSkeleton } from './name-skeleton.js';

/**
 * A Latin name with its spelling variety folded but its vowels kept in three classes, so that Koolaee, Kulaei and
 * Koolaei agree, and Jon and Jan, Hamed and Hamid, Hassan and Hossein do not: `a` and `e` interchange, `i`, `y`,
 * `ee` and their compounds do, `o` and `u` do; at the start of a name all but `o` and `u` do.
 */
export function latinShape(name: string): string {
  const words = nameWords(name).map((word) =>
    word.replace(/(?<=[aeiouy])h$/, '').replace(/([b-df-hj-np-tv-xz])\1+/g, '$1'),
  );
  const joined = words.map((word) => word.replace(/w/g, 'v')).join('');
  let shape = '';
  for (const match of joined.matchAll(/[aeiouy]+|[^aeiouy]+/g)) {
    const letters = match[0];
    shape += /[aeiouy]/.test(letters[0]!)
      ? vowelClass(letters, match.index === 0)
      : consonants(letters, joined.slice(match.index + letters.length));
  }
  return shape;
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
