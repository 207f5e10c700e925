import { z } from 'zod';
import type { Bilingual } from '../domain/bilingual.js';
import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { comparisonKey } from '../text/comparison-key.js';
import { detectLanguage } from '../text/detect-language.js';
import { normalise } from '../text/normalise.js';
import { slug } from '../text/slug.js';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { findInstitution, indexInstitutions, type KnownInstitutions } from './known-institutions.js';
import { shortHash } from './short-hash.js';

export interface Affiliation {
  readonly id: Id<'institution'>;
  readonly name: Bilingual;
  readonly asPrinted: string;
}

const schema = z.object({
  institutionWords: z.array(z.array(z.string().min(1)).min(1)).min(1),
  prepositions: z.array(z.string().min(1)),
  institutions: z.array(z.array(z.string().min(1)).min(1)),
});

/** The institution that a printed affiliation names; `null` when it has no letters. */
export function resolveAffiliation(asPrinted: string): Affiliation | null {
  const name = institutionName(asPrinted);
  const letters = comparisonKey(name);
  if (letters === '') return null;
  const known = findInstitution(name, institutionVocabulary().known);
  if (known !== null) {
    const id = toId('institution', slug(known.name.en ?? known.name.fa!));
    return { id, name: known.name, asPrinted };
  }
  const language = detectLanguage(name);
  const key = slug(name) || shortHash(letters, 12);
  return {
    id: toId('institution', key),
    name: { fa: language === 'fa' ? name : null, en: language === 'fa' ? null : name },
    asPrinted,
  };
}

/** The part between commas that holds the most telling word for an institution, else the whole. */
function institutionName(affiliation: string): string {
  const whole = affiliation
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.\u060c,;])[.\u060c,;]+$/, '');
  const parts = whole.split(/ ?[,;\u060c\u061b] ?/).filter((part) => part !== '');
  for (const words of institutionVocabulary().institutionWords)
    for (const part of parts)
      for (const word of words) {
        const at = ` ${normalise(part).text}`.indexOf(` ${word}`);
        if (at >= 0) return nameWithin(part, at);
      }
  return whole;
}

/** Persian names begin with the word for the institution; English ones end with it or go on after it. */
function nameWithin(part: string, wordAt: number): string {
  const normalised = normalise(part);
  if (detectLanguage(part) === 'fa') return part.slice(normalised.rawSpan(wordAt, wordAt + 1).start);
  const before = normalised.text.slice(0, wordAt);
  const cuts = institutionVocabulary().prepositions.map(
    (word) => before.lastIndexOf(` ${word} `) + word.length + 2,
  );
  const cut = Math.max(
    0,
    ...cuts.filter((at, index) => at > institutionVocabulary().prepositions[index]!.length + 1),
  );
  return part.slice(normalised.rawSpan(cut, cut + 1).start).replace(/^[\d\s*.)-]+/, '');
}

interface InstitutionVocabulary {
  readonly institutionWords: readonly (readonly string[])[];
  readonly prepositions: readonly string[];
  readonly known: KnownInstitutions;
}

let loaded: InstitutionVocabulary | undefined;

/** The words that name institutions, normalised. */
export function institutionVocabulary(): InstitutionVocabulary {
  if (loaded === undefined) {
    const { institutionWords, prepositions, institutions } = readVocabulary('institutions.yaml', schema);
    loaded = {
      institutionWords: institutionWords.map((words) => words.map((word) => normalise(word).text)),
      prepositions,
      known: indexInstitutions(institutions),
    };
  }
  return loaded;
}
