import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';

const names = z.array(z.string().regex(/^[a-z]+$/)).min(1);
const schema = z.object({ family: names, oneSyllable: names });

/** Whether a word is one of the most frequent family names outside of Iran, in Latin letters. */
export function isFrequentFamily(word: string): boolean {
  return lists().family.has(word);
}

/** Whether a word is a family name of China or Korea of one syllable: a vowel makes another one. */
export function isOneSyllable(word: string): boolean {
  return lists().oneSyllable.has(word);
}

let loaded: { readonly family: ReadonlySet<string>; readonly oneSyllable: ReadonlySet<string> } | undefined;

function lists(): NonNullable<typeof loaded> {
  if (loaded === undefined) {
    const { family, oneSyllable } = readVocabulary('usual-names.yaml', schema);
    loaded = { family: new Set(family), oneSyllable: new Set(oneSyllable) };
  }
  return loaded;
}
