import { parseArticlePage } from '../article-page/parse-article-page.js';
import type { ParsedText, SourceText } from '../source.js';
import { readDamagedHeading } from './damaged-heading.js';
import { findNoise } from './find-noise.js';

/** Reads the text that a PDF gave of one article, with its running heads and its damage. */
export function parseFullText(text: SourceText): ParsedText {
  return parseArticlePage(text, { headingOf: readDamagedHeading, noise: findNoise(text.lines) });
}
