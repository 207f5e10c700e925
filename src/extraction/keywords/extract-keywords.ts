import type { Extractor } from '../extractor.js';

/** The keywords of each language as printed, in order. */
export const keywordExtractor: Extractor = {
  name: 'keywords',
  extract: ({ keywords }) => ({
    keywords: {
      fa: keywords.filter(({ language }) => language === 'fa').map(({ label }) => label),
      en: keywords.filter(({ language }) => language === 'en').map(({ label }) => label),
    },
  }),
};
