import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { comparisonKey } from './comparison-key.js';
import { foldText } from './fold-text.js';

const schema = z.object({
  abbreviations: z.array(z.string().min(1)).min(1),
  abbreviationsBeforeFigures: z.array(z.string().min(1)),
  frequentWords: z.array(z.string().min(1)).min(1),
  scholarlyWords: z.array(z.string().min(1)).min(1),
  genericTitles: z.array(z.string().min(1)).min(1),
  periodicalGenres: z.array(z.string().min(1)).min(1),
});

export interface NormalisationVocabulary {
  /** Comparison keys of abbreviations that end in a full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Comparison keys of words that are abbreviations before a figure. */
  readonly abbreviationsBeforeFigures: ReadonlySet<string>;
  /** Comparison keys of the most frequent Persian words. */
  readonly frequentWords: ReadonlySet<string>;
  /** Comparison keys of the words of scholarly boilerplate, in both languages. */
  readonly scholarlyWords: ReadonlySet<string>;
  /** Comparison keys of titles that many works bear. */
  readonly genericTitles: ReadonlySet<string>;
  /** Phrases for the kind of a periodical, longest first, normalised. */
  readonly periodicalGenres: readonly string[];
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
  return {
    abbreviations: keys(raw.abbreviations),
    abbreviationsBeforeFigures: keys(raw.abbreviationsBeforeFigures),
    frequentWords: keys(raw.frequentWords),
    scholarlyWords: keys(raw.scholarlyWords),
    genericTitles: keys(raw.genericTitles),
    periodicalGenres: raw.periodicalGenres
      .map((phrase) => foldText(phrase, { start: 0, end: phrase.length }, []).text)
      .sort((a, b) => b.length - a.length),
  };
}
