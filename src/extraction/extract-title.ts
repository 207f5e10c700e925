import type { Extractor } from './extractor.js';
import { rawOf } from './reading/article-reading.js';

/** The title in each language, on one line. */
export const titleExtractor: Extractor = {
  name: 'title',
  extract: (reading) => ({
    title: { fa: onOneLine(rawOf(reading, 'title', 'fa')), en: onOneLine(rawOf(reading, 'title', 'en')) },
  }),
};

function onOneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
