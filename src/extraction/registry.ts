import { authorExtractor } from './authors/extract-authors.js';
import { abstractExtractor } from './extract-abstract.js';
import { methodExtractor } from './extract-methods.js';
import { titleExtractor } from './extract-title.js';
import type { Extractor } from './extractor.js';
import { keywordExtractor } from './keywords/extract-keywords.js';
import { placeExtractor } from './places/extract-places.js';
import { referenceExtractor } from './references/extract-references.js';
import { theoryExtractor } from './theories/extract-theories.js';

/** Every extractor, in the order of the record. Each fills its own fields. */
export const EXTRACTORS: readonly Extractor[] = [
  titleExtractor,
  authorExtractor,
  keywordExtractor,
  abstractExtractor,
  theoryExtractor,
  placeExtractor,
  methodExtractor,
  referenceExtractor,
];
