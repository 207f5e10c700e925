import type { Bilingual } from '../domain/bilingual.js';
import { wordSkeleton } from '../text/name-skeleton.js';
import { isInitial, nameForms } from './name-form.js';
import { remembered } from './remembered.js';
import { soundKeys } from './sound-keys.js';
import { westernKeys } from './western-keys.js';

/**
 * The keys under which a name can meet others of the same person, in any script: the skeleton of the whole name, its
 * spelling, its western given name with the folded family name, and each possible family name with the first initial, because a name in initials shows no more than that.
 *
 * @returns sorted, without repetition
 */
export function nameKeys({ fa, en }: Bilingual): readonly string[] {
  return keysOfText([fa, en].map((name) => (name ?? '').replaceAll(BETWEEN, ' ')).join(BETWEEN));
}

/** Separates the two forms. */
const BETWEEN = '\u0000';

/** Loading, clustering and describing ask for the keys of one name, and of each co-author’s, again and again. */
const keysOfText = remembered((text): readonly string[] => {
  const at = text.indexOf(BETWEEN);
  return readKeys({ fa: text.slice(0, at) || null, en: text.slice(at + 1) || null });
});

function readKeys(name: Bilingual): string[] {
  const keys = new Set<string>();
  for (const { key, words, isShort, printed } of nameForms(name)) {
    if (!isShort) {
      const full = words.filter((word, index) => index === 0 || !isInitial(word));
      keys.add(`full:${full.map(wordSkeleton).join('')}`);
      // The exact spelling too: joined and spaced forms of one spelling may differ in their skeletons.
      keys.add(`name:${key}`);
      for (const western of westernKeys(words)) keys.add(western);
      for (const heard of soundKeys(printed)) keys.add(heard);
    }
    for (let family = 1; family < words.length; family++) {
      if (isInitial(words[family]!)) continue;
      const skeleton = words.slice(family).map(wordSkeleton).join('');
      if (skeleton !== '') keys.add(`short:${initialClass(words[0]!)}/${skeleton}`);
    }
  }
  keys.delete('full:');
  return [...keys].sort();
}

/** Letters that an initial may stand for in either script, by the first letter of the name. */
const INITIAL_CLASSES: readonly (readonly [string, RegExp])[] = [
  ['@', /^[aeiou\u0627\u0639\u0621]/],
  ['g', /^[gq\u063a\u0642\u06af]/],
  ['k', /^[kcx\u06a9\u062e\u0686]/],
  ['s', /^[s\u0633\u0635\u0634\u062b]/],
  ['z', /^[z\u0632\u0630\u0636\u0638\u0698]/],
  ['v', /^[vw\u0648]/],
  ['y', /^[y\u06cc]/],
  ['t', /^[t\u062a\u0637]/],
  ['j', /^[j\u062c]/],
  ['h', /^[h\u062d\u0647]/],
];

/** One sign for all first letters that Latin and Persian initials may show for the same name. */
export function initialClass(word: string): string {
  return (
    INITIAL_CLASSES.find(([, pattern]) => pattern.test(word))?.[0] ?? (wordSkeleton(word)[0] || word[0] || '')
  );
}
