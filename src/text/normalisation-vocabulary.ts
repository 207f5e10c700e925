import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { comparisonKey } from './comparison-key.js';

const schema = z.object({
  abbreviations: z.array(z.string().min(1)).min(1),
  frequentWords: z.array(z.string().min(1)).min(1),
});

export interface NormalisationVocabulary {
  /** Comparison keys of abbreviations that end in a full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Comparison keys of the most frequent Persian words. */
  readonly frequentWords: ReadonlySet<string>;
}

let loaded: NormalisationVocabulary | undefined;

/**
 * Words the text layer itself has to know.
 *
 * @throws VocabularyError when seeds/vocabulary/normalisation.yaml is damaged
 */
export function normalisationVocabulary(): NormalisationVocabulary {
  return (loaded ??= load());
}

function load(): NormalisationVocabulary {
  const raw = readVocabulary('normalisation.yaml', schema);
  const keys = (words: readonly string[]): Set<string> => new Set(words.map(comparisonKey));
  return { abbreviations: keys(raw.abbreviations), frequentWords: keys(raw.frequentWords) };
}
