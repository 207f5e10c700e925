import { parseArticlePage } from '../article-page/parse-article-page.js';
import { readHeading } from '../layout/heading.js';
import type { ParsedText, SourceText } from '../source.js';

/** Reads the page of one article on a journal's site. */
export function parseLandingPage(text: SourceText): ParsedText {
  return parseArticlePage(text, { headingOf: readHeading, noise: [] });
}
