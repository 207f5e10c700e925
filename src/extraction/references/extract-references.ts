import type { Extractor } from '../extractor.js';
import { parseReference } from './parse-reference.js';

/** The reference list as printed, each entry taken apart as far as its form allows. */
export const referenceExtractor: Extractor = {
  name: 'references',
  extract: ({ document, article }) => ({
    references: article.sections
      .filter((section) => section.kind === 'references')
      .map((section) => (section.value ?? document.raw.slice(section.start, section.end)).trim())
      .filter((entry) => entry !== '')
      .map(parseReference),
  }),
};
