import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';

const words = z.array(z.string().min(1)).min(1);
const both = z.object({ fa: words, en: words }).strict();

const shape = z
  .object({
    gluedPrefixes: words,
    endings: both,
    theoryNouns: both,
    adjectiveNouns: both,
    linkWords: words,
  })
  .strict();

/** How names change inside running text; see the comments of the file. */
export type Inflection = z.infer<typeof shape>;

/** @throws VocabularyError when `seeds/vocabulary/inflection.yaml` is missing or malformed. */
export function readInflection(): Inflection {
  return readVocabulary('inflection.yaml', shape);
}
