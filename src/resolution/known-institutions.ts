import type { Bilingual } from '../domain/bilingual.js';
import { comparisonKey } from '../text/comparison-key.js';
import { detectLanguage } from '../text/detect-language.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import { spellingDistance } from './person-score/spelling-distance.js';

/** An institution of the vocabulary. */
export interface KnownInstitution {
  readonly name: Bilingual;
}

interface LatinForm {
  readonly words: readonly string[];
  readonly institution: KnownInstitution;
}

export interface KnownInstitutions {
  readonly persian: ReadonlyMap<string, KnownInstitution>;
  /** By the consonants of all words, sorted. */
  readonly latin: ReadonlyMap<string, readonly LatinForm[]>;
}

/** Spellings of a Persian name in Latin letters stay below: Guilan, Gilan; Tabataba'i. */
const SAME_WORD = 0.4;
const FUNCTION_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'at']);

/** The institution that is known by a name, in either language and however its Latin form is spelt; `null` for others. */
export function findInstitution(name: string, known: KnownInstitutions): KnownInstitution | null {
  if (detectLanguage(name) === 'fa') return known.persian.get(comparisonKey(name)) ?? null;
  const words = latinWords(name);
  const candidates = known.latin.get(skeletonOf(words)) ?? [];
  return candidates.find((form) => areSpellings(words, form.words))?.institution ?? null;
}

/** @param lists the names of each institution, the one its own language gives it first */
export function indexInstitutions(lists: readonly (readonly string[])[]): KnownInstitutions {
  const persian = new Map<string, KnownInstitution>();
  const latin = new Map<string, LatinForm[]>();
  for (const names of lists) {
    const [fa, en] = [true, false].map(
      (isPersian) => names.find((name) => (detectLanguage(name) === 'fa') === isPersian) ?? null,
    );
    const institution = { name: { fa: fa ?? null, en: en ?? null } };
    for (const name of names)
      if (detectLanguage(name) === 'fa') persian.set(comparisonKey(name), institution);
      else {
        const words = latinWords(name);
        const key = skeletonOf(words);
        latin.set(key, [...(latin.get(key) ?? []), { words, institution }]);
      }
  }
  return { persian, latin };
}

function latinWords(name: string): string[] {
  return tokenise(normalise(name.replace(/['’‘`ʿʾ]/g, '')))
    .map(({ text }) => text)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .sort();
}

function skeletonOf(words: readonly string[]): string {
  return words
    .map((word) => nameSkeleton(word))
    .sort()
    .join(' ');
}

/** Each word has one of its own on the other side. */
function areSpellings(one: readonly string[], other: readonly string[]): boolean {
  const free = new Set(other);
  return one.every((word) => {
    const partner = [...free].find(
      (candidate) => candidate === word || spellingDistance([word], [candidate], 'romanised') <= SAME_WORD,
    );
    return partner !== undefined && free.delete(partner);
  });
}
