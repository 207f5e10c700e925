import type { Extractor } from './extractor.js';
import { rawOf } from './reading/article-reading.js';

/** The abstract in each language as printed, without running heads. */
export const abstractExtractor: Extractor = {
  name: 'abstract',
  extract: (reading) => ({
    abstract: { fa: rawOf(reading, 'abstract', 'fa'), en: rawOf(reading, 'abstract', 'en') },
  }),
};
